// SPDX-License-Identifier: Apache-2.0
#include <string_view>
#include <utility>

#include "language/characters.h"
#include "quotes/conventions.h"
#include "quotes/credits.h"
#include "quotes/dialogue_dashes.h"
#include "quotes/habits.h"
#include "quotes/labelled_turns.h"
#include "quotes/mark.h"
#include "quotes/marked.h"
#include "quotes/nesting.h"
#include "quotes/signed_posts.h"
#include "text/limits.h"

namespace quotelight {
namespace {

// A text with more unclosed marks has another trouble than a typing mistake.
constexpr std::size_t unclosedNotices = 20;

class MarkedFinder {
public:
    MarkedFinder(const Article& article, const std::string& language)
        : m_article(article), m_language(language), m_dashes(article, language), m_turns(article) {}

    MarkedText run() {
        m_found.language = m_language;
        learnHabits();
        for (std::uint32_t i = 0; i < m_article.blocks.size() && !m_full; ++i)
            if (m_article.blocks[i].kind != BlockKind::Code) addBlock(i);
        settleUnclosed();
        findCredits(m_article, m_found.stretches);
        return std::move(m_found);
    }

private:
    void learnHabits() {
        m_habits = countHabits(SinglePairs::AreDouble);
        m_pairs = m_habits.singlesAreOuter() ? SinglePairs::AreTwo : SinglePairs::AreDouble;
        m_families = m_habits.families();
    }

    MarkHabits countHabits(SinglePairs pairs) {
        MarkHabits habits;
        for (const Block& block : m_article.blocks) {
            if (block.kind == BlockKind::Code) continue;
            m_marks.clear();
            scanMarks(m_article.text, block.span, pairs, m_marks);
            habits.count(m_article.text, m_marks);
        }
        habits.decide(m_language);
        return habits;
    }

    void addBlock(std::uint32_t index) {
        const Span block = m_article.blocks[index].span;
        m_marks.clear();
        if (!scanMarks(m_article.text, block, m_pairs, m_marks))
            notice(NoticeCode::StoppedEarly, block,
                   "A paragraph has too many quotation marks; quotes after them are left out.");
        std::vector<Marked> spoken = m_turns.stretches(index);
        if (spoken.empty()) spoken = m_dashes.stretches(index);
        if (spoken.empty())
            if (const auto post = signedPost(m_article, index)) spoken.push_back(*post);
        if (m_marks.empty() && spoken.empty()) return;
        Nesting nesting(m_article.text, block, std::move(spoken));
        for (const MarkFamily family : m_families)
            nesting.add(m_marks, family, m_habits);
        append(nesting.finish(), index);
    }

    void append(Nesting::Nested nested, std::uint32_t block) {
        if (nested.tooDeep && !std::exchange(m_saidTooDeep, true))
            notice(NoticeCode::LimitReached, m_article.blocks[block].span,
                   "Quotes are nested too deeply here; the innermost are left out.");
        std::vector<Marked>& all = m_found.stretches;
        const std::size_t begin = all.size();
        const std::size_t room = limits::quotes - begin;
        if (nested.stretches.size() > room) {
            nested.stretches.resize(room);
            m_full = true;
            notice(NoticeCode::LimitReached, m_article.blocks[block].span,
                   "The text has more quotes than the program shows; the rest is left out.");
        }
        for (Marked& stretch : nested.stretches) {
            stretch.block = block;
            if (stretch.parent >= 0) stretch.parent += static_cast<std::int32_t>(begin);
            all.push_back(stretch);
        }
        if (begin < all.size()) join(begin);
    }

    // The block's first stretch runs on from the one left open at the end of the block before.
    void join(std::size_t first) {
        Marked& next = m_found.stretches[first];
        const std::int32_t last = m_lastOutermost;
        if (last >= 0 && runsOn(m_found.stretches[static_cast<std::size_t>(last)], next))
            next.continues = last;
        for (std::size_t i = first; i < m_found.stretches.size(); ++i)
            if (m_found.stretches[i].depth == 0) m_lastOutermost = static_cast<std::int32_t>(i);
    }

    bool runsOn(const Marked& last, const Marked& next) const {
        if (last.isTurn() || next.isTurn()) return last.isTurn() && last.label == next.label;
        if (last.closed || last.dash || next.dash || last.block + 1 != next.block) return false;
        const Block& before = m_article.blocks[last.block];
        const Block& here = m_article.blocks[next.block];
        return before.kind == here.kind && last.span.end == before.span.end &&
               next.span.begin == here.span.begin &&
               opensAlike(m_article.text[last.span.begin], m_article.text[next.span.begin]) &&
               !beginsWithLabel(slice(m_article.text, next.inner));
    }

    // "CLERK: …", as transcripts have it: somebody else's turn.
    static bool beginsWithLabel(std::u16string_view words) {
        constexpr std::size_t longest = 40;
        std::size_t capitals = 0;
        for (const char16_t unit : words.substr(0, longest)) {
            if (unit == u':') return capitals > 1;
            const CharClass kind = charClass(unit);
            if (kind != CharClass::Upper && kind != CharClass::Space && kind != CharClass::Period)
                return false;
            capitals += kind == CharClass::Upper;
        }
        return false;
    }

    // The same mark again, a straight one for a curly one, or the closing one, which Spanish
    // repeats.
    static bool opensAlike(char16_t first, char16_t again) {
        const char16_t before = markShape(first), here = markShape(again);
        constexpr std::u16string_view doubles = u"\"\u201C", singles = u"'\u2018";
        const auto both = [&](std::u16string_view shapes) {
            return shapes.find(before) != shapes.npos && shapes.find(here) != shapes.npos;
        };
        return before == here || isKnownPair(before, here) || both(doubles) || both(singles);
    }

    void settleUnclosed() {
        std::vector<bool> runsOn(m_found.stretches.size());
        for (const Marked& stretch : m_found.stretches)
            if (stretch.continues >= 0) runsOn[static_cast<std::size_t>(stretch.continues)] = true;
        std::size_t unclosed = 0;
        for (std::size_t i = 0; i < m_found.stretches.size(); ++i) {
            const Marked& stretch = m_found.stretches[i];
            if (stretch.closed || stretch.dash || runsOn[i]) continue;
            if (++unclosed > unclosedNotices) break;
            notice(NoticeCode::UnclosedQuote, {stretch.span.begin, stretch.span.begin + 1},
                   "A quotation mark is never closed; its quote ends with its paragraph at the "
                   "latest.");
        }
    }

    void notice(NoticeCode code, Span span, const char* message) {
        m_found.notices.push_back({code, message, span});
    }

    const Article& m_article;
    const std::string& m_language;
    DialogueDashes m_dashes;
    LabelledTurns m_turns;
    MarkHabits m_habits;
    std::vector<MarkFamily> m_families;
    SinglePairs m_pairs = SinglePairs::AreDouble;
    std::vector<Mark> m_marks;  // of one block at a time
    MarkedText m_found;
    std::int32_t m_lastOutermost = -1;
    bool m_full = false;
    bool m_saidTooDeep = false;
};

}  // namespace

MarkedText findMarked(const Article& article, const std::string& language) {
    return MarkedFinder(article, language).run();
}

}  // namespace quotelight
