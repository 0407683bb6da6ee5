// SPDX-License-Identifier: Apache-2.0
#include "quotes/credits.h"

#include "language/characters.h"
#include "quotes/name_words.h"

namespace quotelight {
namespace {

constexpr std::uint32_t longestNameLine = 80;  // characters; a caption or a heading at most

// One block: what stands in marks there and what beside.
struct Piece {
    Span text;
    std::size_t first = 0, last = 0;  // its stretches, as a half-open range
    Span head, tail;                  // before the first and behind the last, without white space
    bool onlyMarked = false;          // no words stand between its stretches

    bool hasMarks() const { return first < last; }
    // Nothing but somebody's words.
    bool isAlone() const { return onlyMarked && head.empty() && tail.empty(); }
};

class CreditFinder {
public:
    CreditFinder(const Article& article, std::vector<Marked>& stretches)
        : m_text(article.text), m_stretches(stretches) {
        std::size_t next = 0;
        for (std::uint32_t i = 0; i < article.blocks.size(); ++i) {
            std::size_t last = next;
            while (last < stretches.size() && stretches[last].block == i)
                ++last;
            m_pieces.push_back(piece(article.blocks[i].span, next, last));
            next = last;
        }
    }

    void run() {
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            creditBehind(i);
            creditInFront(i);
        }
        creditByNameLines();
    }

private:
    Span trimmed(Span span) const {
        const auto isSpace = [&](std::uint32_t at) {
            return charClass(m_text[at]) == CharClass::Space;
        };
        while (!span.empty() && isSpace(span.begin))
            ++span.begin;
        while (!span.empty() && isSpace(span.end - 1))
            --span.end;
        return span;
    }

    Piece piece(Span block, std::size_t first, std::size_t last) const {
        Piece made{trimmed(block), first, last, {}, {}, first < last};
        if (!made.hasMarks()) return made;
        std::uint32_t end = m_stretches[first].span.end;
        for (std::size_t i = first; i < last; ++i) {
            const Marked& stretch = m_stretches[i];
            if (stretch.dash || stretch.isTurn()) made.onlyMarked = false;
            if (stretch.depth > 0) continue;
            if (end < stretch.span.begin && !trimmed({end, stretch.span.begin}).empty())
                made.onlyMarked = false;
            end = stretch.span.end;
        }
        made.head = trimmed({block.begin, m_stretches[first].span.begin});
        made.tail = trimmed({end, block.end});
        return made;
    }

    // The name that `line` begins with, if it does.
    Span nameIn(Span line) const {
        const NameLine read = nameLine(slice(m_text, line));
        return {line.begin, line.begin + read.units};
    }

    // "— Nora Vance, 71" or "(Nora Vance, 71)"; the name.
    Span signature(Span line) const {
        const std::u16string_view words = slice(m_text, line);
        if (const std::uint32_t dash = leadingDash(words); dash > 0) {
            const Span name = {line.begin + dash, line.end};
            return nameIn({name.begin + formerly(slice(m_text, name)), name.end});
        }
        if (words.empty() || words.front() != u'(' || words.back() != u')') return {};
        const Span inside = {line.begin + 1, line.end - 1};
        return nameLine(slice(m_text, inside)).words < 2 ? Span{} : nameIn(inside);
    }

    // "former Mayor Nora Vance": what is passed over.
    static std::uint32_t formerly(std::u16string_view line) {
        for (const std::u16string_view word : {u"former ", u"then "})
            if (line.starts_with(word)) return static_cast<std::uint32_t>(word.size());
        return 0;
    }

    // The piece's stretches are `name`'s, and so are those that they run on from. A stretch keeps
    // its first credit.
    void credit(std::size_t index, Span name) {
        for (;; --index) {
            const Piece& piece = m_pieces[index];
            if (!m_stretches[piece.first].credit.empty()) return;
            for (std::size_t i = piece.first; i < piece.last; ++i)
                if (m_stretches[i].depth == 0) m_stretches[i].credit = name;
            if (index == 0 || m_stretches[piece.first].continues < 0) return;
        }
    }

    void creditBehind(std::size_t i) {
        const Piece& piece = m_pieces[i];
        if (piece.onlyMarked && piece.head.empty() && !piece.tail.empty()) {
            if (const Span name = signature(piece.tail); !name.empty()) credit(i, name);
        } else if (i > 0 && !piece.hasMarks() && m_pieces[i - 1].isAlone()) {
            if (const Span name = signature(piece.text); !name.empty()) credit(i - 1, name);
        }
    }

    void creditInFront(std::size_t i) {
        const Piece& piece = m_pieces[i];
        if (!piece.onlyMarked || piece.head.empty() || !piece.tail.empty()) return;
        if (m_text[piece.head.end - 1] != u':') return;
        const Span name = nameIn(trimmed({piece.head.begin, piece.head.end - 1}));
        if (!name.empty()) credit(i, name);
    }

    // A line that is a full name, with what describes it, and nothing else.
    Span nameLineAt(std::size_t i) const {
        Span line = m_pieces[i].text;
        if (m_pieces[i].hasMarks() || line.empty() || line.size() > longestNameLine) return {};
        const std::u16string_view words = slice(m_text, line);
        constexpr std::u16string_view sentenceEnds = u".?!";
        if (words.find(u'\n') != words.npos || sentenceEnds.find(words.back()) != sentenceEnds.npos)
            return {};
        if (words.back() == u':') --line.end;
        const NameLine read = nameLine(slice(m_text, line));
        if (read.words < 2) return {};
        return {line.begin, line.begin + read.units};
    }

    void creditByNameLines() {
        constexpr std::size_t company = 2;
        std::vector<std::size_t> above, below;  // lines over their quotes; under them
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            if (nameLineAt(i).empty()) continue;
            if (i + 1 < m_pieces.size() && m_pieces[i + 1].isAlone()) above.push_back(i);
            if (i > 0 && m_pieces[i - 1].isAlone()) below.push_back(i);
        }
        if (above.size() >= below.size() && above.size() >= company) {
            for (const std::size_t i : above)
                for (std::size_t q = i + 1; q < m_pieces.size() && m_pieces[q].isAlone(); ++q)
                    credit(q, nameLineAt(i));
        } else if (below.size() >= company) {
            for (const std::size_t i : below)
                for (std::size_t q = i; q > 0 && m_pieces[q - 1].isAlone(); --q)
                    credit(q - 1, nameLineAt(i));
        }
    }

    std::u16string_view m_text;
    std::vector<Marked>& m_stretches;
    std::vector<Piece> m_pieces;
};

}  // namespace

void findCredits(const Article& article, std::vector<Marked>& stretches) {
    CreditFinder(article, stretches).run();
}

}  // namespace quotelight
