// SPDX-License-Identifier: Apache-2.0
#include "reading/search.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>

#include <array>
#include <cstddef>
#include <memory>
#include <optional>

#include "reading/folding.h"

namespace quotelight {

namespace {

// Below this no character joins the one before it to a grapheme, but for LF after CR, and texts
// have no CR.
constexpr char16_t firstCombining = 0x300;

// Where graphemes begin and end.
class Graphemes {
public:
    explicit Graphemes(std::u16string_view text) : m_text(text) {}

    bool isBoundary(std::uint32_t at) {
        if (at == 0 || at >= m_text.size()) return true;
        if (m_text[at] < firstCombining && m_text[at - 1] < firstCombining) return true;
        if (!m_iterator) open();
        return !m_iterator || ubrk_isBoundary(m_iterator.get(), static_cast<std::int32_t>(at)) != 0;
    }

private:
    struct Close {
        void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
    };

    void open() {
        UErrorCode status = U_ZERO_ERROR;
        // Grapheme rules do not differ between languages.
        m_iterator.reset(ubrk_open(UBRK_CHARACTER, "en", m_text.data(),
                                   static_cast<std::int32_t>(m_text.size()), &status));
        if (U_FAILURE(status)) m_iterator.reset();
    }

    std::u16string_view m_text;
    std::unique_ptr<UBreakIterator, Close> m_iterator;
};

bool isWhite(char16_t unit) {
    return u_isUWhiteSpace(unit) != 0;
}

// Letters of scripts that do not part words by spaces stand beside other words as a rule.
bool joinsWords(UChar32 codePoint) {
    if (!u_isalnum(codePoint) && u_charType(codePoint) != U_NON_SPACING_MARK) return false;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(codePoint, &status);
    return script != USCRIPT_HAN && script != USCRIPT_HIRAGANA && script != USCRIPT_KATAKANA &&
           script != USCRIPT_THAI && script != USCRIPT_LAO && script != USCRIPT_KHMER &&
           script != USCRIPT_MYANMAR;
}

class Searcher {
public:
    Searcher(std::u16string_view text, std::u16string_view needle, const SearchOptions& options)
        : m_text(text),
          m_options(options),
          m_folding(options.matchCase, options.matchAccents),
          m_needle(m_folding.keys(needle)),
          m_graphemes(text) {
        for (char16_t unit = 0; unit < latin && !m_needle.empty(); ++unit) {
            const auto keys = m_folding.keys(char32_t{unit});
            m_begins[unit] = !keys.empty() && keys.front() == m_needle.front();
        }
    }

    std::vector<Span> run() {
        std::vector<Span> found;
        if (m_needle.empty()) return found;
        for (std::uint32_t at = next(0); at < size();) {
            const std::optional<Span> match = matchAt(at);
            if (match) found.push_back(*match);
            at = next(match ? match->end : at + 1);
        }
        return found;
    }

private:
    // The units that most texts consist of are looked up in a table of their own.
    static constexpr char16_t latin = 256;

    std::uint32_t size() const { return static_cast<std::uint32_t>(m_text.size()); }

    // The next place where a match may begin.
    std::uint32_t next(std::uint32_t at) {
        while (at < size() &&
               !(m_text[at] < latin ? m_begins[m_text[at]] && isRunBegin(at) : mayBegin(at)))
            ++at;
        return at;
    }

    bool mayBegin(std::uint32_t at) {
        const char32_t key = m_folding.key(m_text[at]);
        if (key != Folding::several) return key == m_needle.front() && isRunBegin(at);
        const std::span<const char32_t> keys = m_folding.keys(codePointAt(at));
        return !keys.empty() && keys.front() == m_needle.front();
    }

    // A run of white space is tried once, from its begin.
    bool isRunBegin(std::uint32_t at) const {
        return m_needle.front() != U' ' || at == 0 || !isWhite(m_text[at - 1]);
    }

    char32_t codePointAt(std::uint32_t at) const {
        UChar32 codePoint = 0;
        U16_NEXT(m_text, at, m_text.size(), codePoint);
        return static_cast<char32_t>(codePoint);
    }

    std::optional<Span> matchAt(std::uint32_t begin);
    bool consume(std::uint32_t& at, std::size_t& matched);
    bool consumeWhite(std::uint32_t& at) const;
    bool isWord(Span match) const;

    std::u16string_view m_text;
    SearchOptions m_options;
    Folding m_folding;
    std::vector<char32_t> m_needle;
    Graphemes m_graphemes;
    std::array<bool, latin> m_begins{};
};

// Over white space, but not over a blank line.
bool Searcher::consumeWhite(std::uint32_t& at) const {
    int feeds = 0;
    for (; at < size() && isWhite(m_text[at]); ++at)
        feeds += m_text[at] == u'\n';
    return feeds < 2;
}

// One character of the text against the needle from `matched` on.
bool Searcher::consume(std::uint32_t& at, std::size_t& matched) {
    if (m_needle[matched] == U' ' && isWhite(m_text[at])) {
        ++matched;
        return consumeWhite(at);
    }
    const char32_t single = m_folding.key(m_text[at]);
    if (single != Folding::several) {
        ++at;
        return m_needle[matched++] == single;
    }
    const char32_t codePoint = codePointAt(at);
    at += U16_LENGTH(codePoint);
    for (const char32_t key : m_folding.keys(codePoint)) {
        if (matched == m_needle.size() || m_needle[matched] != key) return false;
        ++matched;
    }
    return true;
}

std::optional<Span> Searcher::matchAt(std::uint32_t begin) {
    std::uint32_t at = begin;
    std::size_t matched = 0;
    while (matched < m_needle.size()) {
        if (at >= size() || !consume(at, matched)) return {};
    }
    // Accents that do not matter belong to the letter before them.
    while (at < size() && m_text[at] >= firstCombining && m_folding.keys(codePointAt(at)).empty())
        at += U16_LENGTH(codePointAt(at));
    const Span match{begin, at};
    if (!m_graphemes.isBoundary(begin) || !m_graphemes.isBoundary(at)) return {};
    if (m_options.wholeWord && !isWord(match)) return {};
    return match;
}

bool Searcher::isWord(Span match) const {
    UChar32 first = 0, last = 0, before = 0, after = 0;
    U16_GET(m_text, 0U, match.begin, size(), first);
    U16_GET(m_text, 0U, match.end - 1, size(), last);
    if (match.begin > 0) U16_GET(m_text, 0U, match.begin - 1, size(), before);
    if (match.end < size()) U16_GET(m_text, 0U, match.end, size(), after);
    return !(joinsWords(first) && joinsWords(before)) && !(joinsWords(last) && joinsWords(after));
}

}  // namespace

std::vector<Span> search(std::u16string_view text, std::u16string_view needle,
                         const SearchOptions& options) {
    return Searcher(text, needle, options).run();
}

}  // namespace quotelight
