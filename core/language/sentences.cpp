// SPDX-License-Identifier: Apache-2.0
#include "language/sentences.h"

#include "language/abbreviations.h"
#include "language/characters.h"

namespace quotelight {
namespace {

class Splitter {
public:
    Splitter(std::u16string_view text, std::span<const Token> tokens, std::uint32_t first,
             std::uint32_t block, std::vector<Sentence>& sentences)
        : m_text(text), m_tokens(tokens), m_first(first), m_block(block), m_sentences(sentences) {}

    void run() {
        const auto end = static_cast<std::uint32_t>(m_tokens.size());
        for (std::uint32_t i = m_first; i < end;) {
            m_insideStraight ^= m_text[m_tokens[i].span.begin] == u'"';
            if (!mayEnd(i)) {
                ++i;
                continue;
            }
            const std::uint32_t next = afterClosers(i + 1);
            if (next < end && breaks(i, next)) close(next);
            i = next;
        }
        close(end);
    }

private:
    std::u16string_view word(std::uint32_t i) const { return slice(m_text, m_tokens[i].span); }
    CharClass firstClass(std::uint32_t i) const {
        return characterAt(m_text, m_tokens[i].span.begin).kind;
    }
    bool adjacent(std::uint32_t i) const {  // to the token before
        return m_tokens[i - 1].span.end == m_tokens[i].span.begin;
    }
    bool isMark(std::uint32_t i) const { return m_tokens[i].kind == TokenKind::Mark; }

    void close(std::uint32_t end) {
        if (end > m_first) m_sentences.push_back({m_first, end, m_block});
        m_first = end;
        m_insideStraight = false;
    }

    bool mayEnd(std::uint32_t i) const {
        const auto token = word(i);
        if (token.back() == u'.') return true;
        if (m_tokens[i].kind != TokenKind::Punctuation) return false;
        return token.front() == u'\u2026' || firstClass(i) == CharClass::Stop;
    }

    // The first token from `i` on that belongs to the next sentence: further stops, closing marks
    // and brackets without space before them belong to this one.
    std::uint32_t afterClosers(std::uint32_t i) {
        for (; i < m_tokens.size() && adjacent(i); ++i) {
            const CharClass kind = firstClass(i);
            if (kind == CharClass::Stop || kind == CharClass::Period || kind == CharClass::Close)
                continue;
            if (m_tokens[i].kind == TokenKind::Punctuation && word(i).front() == u'\u2026')
                continue;
            if (kind != CharClass::Quote || !closes(i)) break;
            m_insideStraight ^= word(i) == u"\"";
        }
        return i;
    }

    bool closes(std::uint32_t mark) const {
        const char16_t unit = word(mark).front();
        if (unit == u'\u201C' || unit == u'\u2018' || unit == u'\u201E') return false;
        const bool spaceAfter = mark + 1 == m_tokens.size() || !adjacent(mark + 1);
        return spaceAfter || unit != u'"' || m_insideStraight;
    }

    // Does a sentence end before token `next`, the stop being token `stop`?
    bool breaks(std::uint32_t stop, std::uint32_t next) const {
        if (isListMarker(stop)) return false;
        const std::uint32_t opening = skipOpeners(next);
        if (opening == m_tokens.size()) return false;
        const CharClass first = firstClass(opening);
        const bool quoted = isMark(next - 1);
        if (first == CharClass::Lower)
            return !quoted && opening == next && breaksBeforeLower(stop, next);
        if (!isWordCharacter(first)) return opening == next ? !isTail(next) : true;
        if (word(stop).size() > 1 && m_tokens[stop].kind != TokenKind::Punctuation)
            return breaksAfterAbbreviation(stop, opening, next);
        if (quoted && endsQuestion(next)) return !reporterFollows(opening);
        return true;
    }

    std::uint32_t skipOpeners(std::uint32_t i) const {
        while (i < m_tokens.size() && (isMark(i) || firstClass(i) == CharClass::Open))
            ++i;
        return i;
    }

    // Punctuation that goes on with a sentence: `Why?", she` or `etc.; then`.
    bool isTail(std::uint32_t i) const {
        const char16_t unit = word(i).front();
        return unit == u',' || unit == u';' || unit == u':' || firstClass(i) == CharClass::Close ||
               firstClass(i) == CharClass::Stop || firstClass(i) == CharClass::Period;
    }

    // Writers who never use capitals end sentences too: a full stop after a plain word, then space.
    bool breaksBeforeLower(std::uint32_t stop, std::uint32_t next) const {
        constexpr std::size_t plainWord = 4;
        if (word(stop) != u"." || stop == m_first || adjacent(next)) return false;
        const auto before = word(stop - 1);
        return before.size() >= plainWord && firstClass(stop - 1) == CharClass::Lower;
    }

    bool breaksAfterAbbreviation(std::uint32_t stop, std::uint32_t opening,
                                 std::uint32_t next) const {
        const auto token = word(stop);
        if (isMark(next - 1)) return true;
        const auto kind = abbreviation(token.substr(0, token.size() - 1));
        if (kind == Abbreviation::Title || kind == Abbreviation::Number) return false;
        return opensSentences(word(opening));
    }

    // "1." or "A." alone before the words of a list item.
    bool isListMarker(std::uint32_t stop) const {
        if (stop == m_first) return word(stop).size() <= 2 && word(stop).size() > 1;
        return stop == m_first + 1 && word(stop) == u"." &&
               m_tokens[m_first].kind == TokenKind::Number && m_tokens[m_first].span.size() <= 3;
    }

    // Is the stop before the closing marks that end at `next` one that a reporting clause follows
    // within the same sentence?
    bool endsQuestion(std::uint32_t next) const {
        std::uint32_t i = next - 1;
        while (i > m_first && isMark(i))
            --i;
        const auto stop = word(i);
        return stop == u"?" || stop == u"!" || stop == u"\u2026" || stop == u"...";
    }

    // `"Why?" Ada Byron asked.`: up to three words, then a verb that reports.
    bool reporterFollows(std::uint32_t i) const {
        constexpr std::uint32_t longestName = 3;
        const auto end = static_cast<std::uint32_t>(m_tokens.size());
        for (std::uint32_t n = 0; n <= longestName && i + n < end; ++n) {
            if (m_tokens[i + n].kind != TokenKind::Word) return false;
            if (n > 0 && firstClass(i + n) == CharClass::Lower) return reportsSpeech(word(i + n));
        }
        return false;
    }

    std::u16string_view m_text;
    std::span<const Token> m_tokens;
    std::uint32_t m_first, m_block;
    std::vector<Sentence>& m_sentences;
    bool m_insideStraight = false;
};

}  // namespace

void splitSentences(std::u16string_view text, std::span<const Token> tokens, std::uint32_t first,
                    std::uint32_t block, std::vector<Sentence>& sentences) {
    Splitter(text, tokens, first, block, sentences).run();
}

}  // namespace quotelight
