// SPDX-License-Identifier: Apache-2.0
#include "reading_view/display_text.h"

#include <QStringView>
#include <algorithm>

namespace quotelight {

namespace {

bool isLineEnd(char16_t unit) {
    return unit == u'\n' || unit == u'\r' || unit == u'\u0085' || unit == u'\u2028' ||
           unit == u'\u2029';
}

// `next`: the unit after, 0 at the end.
char16_t shown(char16_t unit, char16_t next, bool wrapped) {
    constexpr char16_t lineSeparator = u'\u2028', nothing = u'\u200B';
    if (unit == u'\r' && next == u'\n') return nothing;
    if (isLineEnd(unit)) return wrapped ? u' ' : lineSeparator;
    if (unit == u'\t') return unit;
    if (unit == u'\v' || unit == u'\f') return u' ';
    if (unit < 0x20) return static_cast<char16_t>(0x2400 + unit);  // ␀ and its neighbours
    if (unit == 0x7f) return u'\u2421';
    if (unit < 0x80) return unit;
    if (unit < 0xa0 || unit == u'\uFFFC' || (unit >= 0xfdd0 && unit <= 0xfdef) || unit >= 0xfffe)
        return u'\uFFFD';
    return unit;
}

}  // namespace

QString displayText(std::u16string_view text, Span span, bool wrapped) {
    QString display(static_cast<qsizetype>(span.size()), Qt::Uninitialized);
    QChar* out = display.data();
    for (std::uint32_t i = span.begin; i < span.end; ++i)
        *out++ = QChar(shown(text[i], i + 1 < span.end ? text[i + 1] : u'\0', wrapped));
    return display;
}

bool readsRightToLeft(std::u16string_view text, Span paragraph) {
    constexpr std::size_t far = 1000;
    const std::u16string_view start = slice(text, paragraph).substr(0, far);
    return QStringView(start.data(), static_cast<qsizetype>(start.size())).isRightToLeft();
}

bool mayMixDirections(std::u16string_view text, Span span) {
    // Hebrew is the first right-to-left script, U+200F and U+202x the controls; all that is beyond
    // the basic plane is taken to be possible.
    return std::any_of(text.begin() + span.begin, text.begin() + span.end, [](char16_t unit) {
        return (unit >= 0x0590 && unit < 0x0900) || unit == 0x200f ||
               (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069) ||
               (unit >= 0xd802 && unit <= 0xd83b) || (unit >= 0xfb1d && unit <= 0xfdff) ||
               (unit >= 0xfe70 && unit <= 0xfeff);
    });
}

}  // namespace quotelight
