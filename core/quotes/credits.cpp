// SPDX-License-Identifier: Apache-2.0
#include "quotes/credits.h"

#include <algorithm>

#include "language/characters.h"
#include "language/feature_hash.h"
#include "quotes/name_words.h"
#include "quotes/word_groups.h"

namespace quotelight {
namespace {

constexpr std::size_t nearBy = 12;             // blocks between two names on lines of their own
constexpr std::uint32_t longestNameLine = 80;  // characters; a caption or a heading at most

// One block: what stands in marks there and what beside.
struct Piece {
    Span text;
    BlockKind kind = BlockKind::Paragraph;
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
            m_pieces.push_back(piece(article.blocks[i], next, last));
            next = last;
        }
    }

    void run() {
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            creditBehind(i);
            creditInFront(i);
        }
        creditByNameLines();
        creditByLinesWithin();
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

    Piece piece(const Block& whole, std::size_t first, std::size_t last) const {
        const Span block = whole.span;
        Piece made{trimmed(block), whole.kind, first, last, {}, {}, first < last};
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
            Span name = signature(piece.text);
            const bool setOff =
                piece.kind == BlockKind::BlockQuote && m_pieces[i - 1].kind == piece.kind;
            if (name.empty() && setOff) name = fullNameIn(piece.text);
            if (!name.empty()) credit(i - 1, name);
        }
    }

    // "Ann Hale, who saw it, wrote:": a sentence, for attribution to weigh.
    bool reports(Span head) const {
        std::u16string_view rest = slice(m_text, head);
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find_first_of(u" ,:"), rest.size());
            const WordGroup group = wordGroup(hashLower(rest.substr(0, end)));
            if (group == WordGroup::Saying || group == WordGroup::Judging) return true;
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        return false;
    }

    void creditInFront(std::size_t i) {
        const Piece& piece = m_pieces[i];
        if (!piece.onlyMarked || piece.head.empty() || !piece.tail.empty()) return;
        if (m_text[piece.head.end - 1] != u':' || reports(piece.head)) return;
        const Span name = nameIn(trimmed({piece.head.begin, piece.head.end - 1}));
        if (!name.empty()) credit(i, name);
    }

    // The full name in a line that holds nothing else but what describes it.
    Span fullNameIn(Span line) const {
        if (line.empty() || line.size() > longestNameLine) return {};
        const std::u16string_view words = slice(m_text, line);
        constexpr std::u16string_view sentenceEnds = u".?!";
        if (words.find(u'\n') != words.npos || sentenceEnds.find(words.back()) != sentenceEnds.npos)
            return {};
        if (words.back() == u':') --line.end;
        const NameLine read = nameLine(slice(m_text, line));
        if (read.words < 2) return {};
        return {line.begin, line.begin + read.units};
    }

    Span nameLineAt(std::size_t i) const {
        return m_pieces[i].hasMarks() ? Span{} : fullNameIn(m_pieces[i].text);
    }

    bool isLineEnd(std::uint32_t begin, std::uint32_t end) const {
        return slice(m_text, {begin, end}).find(u'\n') != std::u16string_view::npos;
    }

    // The name on the first line of a block that else is in marks, or on its last.
    Span nameLineWithin(const Piece& piece) const {
        if (!piece.onlyMarked || piece.head.empty() == piece.tail.empty()) return {};
        if (piece.tail.empty())
            return isLineEnd(piece.head.end, m_stretches[piece.first].span.begin)
                       ? fullNameIn(piece.head)
                       : Span{};
        return isLineEnd(m_stretches[piece.last - 1].span.end, piece.tail.begin)
                   ? fullNameIn(piece.tail)
                   : Span{};
    }

    void creditByLinesWithin() {
        std::vector<std::size_t> named;
        for (std::size_t i = 0; i < m_pieces.size(); ++i)
            if (!nameLineWithin(m_pieces[i]).empty()) named.push_back(i);
        for (const std::size_t i : inCompany(named))
            credit(i, nameLineWithin(m_pieces[i]));
    }

    void creditByNameLines() {
        std::vector<std::size_t> above, below;  // lines over their quotes; under them
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            if (nameLineAt(i).empty()) continue;
            if (i + 1 < m_pieces.size() && m_pieces[i + 1].isAlone()) above.push_back(i);
            if (i > 0 && m_pieces[i - 1].isAlone()) below.push_back(i);
        }
        if (above.size() >= below.size()) {
            for (const std::size_t i : inCompany(above))
                for (std::size_t q = i + 1; q < m_pieces.size() && m_pieces[q].isAlone(); ++q)
                    credit(q, nameLineAt(i));
        } else {
            for (const std::size_t i : inCompany(below))
                for (std::size_t q = i; q > 0 && m_pieces[q - 1].isAlone(); --q)
                    credit(q - 1, nameLineAt(i));
        }
    }

    // Those of the blocks that have another of them near: a lone name over a quote may be a
    // chapter.
    static std::vector<std::size_t> inCompany(const std::vector<std::size_t>& blocks) {
        std::vector<std::size_t> kept;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const bool before = i > 0 && blocks[i] - blocks[i - 1] <= nearBy;
            const bool after = i + 1 < blocks.size() && blocks[i + 1] - blocks[i] <= nearBy;
            if (before || after) kept.push_back(blocks[i]);
        }
        return kept;
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
