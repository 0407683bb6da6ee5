// SPDX-License-Identifier: Apache-2.0
#include "article/lines.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include "text/limits.h"

namespace quotelight {

namespace {

constexpr std::u16string_view closing = u"\"'”’»›)]}」』〉》*_";
constexpr std::u16string_view ending = u".!?…:。！？؟।";
constexpr std::uint32_t tabColumns = 8;

bool isWhite(char16_t unit) {
    return unit < 0x80 ? unit == u' ' || (unit >= u'\t' && unit <= u'\r')
                       : u_isUWhiteSpace(unit) != 0;
}

std::uint32_t columns(std::u16string_view white) {
    std::uint32_t count = 0;
    for (const char16_t unit : white)
        count += unit == u'\t' ? tabColumns - count % tabColumns : 1;
    return count;
}

}  // namespace

Span trimmed(std::u16string_view text, Span span) {
    while (span.begin < span.end && isWhite(text[span.begin]))
        ++span.begin;
    while (span.end > span.begin && isWhite(text[span.end - 1]))
        --span.end;
    return span;
}

Lines splitLines(std::u16string_view text) {
    Lines result;
    const auto size = static_cast<std::uint32_t>(text.size());
    bool afterBlank = true;
    for (std::uint32_t begin = 0; begin < size;) {
        result.all = result.lines.size() + 1 < limits::lines;
        const auto feed = result.all ? text.find(u'\n', begin) : std::u16string_view::npos;
        const std::uint32_t end =
            feed == std::u16string_view::npos ? size : static_cast<std::uint32_t>(feed);
        const Span span = trimmed(text, {begin, end});
        if (!span.empty())
            result.lines.push_back({span, columns(slice(text, {begin, span.begin})), afterBlank});
        afterBlank = span.empty();
        begin = end + 1;
    }
    return result;
}

bool endsSentence(std::u16string_view words) {
    const auto last = words.find_last_not_of(closing);
    return last != std::u16string_view::npos &&
           ending.find(words[last]) != std::u16string_view::npos;
}

bool beginsWithin(std::u16string_view words) {
    if (words.empty()) return false;
    UChar32 first = 0;
    std::size_t at = 0;
    U16_NEXT(words, at, words.size(), first);
    if (u_isalpha(first)) return !u_isupper(first) && !u_istitle(first);
    return words.size() > 1 && (first == '-' || first == 0x2014 || first == '(' || first == ',');
}

std::uint32_t firstWordSize(std::u16string_view words) {
    std::uint32_t size = 0;
    while (size < words.size() && !isWhite(words[size]))
        ++size;
    return size;
}

}  // namespace quotelight
