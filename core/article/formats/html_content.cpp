// SPDX-License-Identifier: Apache-2.0
#include "article/formats/html_content.h"

#include "article/formats/html_boilerplate.h"
#include "article/formats/html_join.h"
#include "article/formats/html_prune.h"
#include "article/formats/html_root.h"
#include "article/formats/text_mass.h"

namespace quotelight {

HtmlContent findContent(const HtmlDom& dom, Pruning pruning, std::string_view title) {
    HtmlContent content;
    content.dropped.resize(dom.nodes.size());
    dropUnread(dom, content.dropped);
    if (pruning == Pruning::Unread) return content;
    dropBoilerplate(dom, TextMass(dom, content.dropped), pruning, content.dropped);
    const TextMass mass(dom, content.dropped);
    content.root =
        joinParts(dom, mass, title, articleRoot(dom, mass, content.dropped), content.dropped);
    if (pruning == Pruning::Everything) pruneBoxes(dom, mass, content.root, content.dropped);
    for (const std::uint32_t label : mass.labels())
        content.dropped[label] = true;
    dropOrphanHeadings(dom, content.root, content.dropped);
    return content;
}

bool sameHeadline(std::string_view one, std::string_view other) {
    constexpr std::size_t distinctive = 20;
    if (one == other) return true;
    if (one.size() <= distinctive || other.size() <= distinctive) return false;
    return one.find(other) != std::string_view::npos || other.find(one) != std::string_view::npos;
}

}  // namespace quotelight
