// SPDX-License-Identifier: Apache-2.0
#include "article/paragraphs.h"

#include <algorithm>
#include <cstddef>

namespace quotelight {

namespace {

// Widths between which people and programs wrap lines.
constexpr std::uint32_t narrowest = 25;
constexpr std::uint32_t widest = 200;

// Two neighbouring lines without a blank one between.
struct Pair {
    bool full = false;        // no room for the next line's first word
    bool nearlyFull = false;  // hardly any: some programs balance the lines of a paragraph
    bool runsOn = false;      // the sentence goes on in the next line
    bool shortEnd = false;    // room was left, and the sentence ended
    bool indents = false;     // the next line is set in
};

// What the file's lines have in common.
struct Convention {
    bool wrapped = false;
    std::uint32_t width = 0;
    bool shortLineEnds = false;  // paragraphs end with a short line, not with a blank one
};

class ParagraphFinder {
public:
    ParagraphFinder(std::u16string_view text, const std::vector<Line>& lines)
        : m_text(text), m_lines(lines) {}

    std::vector<Block> find() {
        learnConvention();
        for (std::size_t begin = 0; begin < m_lines.size();) {
            const std::size_t end = groupEnd(begin);
            m_convention.wrapped ? splitWrapped(begin, end) : splitLineByLine(begin, end);
            begin = end;
        }
        return std::move(m_blocks);
    }

private:
    std::u16string_view words(std::size_t line) const { return slice(m_text, m_lines[line].span); }

    std::size_t groupEnd(std::size_t begin) const {
        std::size_t end = begin + 1;
        while (end < m_lines.size() && !m_lines[end].afterBlank)
            ++end;
        return end;
    }

    std::uint32_t usualWidth() const;
    Pair look(std::size_t line) const;
    void learnConvention();
    bool looksWrapped(std::size_t begin, std::size_t end) const;
    void splitWrapped(std::size_t begin, std::size_t end);
    void splitLineByLine(std::size_t begin, std::size_t end);

    void add(std::size_t begin, std::size_t end, bool wrapped) {
        Block block;
        block.span = {m_lines[begin].span.begin, m_lines[end - 1].span.end};
        block.wrapped = wrapped && end - begin > 1;
        m_blocks.push_back(std::move(block));
    }

    std::u16string_view m_text;
    const std::vector<Line>& m_lines;
    Convention m_convention;
    std::vector<Block> m_blocks;
};

// What nearly all lines stay within: the longest but for one in fifty.
std::uint32_t ParagraphFinder::usualWidth() const {
    std::vector<std::size_t> counts(widest + 2);
    for (const Line& line : m_lines)
        ++counts[std::min(line.width(), widest + 1)];
    std::size_t longer = 0;
    const std::size_t outliers = m_lines.size() / 50;
    for (std::uint32_t width = widest + 1; width > 0; --width) {
        longer += counts[width];
        if (longer > outliers) return width;
    }
    return 0;
}

Pair ParagraphFinder::look(std::size_t line) const {
    const Line& here = m_lines[line];
    const Line& next = m_lines[line + 1];
    Pair pair;
    const std::uint32_t joined = here.width() + 1 + firstWordSize(words(line + 1));
    pair.full = joined > m_convention.width;
    pair.nearlyFull = joined + m_convention.width / 8 > m_convention.width;
    const bool ends = endsSentence(words(line));
    pair.runsOn = !ends && beginsWithin(words(line + 1));
    pair.shortEnd = !pair.full && ends;
    pair.indents = next.indent > here.indent;
    return pair;
}

void ParagraphFinder::learnConvention() {
    m_convention.width = usualWidth();
    if (m_convention.width < narrowest || m_convention.width > widest) return;
    std::size_t pairs = 0, full = 0, runsOn = 0, shortEnds = 0, groups = 1;
    for (std::size_t line = 0; line + 1 < m_lines.size(); ++line) {
        if (m_lines[line + 1].afterBlank) {
            ++groups;
            continue;
        }
        const Pair pair = look(line);
        ++pairs;
        full += pair.nearlyFull;
        runsOn += pair.runsOn;
        shortEnds += pair.shortEnd;
    }
    m_convention.wrapped = pairs > 0 && full * 2 >= pairs && runsOn * 5 >= pairs * 2;
    m_convention.shortLineEnds = shortEnds > groups;
}

// Verse and addresses stand among wrapped paragraphs too; their line ends are the author's. Verse
// is often set in as a whole, and then has to fill its lines to pass for prose.
bool ParagraphFinder::looksWrapped(std::size_t begin, std::size_t end) const {
    bool setIn = true;
    for (std::size_t line = begin; line < end; ++line)
        setIn = setIn && m_lines[line].indent > 0;
    std::size_t full = 0, runsOn = 0;
    for (std::size_t line = begin; line + 1 < end; ++line) {
        const Pair pair = look(line);
        full += setIn ? pair.full : pair.nearlyFull;
        runsOn += pair.runsOn;
    }
    const std::size_t pairs = end - begin - 1;
    return full * 2 >= pairs || runsOn * 2 >= pairs;
}

void ParagraphFinder::splitWrapped(std::size_t begin, std::size_t end) {
    if (end - begin == 1 || !looksWrapped(begin, end)) {
        add(begin, end, false);
        return;
    }
    std::size_t start = begin;
    for (std::size_t line = begin; line + 1 < end; ++line) {
        const Pair pair = look(line);
        const bool breaks = pair.indents || (pair.shortEnd && m_convention.shortLineEnds);
        if (!breaks) continue;
        add(start, line + 1, true);
        start = line + 1;
    }
    add(start, end, true);
}

void ParagraphFinder::splitLineByLine(std::size_t begin, std::size_t end) {
    std::size_t start = begin;
    for (std::size_t line = begin; line + 1 < end; ++line) {
        const bool runsOn = !endsSentence(words(line)) && beginsWithin(words(line + 1));
        if (runsOn) continue;
        add(start, line + 1, false);
        start = line + 1;
    }
    add(start, end, false);
}

}  // namespace

std::vector<Block> findParagraphs(std::u16string_view text, const std::vector<Line>& lines) {
    return ParagraphFinder(text, lines).find();
}

}  // namespace quotelight
