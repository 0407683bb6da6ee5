// SPDX-License-Identifier: Apache-2.0
#include "article/formats/pdf_hyphens.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstddef>

#include "text/utf.h"

namespace quotelight {

namespace {

constexpr std::string_view softHyphen = "\xC2\xAD", hyphen = "\xE2\x80\x90";

// Bytes of the hyphen that the words end in, or 0. Behind a space it is a dash.
std::size_t hyphenSize(std::string_view words) {
    if (words.ends_with(softHyphen)) return softHyphen.size();
    const std::size_t size = words.ends_with(hyphen) ? hyphen.size() : words.ends_with('-') ? 1 : 0;
    if (size == 0 || words.size() <= size) return 0;
    const char before = words[words.size() - size - 1];
    return before != ' ' && before != '-' ? size : 0;
}

std::string folded(std::u16string_view word) {
    std::u16string lower;
    for (const char16_t unit : word)
        lower.push_back(static_cast<char16_t>(u_tolower(unit)));
    return toUtf8(lower);
}

bool isLetter(char16_t unit) {
    return u_isalpha(unit) != 0;
}

// Letters, and hyphens and apostrophes between them, from either end.
std::u16string_view lastWord(std::u16string_view words) {
    std::size_t begin = words.size();
    while (begin > 0 && (isLetter(words[begin - 1]) || words[begin - 1] == u'-'))
        --begin;
    return words.substr(begin);
}

std::u16string_view firstWord(std::u16string_view words) {
    std::size_t end = 0;
    while (end < words.size() && (isLetter(words[end]) || words[end] == u'-'))
        ++end;
    return words.substr(0, end);
}

// A text whose words are cut at lines' ends has a hyphen at one line's end in ten or twenty; what
// browsers and most office programs print has only those of its compounds. Few lines tell nothing.
bool hyphenates(const PdfLayout& layout) {
    constexpr std::size_t few = 20, oneIn = 33;
    const auto cut = std::count_if(layout.lines.begin(), layout.lines.end(),
                                   [](const PdfLine& line) { return hyphenSize(line.words) > 0; });
    return layout.lines.size() < few ||
           (cut > 1 && static_cast<std::size_t>(cut) * oneIn >= layout.lines.size());
}

}  // namespace

PdfHyphens::PdfHyphens(const PdfLayout& layout) : m_hyphenates(hyphenates(layout)) {
    constexpr std::size_t most = 500'000;
    for (const PdfLine& line : layout.lines) {
        const std::u16string words = toUtf16(line.words);
        for (std::size_t at = 0; at < words.size() && m_words.size() < most;) {
            const std::u16string_view word = firstWord(std::u16string_view(words).substr(at));
            // A line's last piece may be no word, nor the next one's first.
            const bool whole = at > 0 && at + word.size() < words.size();
            if (word.size() > 1 && whole) m_words.insert(folded(word));
            at += std::max<std::size_t>(word.size(), 1);
        }
    }
}

bool PdfHyphens::endsInHyphen(std::string_view words) {
    return hyphenSize(words) > 0;
}

bool PdfHyphens::keepsHyphen(std::string_view before, std::string_view after) const {
    const std::u16string left = toUtf16(before), right = toUtf16(after);
    const std::u16string_view first = lastWord(left), second = firstWord(right);
    if (first.empty() || second.empty()) return true;  // "2024-" and "25"
    if (u_isupper(second.front()) != 0) return true;   // "Anglo-" and "Saxon"
    if (first.size() == 1) return true;                // "E-" and "meter"
    const std::string one = folded(first), other = folded(second);
    if (m_words.contains(one + other)) return false;
    if (m_words.contains(one + "-" + other)) return true;
    // A part that has a hyphen already is a compound: "mother-in-" and "law".
    if (one.find('-') != std::string::npos) return true;
    if (!m_hyphenates) return true;
    constexpr std::size_t shortest = 3;
    return second.size() >= shortest && m_words.contains(one) && m_words.contains(other);
}

void PdfHyphens::join(std::string& words, std::string_view next) const {
    const std::size_t size = hyphenSize(words);
    if (size == 0) {
        words += ' ';
    } else if (words.ends_with(softHyphen) ||
               !keepsHyphen(std::string_view(words).substr(0, words.size() - size), next)) {
        words.resize(words.size() - size);
    }
    words += next;
}

}  // namespace quotelight
