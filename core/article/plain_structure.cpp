// SPDX-License-Identifier: Apache-2.0
#include "article/plain_structure.h"

#include <algorithm>
#include <cstddef>

#include "article/headings.h"
#include "article/lines.h"
#include "article/particulars.h"
#include "text/utf.h"

namespace quotelight {

namespace {

// Title, byline and date stand among the first paragraphs, if at all.
constexpr std::size_t headSize = 6;

constexpr std::uint32_t longestTitle = 160;
constexpr std::uint32_t longestHeading = 80;

// A heading has something under it: a paragraph longer than itself, and not short.
constexpr std::uint32_t shortestProse = 90;

// Spaces in a line from which on it can introduce speech.
constexpr std::ptrdiff_t introduction = 4;

class StructureFinder {
public:
    explicit StructureFinder(Article& article) : m_article(article) {}

    void find() {
        const std::size_t first = findHead();
        for (std::size_t at = first; at < m_article.blocks.size(); ++at)
            if (isHeading(at)) setHeading(at, 2);
        findItems();
    }

private:
    std::u16string_view words(std::size_t at) const {
        return slice(m_article.text, m_article.blocks[at].span);
    }
    Block& block(std::size_t at) { return m_article.blocks[at]; }

    void setHeading(std::size_t at, std::uint8_t level) {
        block(at).kind = BlockKind::Heading;
        block(at).level = level;
    }

    std::size_t findHead();
    bool isTitle(std::size_t at) const;
    bool isHeading(std::size_t at) const;
    bool hasProseAfter(std::size_t at) const;
    void findItems();
    void setItem(std::size_t at, const ItemMarker& marker);

    Article& m_article;
};

// Title, then byline and date in either order. Returns the first block after what was found.
std::size_t StructureFinder::findHead() {
    std::size_t at = 0;
    if (m_article.blocks.size() > 1 && isTitle(0)) {
        setHeading(0, 1);
        if (!isChapterHeading(words(0))) m_article.metadata.title = toUtf8(words(0));
        ++at;
    }
    const std::size_t end = std::min(headSize, m_article.blocks.size());
    for (; at < end; ++at) {
        Metadata& metadata = m_article.metadata;
        if (metadata.byline.empty() && isByline(words(at)))
            metadata.byline = toUtf8(withoutBy(words(at)));
        else if (metadata.date.empty() && isDateLine(words(at)))
            metadata.date = toUtf8(words(at));
        else
            break;
    }
    return at;
}

bool StructureFinder::isTitle(std::size_t at) const {
    const std::u16string_view title = words(at);
    if (title.size() > longestTitle || isByline(title) || isDateLine(title)) return false;
    if (!canBeHeading(title) && !isChapterHeading(title) && !isCapitals(title)) return false;
    // A title of several lines is one only if they were wrapped.
    return title.find(u'\n') == std::u16string_view::npos || m_article.blocks[at].wrapped;
}

// A long line before speech introduces it ("Then he turned to them and said") and is no heading.
bool StructureFinder::hasProseAfter(std::size_t at) const {
    if (at + 1 >= m_article.blocks.size()) return false;
    const std::u16string_view line = words(at), next = words(at + 1);
    constexpr std::u16string_view marks = u"\"“‘'«„";
    const auto spaces = std::count(line.begin(), line.end(), u' ');
    if (marks.find(next.front()) != std::u16string_view::npos && spaces >= introduction)
        return false;
    return next.size() >= shortestProse && next.size() * 2 >= line.size() * 3;
}

bool StructureFinder::isHeading(std::size_t at) const {
    const std::u16string_view line = words(at);
    if (at + 1 == m_article.blocks.size() || line.size() > longestTitle) return false;
    // A chapter's number and its name may stand on two lines.
    if (isChapterHeading(line.substr(0, line.find(u'\n')))) return true;
    if (line.size() > longestHeading || line.find(u'\n') != std::u16string_view::npos) return false;
    return isCapitals(line) || (canBeSectionHeading(line) && hasProseAfter(at));
}

// Bullets speak for themselves; numbers only in a row: a single "1984. " begins a sentence.
void StructureFinder::findItems() {
    ItemMarker before;
    for (std::size_t at = 0; at < m_article.blocks.size(); ++at) {
        if (block(at).kind != BlockKind::Paragraph) {
            before = {};
            continue;
        }
        const ItemMarker marker = itemMarker(words(at));
        const bool follows = marker.number > 0 && before.number + 1 == marker.number;
        if (marker.bullet || (follows && before.number > 0)) setItem(at, marker);
        if (follows && before.number == 1) setItem(at - 1, before);
        before = marker;
    }
}

void StructureFinder::setItem(std::size_t at, const ItemMarker& marker) {
    Block& item = block(at);
    if (item.kind == BlockKind::ListItem || item.span.size() <= marker.size) return;
    item.marker = toUtf8(words(at).substr(0, marker.size));
    item.span = trimmed(m_article.text, {item.span.begin + marker.size, item.span.end});
    item.kind = BlockKind::ListItem;
    item.level = 1;
}

}  // namespace

void recogniseStructure(Article& article) {
    StructureFinder(article).find();
}

}  // namespace quotelight
