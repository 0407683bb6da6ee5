// SPDX-License-Identifier: Apache-2.0
#include <unicode/uchar.h>

#include <algorithm>

#include "language/characters.h"
#include "quotes/conventions.h"
#include "quotes/mark.h"

namespace quotelight {
namespace {

MarkFamily familyOf(char16_t shape) {
    switch (shape) {
        case u'\'':
        case u'`':
        case u'\u2018':
        case u'\u2019':
        case u'\u201A':
        case u'\u201B':
            return MarkFamily::Single;
        case u'«':
        case u'»':
            return MarkFamily::Guillemet;
        case u'\u2039':
        case u'\u203A':
            return MarkFamily::Angle;
        case u'\u300C':
        case u'\u300D':
            return MarkFamily::Corner;
        case u'\u300E':
        case u'\u300F':
            return MarkFamily::WhiteCorner;
        case u'\u301D':
        case u'\u301E':
        case u'\u301F':
            return MarkFamily::DoublePrime;
        default:
            return MarkFamily::Double;
    }
}

Neighbour neighbourOf(char16_t unit) {
    switch (charClass(unit)) {
        case CharClass::Space:
            return Neighbour::Space;
        case CharClass::Hyphen:
        case CharClass::Dash:
            return Neighbour::Dash;
        case CharClass::Open:
            return Neighbour::Open;
        case CharClass::Close:
            return Neighbour::Close;
        case CharClass::Period:
        case CharClass::Stop:
            return Neighbour::Stop;
        case CharClass::Digit:
            return Neighbour::Digit;
        default:
            break;
    }
    if (unit == u'/') return Neighbour::Dash;
    if (unit == u'=') return Neighbour::Open;  // an attribute's value, left over from markup
    constexpr std::u16string_view stops = u",;:\u2026\u3001\uFF0C\uFF1A\uFF1B";
    return stops.find(unit) != stops.npos ? Neighbour::Stop : Neighbour::Word;
}

bool isMark(char16_t unit) {
    return unit == u'`' || charClass(unit) == CharClass::Quote;
}

// Walks a block once; a run of adjacent marks waits for the character that follows it.
class MarkScanner {
public:
    MarkScanner(std::u16string_view text, Span block, SinglePairs pairs, std::vector<Mark>& marks)
        : m_text(text.substr(0, block.end)),
          m_pairs(pairs),
          m_at(block.begin),
          m_runBegin(marks.size()),
          m_limit(marks.size() + marksInBlock),
          m_marks(marks) {}

    bool run() {
        while (m_at < m_text.size() && m_marks.size() < m_limit) {
            const char16_t unit = m_text[m_at];
            if (isMark(unit)) {
                take(unit);
            } else {
                pass(unit);
            }
        }
        closeRun(Neighbour::Space);
        return m_at >= m_text.size();
    }

private:
    char16_t at(std::uint32_t offset) const { return offset < m_text.size() ? m_text[offset] : 0; }

    void pass(char16_t unit) {
        ++m_at;
        const CharClass kind = charClass(unit);
        if (kind == CharClass::Format) return;
        if (m_runBegin < m_marks.size()) {
            m_dots = unit == u'\u2026' || (unit == u'.' && at(m_at) == u'.');
            closeRun(neighbourOf(unit));
        }
        m_before = unit;
        if (kind != CharClass::Space) m_first = false;
    }

    // Whether two backticks or typewriter's singles, and not more, begin here.
    bool doubled(char16_t unit) const {
        if (unit != u'`' && (unit != u'\'' || m_pairs == SinglePairs::AreTwo)) return false;
        const bool begins = m_at == 0 || m_text[m_at - 1] != unit;
        return begins && at(m_at + 1) == unit && at(m_at + 2) != unit;
    }

    void take(char16_t unit) {
        const bool two = doubled(unit);
        Mark mark;
        mark.shape = !two ? markShape(unit) : unit == u'`' ? u'\u201C' : u'"';
        mark.family = familyOf(mark.shape);
        std::uint32_t end = m_at + (two ? 2 : 1);
        while (end < m_text.size() && u_hasBinaryProperty(m_text[end], UCHAR_GRAPHEME_EXTEND))
            ++end;
        mark.span = {m_at, end};
        mark.left = neighbourOf(m_before);
        mark.first = m_first;
        m_marks.push_back(mark);
        m_at = end;
    }

    void closeRun(Neighbour right) {
        const bool inWord = m_marks.size() == m_runBegin + 1 && isApostropheBetween(right);
        if (inWord) m_marks.pop_back();
        for (std::size_t i = m_runBegin; i < m_marks.size(); ++i) {
            m_marks[i].right = right;
            m_marks[i].ellipsis = m_dots;
        }
        m_runBegin = m_marks.size();
        m_dots = false;
    }

    // Inside a word (don't) or between feet and inches (6'2).
    bool isApostropheBetween(Neighbour right) const {
        const Mark& mark = m_marks.back();
        const auto inWord = [](Neighbour side) {
            return side == Neighbour::Word || side == Neighbour::Digit;
        };
        return mark.family == MarkFamily::Single && inWord(mark.left) && inWord(right);
    }

    std::u16string_view m_text;
    SinglePairs m_pairs;
    std::uint32_t m_at;
    std::size_t m_runBegin;
    std::size_t m_limit;
    std::vector<Mark>& m_marks;
    char16_t m_before = u' ';  // the last character that is no mark and not invisible
    bool m_first = true;
    bool m_dots = false;
};

}  // namespace

Side Mark::context() const {
    const bool wordsRight = right == Neighbour::Word || right == Neighbour::Digit ||
                            right == Neighbour::Open || ellipsis;
    const bool endsRight = right == Neighbour::Stop || right == Neighbour::Close;
    switch (left) {
        case Neighbour::Space:
        case Neighbour::Open:
            if (wordsRight || right == Neighbour::Dash) return Side::Open;
            return first && right == Neighbour::Space ? Side::Open : Side::Either;
        case Neighbour::Dash:
            return wordsRight ? Side::Either : Side::Close;
        case Neighbour::Close:
        case Neighbour::Stop:
        case Neighbour::Digit:
        case Neighbour::Word:
            break;
    }
    const bool parted = right == Neighbour::Space || right == Neighbour::Dash || endsRight;
    return parted || right == Neighbour::Open ? Side::Close : Side::Either;
}

bool scanMarks(std::u16string_view text, Span block, SinglePairs pairs, std::vector<Mark>& marks) {
    return MarkScanner(text, block, pairs, marks).run();
}

}  // namespace quotelight
