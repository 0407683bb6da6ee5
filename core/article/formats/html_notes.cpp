// SPDX-License-Identifier: Apache-2.0
#include "article/formats/html_notes.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <unordered_map>

#include "article/formats/html_names.h"
#include "text/ascii.h"

namespace quotelight {

namespace {

// "[12]", "***".
constexpr std::size_t longestMark = 8;

// What is longer is a chapter that a number in small print leads to.
constexpr std::size_t longestNote = 4'000;

constexpr std::string_view noteRole = "doc-footnote";

bool leadsHere(const HtmlDom& dom, std::uint32_t link) {
    return dom.attribute(link, Attribute::Href).starts_with('#');
}

// A link all of whose characters are superscript, and few.
bool isRaisedLink(const HtmlDom& dom, std::uint32_t link) {
    if (dom.attribute(link, Attribute::Href).find('#') == std::string_view::npos) return false;
    const std::string words = dom.innerText(link, longestMark);
    if (words.empty() || words.size() > longestMark) return false;
    std::uint32_t raised = 0;  // the end of the superscript at hand
    for (std::uint32_t at = link + 1; at < dom.nodes[link].end; ++at) {
        if (dom.nodes[at].tag == Tag::Sup) raised = std::max(raised, dom.nodes[at].end);
        const bool blank = asciiCollapsed(dom.text(at)).empty();
        if (dom.nodes[at].tag == Tag::Text && !blank && at >= raised) return false;
    }
    return true;
}

bool isReturnSign(const HtmlDom& dom, std::uint32_t link) {
    if (!leadsHere(dom, link)) return false;
    const std::string words = dom.innerText(link, longestMark);
    return words == "↩" || words == "↩\uFE0E" || words == "↩\uFE0F" || words == "↑" || words == "^";
}

bool holdsLink(const HtmlDom& dom, std::uint32_t node) {
    for (std::uint32_t below = node + 1; below < dom.nodes[node].end; ++below)
        if (dom.nodes[below].tag == Tag::A) return true;
    return false;
}

// A link within the document whose few characters are signs or digits.
bool isSign(const HtmlDom& dom, std::uint32_t node) {
    if (dom.nodes[node].tag != Tag::A || !leadsHere(dom, node)) return false;
    const std::string words = dom.innerText(node, longestMark);
    return !words.empty() && words.size() <= longestMark &&
           std::none_of(words.begin(), words.end(), isAsciiLetter);
}

bool isMarked(const HtmlDom& dom, std::uint32_t link) {
    return dom.nodes[dom.nodes[link].parent].tag == Tag::Sup || isRaisedLink(dom, link) ||
           hasWord(dom.attribute(link, Attribute::EpubType), "noteref");
}

// The link in the note that leads back to its number, or 0.
std::uint32_t linkBack(const HtmlDom& dom, std::uint32_t note, std::uint32_t link) {
    std::string_view id = dom.attribute(link, Attribute::Id);
    if (id.empty()) id = dom.attribute(dom.nodes[link].parent, Attribute::Id);
    for (std::uint32_t at = note + 1; at < dom.nodes[note].end && !id.empty(); ++at)
        if (dom.nodes[at].tag == Tag::A && leadsHere(dom, at) &&
            dom.attribute(at, Attribute::Href).substr(1) == id)
            return at;
    return 0;
}

// The element on lines of its own that has the id, or an anchor at its begin.
std::uint32_t noteAround(const HtmlDom& dom, std::uint32_t node) {
    while (node != 0 && !isBlockTag(dom.nodes[node].tag))
        node = dom.nodes[node].parent;
    const Tag tag = dom.nodes[node].tag;
    const bool whole = tag == Tag::Body || tag == Tag::Html || headingLevel(tag) > 0;
    return whole || dom.innerText(node, longestNote).size() > longestNote ? 0 : node;
}

void giveRole(HtmlDom& dom, std::uint32_t node, std::string_view role) {
    const auto begin = static_cast<std::uint32_t>(dom.chars.size());
    dom.chars += role;
    dom.nodes[node].attributes = static_cast<std::uint32_t>(dom.attributes.size());
    dom.attributes.push_back(
        {Attribute::Role, {begin, static_cast<std::uint32_t>(dom.chars.size())}});
    dom.nodes[node].attributeEnd = static_cast<std::uint32_t>(dom.attributes.size());
}

// `target`: what the link leads to. Numbers that lead up lead back.
void markNote(HtmlDom& dom, std::uint32_t link, std::uint32_t target) {
    const std::uint32_t note = noteAround(dom, target);
    if (note <= link || dom.nodes[link].end > note || isNote(dom, note)) return;
    const std::uint32_t back = linkBack(dom, note, link);
    if (back == 0 && !isMarked(dom, link)) return;
    giveRole(dom, note, noteRole);
    giveRole(dom, link, "doc-noteref");
    if (back != 0 && dom.innerText(back, longestMark).size() <= longestMark)
        giveRole(dom, back, "doc-backlink");
}

}  // namespace

bool hasWord(std::string_view list, std::string_view word) {
    for (std::size_t at = list.find(word); at != std::string_view::npos;
         at = list.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || isAsciiSpace(list[at - 1])) &&
            (end == list.size() || isAsciiSpace(list[end])))
            return true;
    }
    return false;
}

bool isNote(const HtmlDom& dom, std::uint32_t node) {
    const std::string_view role = dom.attribute(node, Attribute::Role);
    if (role == noteRole || role == "doc-endnote") return true;
    const std::string_view type = dom.attribute(node, Attribute::EpubType);
    return hasWord(type, "footnote") || hasWord(type, "endnote") || hasWord(type, "rearnote");
}

bool isNoteMark(const HtmlDom& dom, std::uint32_t node) {
    const Tag tag = dom.nodes[node].tag;
    if (tag == Tag::Sup) return holdsLink(dom, node);
    if (tag != Tag::A) return false;
    const std::string_view role = dom.attribute(node, Attribute::Role);
    const std::string_view type = dom.attribute(node, Attribute::EpubType);
    return role == "doc-noteref" || role == "doc-backlink" || hasWord(type, "noteref") ||
           hasWord(type, "backlink") || isRaisedLink(dom, node) || isReturnSign(dom, node);
}

void markLinkedNotes(HtmlDom& dom) {
    std::unordered_map<std::string, std::uint32_t> linked;  // ids, and the link that names each
    const auto size = static_cast<std::uint32_t>(dom.nodes.size());
    for (std::uint32_t at = 1; at < size; ++at)
        if (isSign(dom, at))
            linked.try_emplace(std::string(dom.attribute(at, Attribute::Href).substr(1)), at);
    if (linked.empty()) return;
    for (std::uint32_t at = 1; at < size; ++at) {
        const std::string_view id = dom.attribute(at, Attribute::Id);
        if (id.empty()) continue;
        const auto found = linked.find(std::string(id));
        if (found != linked.end() && found->second < at) markNote(dom, found->second, at);
    }
}

}  // namespace quotelight
