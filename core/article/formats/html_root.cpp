// SPDX-License-Identifier: Apache-2.0
#include "article/formats/html_root.h"

#include <string_view>

#include "article/formats/html_words.h"

namespace quotelight {

namespace {

// An element is the article if it holds this share of the page's sentences.
constexpr double marked = 0.5;     // of those that the page marks as one
constexpr double unmarked = 0.75;  // of any other

bool isMarked(const HtmlDom& dom, std::uint32_t at) {
    const Tag tag = dom.nodes[at].tag;
    if (tag == Tag::Article || tag == Tag::Main) return true;
    if (tag == Tag::Text || tag == Tag::Html || tag == Tag::Body || tag == Tag::P) return false;
    const std::string_view role = dom.attribute(at, Attribute::Role);
    return dom.attribute(at, Attribute::Itemprop).find("articleBody") != std::string_view::npos ||
           role == "article" || role == "main" || partHints(dom, at).body;
}

// The smallest marked element with most of the sentences, or 0.
std::uint32_t markedArticle(const HtmlDom& dom, const TextMass& mass,
                            const std::vector<bool>& dropped) {
    std::uint32_t best = 0;
    for (std::uint32_t at = 1; at < dom.nodes.size(); ++at) {
        if (dropped[at]) {
            at = dom.nodes[at].end - 1;
            continue;
        }
        const bool inside = best == 0 || at < dom.nodes[best].end;
        if (inside && mass.prose(at) >= marked * mass.prose(0) && isMarked(dom, at))
            best = at;
    }
    return best;
}

// Goes down from the root for as long as one child holds nearly all.
std::uint32_t densest(const HtmlDom& dom, const TextMass& mass) {
    std::uint32_t best = 0;
    for (bool deeper = true; deeper;) {
        deeper = false;
        for (std::uint32_t child = best + 1; child < dom.nodes[best].end;
             child = dom.nodes[child].end) {
            const Tag tag = dom.nodes[child].tag;
            const bool whole = tag != Tag::Text && tag != Tag::P && tag != Tag::Blockquote &&
                               mass.prose(child) >= unmarked * mass.prose(best);
            if (!whole) continue;
            best = child;
            deeper = true;
            break;
        }
    }
    return best;
}

}  // namespace

ArticleRoot articleRoot(const HtmlDom& dom, const TextMass& mass,
                        const std::vector<bool>& dropped) {
    if (mass.sentences(0) == 0) return {};
    if (const std::uint32_t article = markedArticle(dom, mass, dropped)) return {article, true};
    return {densest(dom, mass), false};
}

}  // namespace quotelight
