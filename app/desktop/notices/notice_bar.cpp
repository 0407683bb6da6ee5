// SPDX-License-Identifier: Apache-2.0
#include "notices/notice_bar.h"

#include <QAccessible>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "reading_view/theme.h"
#include "theme/icons.h"

namespace quotelight {
namespace {

constexpr int shownAtOnce = 3;

const char* severityName(Severity severity) {
    switch (severity) {
        case Severity::Information:
            return "information";
        case Severity::Warning:
            return "warning";
        case Severity::Error:
            return "error";
    }
    return "";
}

QLabel* textLabel(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return label;
}

}  // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_more(new QToolButton) {
    setObjectName(QStringLiteral("noticeBar"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_more->setAutoRaise(true);
    m_more->setObjectName(QStringLiteral("moreNotices"));
    m_column->addWidget(m_more, 0, Qt::AlignHCenter);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_showAll = true;
        arrange();
    });
    arrange();
}

void NoticeBar::post(BarMessage message) {
    remove(message.id);
    Entry entry = makeRow(message);
    paintIcons(entry);
    m_column->insertWidget(0, entry.row);
    m_entries.push_front(std::move(entry));
    arrange();
#ifndef QT_NO_ACCESSIBILITY
    QAccessibleEvent event(m_entries.front().row, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
#endif
}

NoticeBar::Entry NoticeBar::makeRow(const BarMessage& message) {
    auto* row = new QFrame;
    row->setProperty("severity", QLatin1String(severityName(message.severity)));
    row->setAccessibleName(message.text);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(14, 7, 8, 7);
    line->setSpacing(10);
    auto* symbol = new QLabel;
    line->addWidget(symbol, 0, Qt::AlignVCenter);
    line->addWidget(textLabel(message.text), 1);
    for (const BarAction& action : message.actions) {
        auto* button = new QPushButton(action.label);
        line->addWidget(button, 0, Qt::AlignVCenter);
        connect(button, &QPushButton::clicked, this, [this, id = message.id, action] {
            const auto run = action.run;  // outlives the row that holds it
            if (action.dismisses) remove(id);
            run();
        });
    }
    auto* dismiss = new QToolButton;
    dismiss->setAutoRaise(true);
    dismiss->setAccessibleName(tr("Dismiss"));
    dismiss->setToolTip(tr("Dismiss"));
    line->addWidget(dismiss, 0, Qt::AlignVCenter);
    connect(dismiss, &QToolButton::clicked, this, [this, id = message.id] { remove(id); });
    return {message.id, message.text, message.severity, row, dismiss, symbol};
}

void NoticeBar::remove(const QString& id) {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.id == id; });
    if (found == m_entries.end()) return;
    found->row->hide();
    found->row->deleteLater();
    m_entries.erase(found);
    arrange();
}

void NoticeBar::clear() {
    while (!m_entries.empty())
        remove(QString(m_entries.front().id));
}

QStringList NoticeBar::texts() const {
    QStringList texts;
    for (const Entry& entry : m_entries)
        texts += entry.text;
    return texts;
}

void NoticeBar::arrange() {
    int shown = 0;
    for (Entry& entry : m_entries)
        entry.row->setVisible(m_showAll || shown++ < shownAtOnce);
    const int hidden = m_showAll ? 0 : static_cast<int>(m_entries.size()) - shownAtOnce;
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("Show %n more notice(s)", "", hidden));
    if (m_entries.empty()) m_showAll = false;
    setVisible(!m_entries.empty());
}

void NoticeBar::setTheme(const Theme& theme) {
    m_iconColour = theme.text;
    for (const Entry& entry : m_entries)
        paintIcons(entry);
}

void NoticeBar::paintIcons(const Entry& entry) {
    entry.dismiss->setIcon(themedIcon(QStringLiteral("close"), m_iconColour));
    const QString name = entry.severity == Severity::Information ? QStringLiteral("information")
                                                                 : QStringLiteral("warning");
    entry.symbol->setPixmap(
        themedIcon(name, m_iconColour).pixmap(QSize(18, 18), devicePixelRatioF()));
}

}  // namespace quotelight
