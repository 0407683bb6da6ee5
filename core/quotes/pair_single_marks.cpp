// SPDX-License-Identifier: Apache-2.0
#include "quotes/apostrophes.h"
#include "quotes/pair_marks.h"

namespace quotelight {
namespace {

class SinglePairing {
public:
    SinglePairing(std::u16string_view text, std::span<const Mark> marks, const MarkHabits& habits)
        : m_text(text), m_marks(marks), m_habits(habits) {}

    std::vector<Pairing> run() {
        std::vector<Pairing> found;
        std::uint32_t i = 0;
        while (i < m_marks.size()) {
            const std::uint32_t close = mayOpen(m_marks[i]) ? closeOf(i) : noMark;
            if (close != noMark || isUnclosed(m_marks[i])) found.push_back({i, close, noMark});
            i = close != noMark ? close + 1 : i + 1;
        }
        for (std::size_t k = 0; k + 1 < found.size(); ++k)
            found[k].next = found[k + 1].open;
        return found;
    }

private:
    bool mayOpen(const Mark& mark) const {
        const MarkRole role = m_habits.role(mark.shape);
        const Side context = mark.context();
        if (role == MarkRole::Closes || context == Side::Close) return false;
        if (context == Side::Open || role == MarkRole::Opens) return true;
        return mark.left == Neighbour::Dash || mark.left == Neighbour::Stop;
    }

    bool mayClose(const Mark& mark) const {
        const Side context = mark.context();
        if (m_habits.role(mark.shape) == MarkRole::Closes) return context != Side::Open;
        return context == Side::Close || (context == Side::Either && mark.left == Neighbour::Stop);
    }

    bool isElision(const Mark& mark) const { return dropsLetters(m_text, mark); }

    // Only where single marks are the ordinary ones: elsewhere it is an apostrophe.
    bool isUnclosed(const Mark& mark) const {
        return m_habits.singlesAreOuter() && mayOpen(mark) && mark.context() == Side::Open &&
               !isElision(mark);
    }

    // Among the closing marks before the next opening one: the first after punctuation, else the
    // first that is no likely apostrophe, else the first.
    std::uint32_t closeOf(std::uint32_t open) const {
        const bool elision = isElision(m_marks[open]);
        if (elision && !m_habits.singlesAreOuter()) return noMark;
        std::uint32_t likely = noMark, doubtful = noMark;
        for (std::uint32_t i = open + 1; i < m_marks.size(); ++i) {
            const Mark& mark = m_marks[i];
            if (mayOpen(mark) && (elision || !isElision(mark))) break;
            if (!mayClose(mark)) continue;
            if (mark.left == Neighbour::Stop || mark.left == Neighbour::Close) return i;
            std::uint32_t& rank = endsWord(m_text, mark) ? doubtful : likely;
            if (rank == noMark) rank = i;
        }
        if (elision) return noMark;
        if (likely != noMark || doubtful == noMark) return likely;
        return isNear(open, doubtful) ? doubtful : noMark;
    }

    // A scare quote that ends in a plural's s is short; a possessive far off closes nothing.
    bool isNear(std::uint32_t open, std::uint32_t close) const {
        constexpr std::uint32_t fewWords = 60;
        return m_marks[close].right != Neighbour::Space ||
               m_marks[close].span.begin - m_marks[open].span.end <= fewWords;
    }

    std::u16string_view m_text;
    std::span<const Mark> m_marks;
    const MarkHabits& m_habits;
};

}  // namespace

std::vector<Pairing> pairSingleMarks(std::u16string_view text, std::span<const Mark> marks,
                                     const MarkHabits& habits) {
    return SinglePairing(text, marks, habits).run();
}

}  // namespace quotelight
