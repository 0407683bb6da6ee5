// SPDX-License-Identifier: Apache-2.0
#include "export/line_wrapper.h"

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include "export/characters.h"

namespace quotelight {

namespace {

std::size_t columnsOf(char32_t c) {
    if (c < 0x300) return 1;
    const auto character = static_cast<UChar32>(c);
    const int category = u_charType(character);
    if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR)
        return 0;
    const int width = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

std::u16string_view withoutTrailingSpace(std::u16string_view text) {
    while (!text.empty() && isPlainSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

// Puts stretches between breaks together to lines.
class Lines {
public:
    Lines(std::u16string_view text, std::size_t width) : m_text(text), m_width(width) {}

    void add(std::size_t begin, std::size_t end) {
        const std::u16string_view stretch = m_text.substr(begin, end - begin);
        const std::size_t seen = columns(withoutTrailingSpace(stretch));
        if (m_used > 0 && m_used + seen > m_width) finish(begin);
        m_used += columns(stretch);
        if (stretch.ends_with(u'\n')) finish(end);
    }

    std::vector<std::u16string_view> take() {
        if (m_begin < m_text.size()) finish(m_text.size());
        return std::move(m_lines);
    }

private:
    void finish(std::size_t end) {
        m_lines.push_back(withoutTrailingSpace(m_text.substr(m_begin, end - m_begin)));
        m_begin = end;
        m_used = 0;
    }

    std::u16string_view m_text;
    std::size_t m_width;
    std::size_t m_begin = 0, m_used = 0;  // of the line being filled
    std::vector<std::u16string_view> m_lines;
};

}  // namespace

std::size_t columns(std::u16string_view text) {
    std::size_t total = 0;
    for (std::size_t i = 0; i < text.size();)
        total += columnsOf(nextCodePoint(text, i));
    return total;
}

LineWrapper::LineWrapper() {
    UErrorCode status = U_ZERO_ERROR;
    m_breaks.reset(icu::BreakIterator::createLineInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status)) m_breaks.reset();
}

std::vector<std::u16string_view> LineWrapper::wrap(std::u16string_view text, std::size_t width) {
    Lines lines(text, width);
    UErrorCode status = U_ZERO_ERROR;
    UText* view =
        utext_openUChars(nullptr, text.data(), static_cast<int64_t>(text.size()), &status);
    if (m_breaks && U_SUCCESS(status)) {
        m_breaks->setText(view, status);
        std::size_t begin = 0;
        for (int32_t end = m_breaks->next(); end != icu::BreakIterator::DONE;
             end = m_breaks->next()) {
            lines.add(begin, static_cast<std::size_t>(end));
            begin = static_cast<std::size_t>(end);
        }
    }
    utext_close(view);
    return lines.take();
}

}  // namespace quotelight
