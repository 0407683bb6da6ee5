// SPDX-License-Identifier: Apache-2.0
#include "panel/quote_model.h"

#include <QLocale>
#include <utility>

#include "panel/row_roles.h"
#include "presentation/panel_rows.h"
#include "strings/display_text.h"

namespace quotelight {
namespace {

constexpr int rowLength = 240;  // more than two lines of any sensible panel
constexpr int sourceLength = 80;
constexpr int spokenLength = 600;  // what a screen reader is given of one quote

QString words(const Article& article, const AttributedQuote& quote, int limit) {
    // White space runs shrink to one space, so that a little more than the limit is asked for.
    return singleLine(quoteWords(article, quote, static_cast<std::size_t>(limit) * 2), limit);
}

}  // namespace

void QuoteModel::setDocument(DocumentPtr document) {
    beginResetModel();
    m_document = std::move(document);
    endResetModel();
}

int QuoteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_document ? 0
                                           : static_cast<int>(m_document->analysis().quotes.size());
}

QVariant QuoteModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const AttributedQuote& quote =
        m_document->analysis().quotes[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return words(m_document->article(), quote, rowLength);
        case Qt::ToolTipRole:
            return toolTip(quote);
        case Qt::AccessibleTextRole:
            return accessibleText(quote);
        case IdRole:
            return static_cast<QuoteId>(index.row());
        case SpeakerRole:
            return quote.attribution.speaker;
        case SecondLineRole:
            return place(quote);
        case DoubtfulRole:
            return quote.doubtful();
        default:
            return {};
    }
}

QString QuoteModel::place(const AttributedQuote& quote) const {
    const Article& article = m_document->article();
    const QString paragraph =
        tr("¶%1", "paragraph number").arg(blockAt(article, quote.extent().begin) + 1);
    const QString name = shownName(m_document->analysis(), quote.attribution.speaker);
    const QString source = singleLine(sourceWords(article, quote), sourceLength);
    QStringList parts{paragraph};
    // "Ruiz said" says whose; "she said" does not.
    if (!source.contains(name.section(u' ', -1))) parts += name;
    if (!source.isEmpty()) parts += source;
    return parts.join(QStringLiteral(" · "));
}

QString QuoteModel::toolTip(const AttributedQuote& quote) const {
    const QString name = shownName(m_document->analysis(), quote.attribution.speaker);
    const QString reason = singleLine(toQString(quote.attribution.reason));
    if (quote.attribution.speaker == noSpeaker)
        return plainToolTip(reason.isEmpty() ? name : name + QStringLiteral(": ") + reason);
    const QString sure = QLocale().toString(qRound(quote.attribution.confidence * 100));
    const QString all = tr("%1, %2 % sure").arg(name, sure);
    return plainToolTip(reason.isEmpty() ? all : all + QStringLiteral(": ") + reason);
}

QString QuoteModel::accessibleText(const AttributedQuote& quote) const {
    const QString name = isolated(shownName(m_document->analysis(), quote.attribution.speaker));
    const QString text = isolated(words(m_document->article(), quote, spokenLength));
    return quote.doubtful() ? tr("Quote, %1, doubtful: %2").arg(name, text)
                            : tr("Quote, %1: %2").arg(name, text);
}

}  // namespace quotelight
