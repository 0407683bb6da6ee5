// SPDX-License-Identifier: Apache-2.0
#include "strings/display_text.h"

#include <QFileInfo>
#include <QTextBoundaryFinder>
#include <QTextDocument>
#include <algorithm>

namespace quotelight {
namespace {

constexpr int readableMarks = 4;  // combining marks on one letter; living scripts stop at three
constexpr QChar ellipsis(0x2026);

bool isDirectionOverride(char16_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isDirectionMark(char16_t c) {
    return c == 0x200E || c == 0x200F || c == 0x061C;
}

QString cutAtGrapheme(const QString& text, int limit) {
    if (text.size() <= limit) return text;
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
    graphemes.setPosition(std::max(0, limit - 1));
    const auto end =
        graphemes.isAtBoundary() ? graphemes.position() : graphemes.toPreviousBoundary();
    return text.left(std::max<qsizetype>(0, end)).trimmed() + ellipsis;
}

}  // namespace

QString toQString(std::u16string_view text) {
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
}

QString toQString(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::u16string toU16(const QString& text) {
    return text.toStdU16String();
}

QString singleLine(const QString& text, int limit) {
    QString line;
    line.reserve(std::min<qsizetype>(text.size(), limit + 1));
    int marks = 0;
    for (QChar c : text) {
        if (line.size() > limit) break;  // one more than fits, so that the cut is seen
        marks = c.isMark() ? marks + 1 : 0;
        if (marks > readableMarks || isDirectionMark(c.unicode())) continue;
        if (isDirectionOverride(c.unicode()))
            line += QChar::ReplacementCharacter;
        else if (!c.isSpace() && c.category() != QChar::Other_Control)
            line += c;
        else if (!line.isEmpty() && !line.endsWith(u' '))
            line += u' ';
    }
    return cutAtGrapheme(line.endsWith(u' ') ? line.chopped(1) : line, limit);
}

QString singleLine(std::u16string_view text, int limit) {
    // Marks and spaces that are dropped count for little: four times the limit always suffices
    // for real text, and keeps a name of a megabyte from being copied.
    return singleLine(toQString(text.substr(0, static_cast<std::size_t>(limit) * 4)), limit);
}

QString isolated(const QString& text) {
    return QChar(0x2068) + text + QChar(0x2069);
}

QString plainToolTip(const QString& text) {
    return text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

QString fileNameForDisplay(const QString& path) {
    return singleLine(QFileInfo(path).fileName(), 120);
}

}  // namespace quotelight
