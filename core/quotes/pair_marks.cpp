// SPDX-License-Identifier: Apache-2.0
#include "quotes/pair_marks.h"

#include <algorithm>

#include "quotes/apostrophes.h"
#include "quotes/conventions.h"
#include "text/limits.h"

namespace quotelight {
namespace {

Side sideOf(const Mark& mark, MarkRole role, bool anyOpen) {
    const Side context = mark.context();
    switch (role) {
        case MarkRole::Opens:
            return context == Side::Close && anyOpen ? Side::Close : Side::Open;
        case MarkRole::Closes:
            // At a paragraph's begin it repeats for a quote that runs on, as in Spanish.
            return context == Side::Open && (mark.first || !anyOpen) ? Side::Open : Side::Close;
        case MarkRole::Both:
            break;
    }
    if (context != Side::Either) return context;
    return anyOpen ? Side::Close : Side::Open;
}

class Bracketing {
public:
    Bracketing(std::u16string_view text, std::span<const Mark> marks, const MarkHabits& habits)
        : m_text(text),
          m_marks(marks),
          m_habits(habits),
          m_sides(marks.size()),
          m_closes(marks.size(), noMark) {}

    std::vector<Pairing> run() {
        for (std::uint32_t i = 0; i < m_marks.size(); ++i)
            take(i);
        return pairings();
    }

private:
    void take(std::uint32_t i) {
        const Side side = sideOf(m_marks[i], m_habits.role(m_marks[i].shape), !m_open.empty());
        m_sides[i] = side;
        if (side == Side::Open) {
            m_open.push_back(i);
        } else if (!m_open.empty() && !measures(m_text, m_marks[i])) {
            close(i);
        }
    }

    // The innermost open mark of the same convention, else the innermost.
    void close(std::uint32_t i) {
        const std::size_t depth = std::min<std::size_t>(m_open.size(), limits::quoteNesting);
        std::size_t back = 1;
        while (back <= depth &&
               !isKnownPair(m_marks[m_open[m_open.size() - back]].shape, m_marks[i].shape))
            ++back;
        if (back > depth) back = 1;
        for (; back > 1; --back) {
            m_sides[m_open.back()] = Side::Either;  // stray, inside a quote that closes
            m_open.pop_back();
        }
        m_closes[m_open.back()] = i;
        m_open.pop_back();
    }

    // Backwards, so that each opening mark knows the next one and the first inch mark before that.
    std::vector<Pairing> pairings() const {
        std::vector<Pairing> found;
        std::uint32_t next = noMark, inches = noMark;
        for (std::uint32_t i = static_cast<std::uint32_t>(m_marks.size()); i-- > 0;) {
            if (m_sides[i] == Side::Close && measures(m_text, m_marks[i])) inches = i;
            if (m_sides[i] != Side::Open) continue;
            const std::uint32_t close = m_closes[i] != noMark ? m_closes[i] : inches;
            if (close != noMark || isSurelyOpening(m_marks[i])) found.push_back({i, close, next});
            next = i;
            inches = noMark;
        }
        std::reverse(found.begin(), found.end());
        return found;
    }

    bool isSurelyOpening(const Mark& mark) const {
        const Side context = mark.context();
        switch (m_habits.role(mark.shape)) {
            case MarkRole::Opens:
                return context != Side::Close;
            case MarkRole::Closes:
                return context == Side::Open && mark.first;
            case MarkRole::Both:
                break;
        }
        return context == Side::Open;
    }

    std::u16string_view m_text;
    std::span<const Mark> m_marks;
    const MarkHabits& m_habits;
    std::vector<Side> m_sides;
    std::vector<std::uint32_t> m_closes;
    std::vector<std::uint32_t> m_open;
};

}  // namespace

std::vector<Pairing> pairMarks(std::u16string_view text, std::span<const Mark> marks,
                               const MarkHabits& habits) {
    return Bracketing(text, marks, habits).run();
}

}  // namespace quotelight
