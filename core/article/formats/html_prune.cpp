// SPDX-License-Identifier: Apache-2.0
#include "article/formats/html_prune.h"

#include <algorithm>

#include "article/formats/html_names.h"

namespace quotelight {

namespace {

// A box holds no more of the article's sentences than this.
constexpr double mostOfArticle = 0.2;

// Prose has commas; a box of teasers has few.
constexpr std::uint32_t commasOfProse = 10;

// With less text beside its links a box is one of teasers.
constexpr std::uint32_t longestTeaser = 300;

// Whether the element is made of other blocks, and not itself a line of text.
bool isBox(const HtmlDom& dom, std::uint32_t at) {
    switch (dom.nodes[at].tag) {
        case Tag::Div:
        case Tag::Section:
        case Tag::Table:
        case Tag::Dl:
        case Tag::Article:
        case Tag::Center:
            break;
        default:
            return false;
    }
    for (std::uint32_t below = at + 1; below < dom.nodes[at].end; ++below)
        if (isBlockTag(dom.nodes[below].tag)) return true;
    return false;
}

// A table of data, not of the layout: several rows with as many cells, and no table inside.
bool isDataTable(const HtmlDom& dom, std::uint32_t table) {
    constexpr int fewest = 2;
    int rows = 0;
    int cells = 0;
    for (std::uint32_t at = table + 1; at < dom.nodes[table].end; ++at) {
        const Tag tag = dom.nodes[at].tag;
        if (tag == Tag::Table) return false;
        rows += tag == Tag::Tr;
        cells += tag == Tag::Td || tag == Tag::Th;
        if (tag == Tag::Caption) return true;
    }
    return rows > fewest && cells >= fewest * rows;
}

class Pruner {
public:
    Pruner(const HtmlDom& dom, const TextMass& mass, std::uint32_t root)
        : m_dom(dom), m_mass(mass), m_root(root) {
        for (std::uint32_t at = root; at < dom.nodes[root].end; ++at)
            if (dom.nodes[at].tag == Tag::Table && isDataTable(dom, at)) m_data.push_back(at);
    }

    bool isTeaserBox(std::uint32_t at) const {
        const std::uint32_t here = m_mass.sentences(at);
        if (m_mass.links(at) == 0 || !isBox(m_dom, at)) return false;
        if (holdsData(at)) return false;
        if (here > mostOfArticle * m_mass.sentences(m_root)) return false;
        if (m_mass.isLinked(at, 5)) return true;
        return m_mass.isLinked(at, 3) && m_mass.commas(at) < commasOfProse && here <= longestTeaser;
    }

private:
    bool holdsData(std::uint32_t at) const {
        const auto first = std::lower_bound(m_data.begin(), m_data.end(), at);
        return first != m_data.end() && *first < m_dom.nodes[at].end;
    }

    const HtmlDom& m_dom;
    const TextMass& m_mass;
    const std::uint32_t m_root;
    std::vector<std::uint32_t> m_data;  // tables of it
};

// Whether anything is left to read below the node.
bool isEmpty(const HtmlDom& dom, std::uint32_t node, const std::vector<bool>& dropped) {
    for (std::uint32_t at = node; at < dom.nodes[node].end; ++at) {
        if (dropped[at])
            at = dom.nodes[at].end - 1;
        else if (dom.nodes[at].tag == Tag::Text &&
                 dom.text(at).find_first_not_of(" \t\r\n\f") != std::string_view::npos)
            return false;
    }
    return true;
}

// Whether what follows the heading in its element is gone, up to a heading of its rank or the end.
bool isOrphan(const HtmlDom& dom, std::uint32_t heading, const std::vector<bool>& dropped) {
    const int level = headingLevel(dom.nodes[heading].tag);
    const std::uint32_t end = dom.nodes[dom.nodes[heading].parent].end;
    bool went = false;
    for (std::uint32_t at = dom.nodes[heading].end; at < end; at = dom.nodes[at].end) {
        const int other = headingLevel(dom.nodes[at].tag);
        if (other > 0 && other <= level && !dropped[at]) return went;
        if (!isEmpty(dom, at, dropped)) return false;
        went = went || dom.nodes[at].tag != Tag::Text;
    }
    return went;
}

}  // namespace

void pruneBoxes(const HtmlDom& dom, const TextMass& mass, std::uint32_t root,
                std::vector<bool>& dropped) {
    const Pruner pruner(dom, mass, root);
    for (std::uint32_t at = root + 1; at < dom.nodes[root].end;) {
        if (!dropped[at] && pruner.isTeaserBox(at)) dropped[at] = true;
        at = dropped[at] ? dom.nodes[at].end : at + 1;
    }
}

void dropOrphanHeadings(const HtmlDom& dom, std::uint32_t root, std::vector<bool>& dropped) {
    for (std::uint32_t at = root + 1; at < dom.nodes[root].end; ++at) {
        if (dropped[at])
            at = dom.nodes[at].end - 1;
        else if (headingLevel(dom.nodes[at].tag) > 1 && isOrphan(dom, at, dropped))
            dropped[at] = true;
    }
}

}  // namespace quotelight
