// SPDX-License-Identifier: Apache-2.0
#include "reading/folding.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

#include <cstddef>

namespace quotelight {

namespace {

constexpr std::u16string_view doubleMarks = u"“”„‟″«»〝〞＂";
constexpr std::u16string_view singleMarks = u"‘’‚‛′‹›ʼ´`＇";
constexpr std::u16string_view dashes = u"‐‑‒–—―−";

// Letters whose stroke or joining is not an accent to Unicode, but is to the eye.
struct Likeness {
    char16_t letter;
    const char32_t* keys;
};
constexpr Likeness likenesses[] = {{u'ø', U"o"},  {u'Ø', U"O"},  {u'ł', U"l"},  {u'Ł', U"L"},
                                   {u'đ', U"d"},  {u'Đ', U"D"},  {u'ħ', U"h"},  {u'Ħ', U"H"},
                                   {u'ı', U"i"},  {u'æ', U"ae"}, {u'Æ', U"AE"}, {u'œ', U"oe"},
                                   {u'Œ', U"OE"}, {u'…', U"..."}};

bool oneOf(std::u16string_view set, char32_t codePoint) {
    return codePoint <= 0xFFFF &&
           set.find(static_cast<char16_t>(codePoint)) != std::u16string_view::npos;
}

bool isUnseen(char32_t codePoint) {
    return u_hasBinaryProperty(static_cast<UChar32>(codePoint), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

}  // namespace

Folding::Folding(bool matchCase, bool matchAccents)
    : m_matchCase(matchCase), m_matchAccents(matchAccents) {
    UErrorCode status = U_ZERO_ERROR;
    m_decomposition = unorm2_getNFDInstance(&status);
}

void Folding::fillPage(unsigned page) {
    m_pages[page] = std::make_unique<Page>();
    for (unsigned low = 0; low < 256; ++low) {
        const char32_t unit = page << 8 | low;
        const std::span<const char32_t> folded = keys(unit);
        // A half of a pair says nothing alone.
        const bool single = folded.size() == 1 && !U_IS_SURROGATE(unit);
        (*m_pages[page])[low] = single ? folded.front() : several;
    }
}

// One character of the decomposition.
void Folding::fold(char32_t codePoint) {
    const auto character = static_cast<UChar32>(codePoint);
    if (u_isUWhiteSpace(character)) return m_keys.push_back(U' ');
    if (isUnseen(codePoint)) return;
    if (oneOf(doubleMarks, codePoint)) return m_keys.push_back(U'"');
    if (oneOf(singleMarks, codePoint)) return m_keys.push_back(U'\'');
    if (oneOf(dashes, codePoint)) return m_keys.push_back(U'-');
    if (!m_matchAccents && u_charType(character) == U_NON_SPACING_MARK) return;
    char16_t unfolded[2], folded[8];
    std::int32_t size = 0;
    U16_APPEND_UNSAFE(unfolded, size, character);
    UErrorCode status = U_ZERO_ERROR;
    if (m_matchCase) return m_keys.push_back(codePoint);
    const std::int32_t count =
        u_strFoldCase(folded, 8, unfolded, size, U_FOLD_CASE_DEFAULT, &status);
    for (std::int32_t at = 0; at < count;) {
        UChar32 one = 0;
        U16_NEXT(folded, at, count, one);
        m_keys.push_back(static_cast<char32_t>(one));
    }
}

std::span<const char32_t> Folding::keys(char32_t codePoint) {
    m_keys.clear();
    for (const Likeness& likeness : likenesses)
        if (codePoint == likeness.letter && (!m_matchAccents || codePoint == u'…')) {
            for (const char32_t* key = likeness.keys; *key != 0; ++key)
                fold(*key);
            return m_keys;
        }
    char16_t decomposed[32];
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t full = unorm2_getDecomposition(
        m_decomposition, static_cast<UChar32>(codePoint), decomposed, 32, &status);
    if (full < 0) {
        fold(codePoint);
        return m_keys;
    }
    for (std::int32_t at = 0; at < full;) {
        UChar32 one = 0;
        U16_NEXT(decomposed, at, full, one);
        fold(static_cast<char32_t>(one));
    }
    return m_keys;
}

std::vector<char32_t> Folding::keys(std::u16string_view text) {
    std::vector<char32_t> all;
    for (std::size_t at = 0; at < text.size();) {
        UChar32 codePoint = 0;
        U16_NEXT(text, at, text.size(), codePoint);
        for (const char32_t key : keys(static_cast<char32_t>(codePoint)))
            if (key != U' ' || all.empty() || all.back() != U' ') all.push_back(key);
    }
    return all;
}

}  // namespace quotelight
