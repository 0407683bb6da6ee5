// SPDX-License-Identifier: Apache-2.0
#pragma once

// How much text an element of a page holds, how much of it is links, and how much runs in
// sentences: sums over the document order, so that each question costs O(1).

#include <algorithm>
#include <cstdint>
#include <vector>

#include "article/formats/html_dom.h"

namespace quotelight {

class TextMass {
public:
    // Subtrees that are `dropped` weigh nothing. Linear.
    TextMass(const HtmlDom& dom, const std::vector<bool>& dropped);

    // Bytes other than white space below the node: all, those in links, those of paragraphs long
    // enough to be prose.
    std::uint32_t all(std::uint32_t node) const { return below(m_all, node); }
    std::uint32_t links(std::uint32_t node) const { return below(m_links, node); }
    std::uint32_t sentences(std::uint32_t node) const { return below(m_sentences, node); }
    // What speaks for an article: sentences, and in part the short lines that are no links, as in
    // verse or dialogue.
    std::uint32_t prose(std::uint32_t node) const {
        const std::uint32_t said = sentences(node);
        const std::uint32_t linked = std::min(all(node), said + links(node));
        return said + (all(node) - linked) / 3;
    }
    // Commas of any script below the node: prose has many, lists of headlines have few.
    std::uint32_t commas(std::uint32_t node) const { return below(m_commas, node); }

    // Whether links are more than `tenths` of ten parts of the node's text.
    bool isLinked(std::uint32_t node, std::uint64_t tenths) const {
        return std::uint64_t{10} * links(node) > tenths * all(node);
    }

    // Text nodes of lines that only label or link: "Advertisement", "Read more".
    const std::vector<std::uint32_t>& labels() const { return m_labels; }

    // The first text node of each line of prose, in order.
    const std::vector<std::uint32_t>& proseLines() const { return m_prose; }

private:
    struct Line;

    std::uint32_t below(const std::vector<std::uint32_t>& sums, std::uint32_t node) const {
        return sums[m_dom.nodes[node].end] - sums[node];
    }
    void weigh(const std::vector<bool>& dropped);
    void addText(std::uint32_t at, bool linked, Line& line);
    void addBreak(Line& line);
    void endLine(Line& line);
    bool isLabel(const Line& line) const;

    const HtmlDom& m_dom;
    std::vector<std::uint32_t> m_all, m_links, m_sentences, m_commas;
    std::vector<std::uint32_t> m_labels, m_prose;
};

}  // namespace quotelight
