// SPDX-License-Identifier: Apache-2.0
#include "reading_view/quote_tooltip.h"

#include <QCoreApplication>
#include <QStringList>

namespace quotelight {

namespace {

constexpr double sureFrom = 0.85;
constexpr qsizetype longestName = 200;  // of a hostile megabyte

QString say(const char* text) {
    return QCoreApplication::translate("ReadingView", text);
}

}  // namespace

QString confidenceInWords(const Attribution& attribution) {
    if (attribution.confidence >= sureFrom) return say(QT_TRANSLATE_NOOP("ReadingView", "sure"));
    if (attribution.confidence >= doubtfulBelow)
        return say(QT_TRANSLATE_NOOP("ReadingView", "fairly sure"));
    return say(QT_TRANSLATE_NOOP("ReadingView", "doubtful"));
}

QString speakerName(const Analysis& analysis, SpeakerId speaker) {
    if (speaker >= analysis.speakers.size())
        return say(QT_TRANSLATE_NOOP("ReadingView", "Unknown speaker"));
    return QString::fromStdU16String(analysis.speakers[speaker].name)
        .simplified()
        .left(longestName);
}

QString quoteDescription(const Analysis& analysis, QuoteId quote) {
    const Attribution& attribution = analysis.quotes[quote].attribution;
    QStringList lines{speakerName(analysis, attribution.speaker)};
    const bool known = attribution.speaker < analysis.speakers.size();
    if (known && !analysis.speakers[attribution.speaker].description.empty())
        lines += QString::fromStdU16String(analysis.speakers[attribution.speaker].description)
                     .simplified()
                     .left(longestName);
    const QString reason = QString::fromStdString(attribution.reason).left(2 * longestName);
    if (!known) {
        if (!reason.isEmpty()) lines += reason;
    } else if (reason.isEmpty()) {
        lines += confidenceInWords(attribution);
    } else {
        //: How sure the program is of a quote's speaker, and why
        lines += say(QT_TRANSLATE_NOOP("ReadingView", "%1: %2"))
                     .arg(confidenceInWords(attribution), reason);
    }
    return lines.join(QLatin1Char('\n'));
}

QString quoteToolTip(const Analysis& analysis, QuoteId quote) {
    QStringList lines = quoteDescription(analysis, quote).toHtmlEscaped().split(QLatin1Char('\n'));
    lines.first() = QLatin1String("<b>") + lines.first() + QLatin1String("</b>");
    return QLatin1String("<qt>") + lines.join(QLatin1String("<br>")) + QLatin1String("</qt>");
}

}  // namespace quotelight
