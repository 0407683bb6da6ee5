// SPDX-License-Identifier: Apache-2.0
#include "article/formats/text_mass.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <string>
#include <string_view>

#include "article/formats/html_names.h"
#include "text/ascii.h"

namespace quotelight {

namespace {

// Shorter lines are headings, captions, menu entries.
constexpr std::uint32_t shortestProse = 40;

// Lines that say no more than this are signs to the reader, not text.
constexpr std::string_view labelTexts[] = {
    "ad",
    "advertisement",
    "advertising",
    "article continues after this advertisement",
    "article continues below advertisement",
    "continue reading",
    "read more",
    "share",
    "share this article",
    "skip to main content",
    "sponsored",
    "story continues below advertisement",
};
constexpr std::size_t longestLabel = 48;

std::uint32_t weightOf(std::string_view chars) {
    return static_cast<std::uint32_t>(chars.size()) -
           static_cast<std::uint32_t>(std::count_if(chars.begin(), chars.end(), isAsciiSpace));
}

bool endsLikeSentence(std::string_view words) {
    for (const std::string_view closer : {"\"", "'", ")", "”", "’", "»"})
        if (words.ends_with(closer)) words.remove_suffix(closer.size());
    constexpr std::string_view ends[] = {".", "!", "?", "…", "。"};
    return std::any_of(std::begin(ends), std::end(ends),
                       [words](std::string_view end) { return words.ends_with(end); });
}

}  // namespace

// A stretch of text without an element's begin or end that breaks the line.
struct TextMass::Line {
    std::vector<std::uint32_t> nodes;  // its text nodes
    std::uint32_t weight = 0, linked = 0;
    bool inHeading = false, inItem = false;
};

TextMass::TextMass(const HtmlDom& dom, const std::vector<bool>& dropped) : m_dom(dom) {
    for (auto* sums : {&m_all, &m_links, &m_sentences})
        sums->resize(dom.nodes.size() + 1);
    weigh(dropped);
    for (auto* sums : {&m_all, &m_links, &m_sentences})
        std::partial_sum(sums->begin(), sums->end(), sums->begin());
}

// Sets the weight of each text node at the place after it; the sums come later.
void TextMass::weigh(const std::vector<bool>& dropped) {
    Line line;
    std::vector<std::uint32_t> openBlocks;
    std::uint32_t linkEnd = 0;
    for (std::uint32_t at = 0; at < m_dom.nodes.size();) {
        for (; !openBlocks.empty() && m_dom.nodes[openBlocks.back()].end <= at;
             openBlocks.pop_back())
            endLine(line);
        if (dropped[at]) {
            at = m_dom.nodes[at].end;
            continue;
        }
        const Tag tag = m_dom.nodes[at].tag;
        if (tag == Tag::Text) {
            addText(at, at < linkEnd, line);
        } else if (tag == Tag::A) {
            linkEnd = std::max(linkEnd, m_dom.nodes[at].end);
        } else if (isBlockTag(tag)) {
            endLine(line);
            openBlocks.push_back(at);
            line.inHeading = headingLevel(tag) > 0;
            line.inItem = tag == Tag::Li || tag == Tag::Td || tag == Tag::Th;
        }
        ++at;
    }
    endLine(line);
}

void TextMass::addText(std::uint32_t at, bool linked, Line& line) {
    const std::uint32_t weight = weightOf(m_dom.text(at));
    m_all[at + 1] = weight;
    m_links[at + 1] = linked ? weight : 0;
    line.nodes.push_back(at);
    line.weight += weight;
    line.linked += m_links[at + 1];
}

void TextMass::endLine(Line& line) {
    const bool prose = line.weight >= line.linked + shortestProse;
    for (const std::uint32_t node : line.nodes)
        if (prose) m_sentences[node + 1] = m_all[node + 1] - m_links[node + 1];
    if (!prose && isLabel(line))
        m_labels.insert(m_labels.end(), line.nodes.begin(), line.nodes.end());
    line = {};
}

bool TextMass::isLabel(const Line& line) const {
    if (line.inHeading || line.weight == 0) return false;
    std::string words;
    for (const std::uint32_t node : line.nodes)
        if (words.size() <= longestLabel) words += m_dom.innerText(node, longestLabel) + " ";
    words.pop_back();
    const bool onlyLinks = line.linked == line.weight && !line.inItem;
    if (onlyLinks && !endsLikeSentence(words)) return true;
    if (words.size() > longestLabel) return false;
    words = asciiLowered(words);
    return std::find(std::begin(labelTexts), std::end(labelTexts), words) != std::end(labelTexts);
}

}  // namespace quotelight
