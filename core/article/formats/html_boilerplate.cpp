// SPDX-License-Identifier: Apache-2.0
#include "article/formats/html_boilerplate.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

#include "article/formats/html_names.h"
#include "article/formats/html_words.h"
#include "text/ascii.h"

namespace quotelight {

namespace {

// Boilerplate that holds more of a page's sentences than this is not boilerplate.
constexpr double mostBoilerplate = 0.4;

// Readers may write more than the article has; but an article there must be.
constexpr std::uint32_t shortestArticle = 250;

// Bylines, dates and section names are short.
constexpr std::uint32_t longestParticular = 200;

// What a part with a doubtful name may hold and still be boilerplate: no more than a teaser.
constexpr std::uint32_t longestTeaser = 250;

bool isHidden(const HtmlDom& dom, std::uint32_t node) {
    if (dom.has(node, Attribute::Hidden)) return true;
    if (dom.attribute(node, Attribute::AriaHidden) == "true") return true;
    std::string style;
    for (const char c : dom.attribute(node, Attribute::Style).substr(0, 1000))
        if (c != ' ') style.push_back(asciiLower(c));
    return style.find("display:none") != std::string_view::npos ||
           style.find("visibility:hidden") != std::string_view::npos;
}

bool isNeverRead(Tag tag) {
    return tag == Tag::Script || tag == Tag::Skipped || tag == Tag::Button || tag == Tag::Title;
}

bool isAside(std::string_view role) {
    constexpr std::string_view roles[] = {"alert",       "alertdialog", "banner", "complementary",
                                          "contentinfo", "dialog",      "menu",   "menubar",
                                          "navigation",  "search",      "toolbar"};
    return std::find(std::begin(roles), std::end(roles), role) != std::end(roles);
}

class BoilerplateFinder {
public:
    BoilerplateFinder(const HtmlDom& dom, const TextMass& mass, Pruning pruning)
        : m_dom(dom), m_mass(mass), m_pruning(pruning) {}

    void drop(std::vector<bool>& dropped) const;

private:
    const HtmlNode& node(std::uint32_t at) const { return m_dom.nodes[at]; }
    bool isBoilerplate(std::uint32_t at) const;
    bool isByTag(std::uint32_t at) const;
    bool isByName(std::uint32_t at) const;
    bool isLarge(std::uint32_t at) const;
    bool isKeptPart(std::uint32_t at) const;
    bool holdsTitle(std::uint32_t at) const;

    const HtmlDom& m_dom;
    const TextMass& m_mass;
    Pruning m_pruning;
};

void BoilerplateFinder::drop(std::vector<bool>& dropped) const {
    for (std::uint32_t at = 1; at < m_dom.nodes.size();) {
        if (dropped[at] || (isBoilerplate(at) && !isLarge(at))) {
            dropped[at] = true;
            at = node(at).end;
            continue;
        }
        ++at;
    }
}

bool BoilerplateFinder::isLarge(std::uint32_t at) const {
    const std::uint32_t all = m_mass.sentences(0);
    const std::uint32_t here = m_mass.sentences(at);
    if (here <= mostBoilerplate * all) return false;
    return !partHints(m_dom, at).comments || all - here < shortestArticle || holdsTitle(at);
}

bool BoilerplateFinder::isBoilerplate(std::uint32_t at) const {
    const Tag tag = node(at).tag;
    if (tag == Tag::Text || tag == Tag::Html || tag == Tag::Body || tag == Tag::Main) return false;
    return isByTag(at) || isAside(m_dom.attribute(at, Attribute::Role)) || isByName(at);
}

bool BoilerplateFinder::isByTag(std::uint32_t at) const {
    switch (node(at).tag) {
        case Tag::Nav:
        case Tag::Aside:
        case Tag::Form:
            return true;
        case Tag::Header:
        case Tag::Footer:
            return !isKeptPart(at);
        case Tag::Ul:
        case Tag::Ol:
            return m_pruning == Pruning::Everything && m_mass.isLinked(at, 7);
        case Tag::Time:
            // A date on a line of its own is the article's.
            return m_mass.all(node(at).parent) <= m_mass.all(at) + 12;
        default:
            return false;
    }
}

bool BoilerplateFinder::isByName(std::uint32_t at) const {
    const PartHints hints = partHints(m_dom, at);
    if (hints.hidden) return true;
    if (headingLevel(node(at).tag) > 0) return false;
    if (hints.particulars && m_mass.all(at) <= longestParticular) return true;
    // An article says in its class what it is about and whether it may be commented on.
    if (node(at).tag == Tag::Article) return false;
    if (hints.boilerplate || hints.comments) return true;
    return hints.doubtful && m_pruning == Pruning::Everything &&
           (m_mass.sentences(at) <= longestTeaser || m_mass.isLinked(at, 3)) && !holdsTitle(at);
}

// A header belongs to the article where it holds its title; a footer where it names a quote's
// source.
bool BoilerplateFinder::isKeptPart(std::uint32_t at) const {
    const Tag parent = node(node(at).parent).tag;
    if (node(at).tag == Tag::Footer) return parent == Tag::Blockquote;
    return parent == Tag::Article || parent == Tag::Main || parent == Tag::Section ||
           holdsTitle(at);
}

bool BoilerplateFinder::holdsTitle(std::uint32_t at) const {
    for (std::uint32_t below = at; below < node(at).end; ++below) {
        if (node(below).tag == Tag::H1) return true;
        if (node(below).tag == Tag::Nav) return false;
    }
    return false;
}

}  // namespace

void dropUnread(const HtmlDom& dom, std::vector<bool>& dropped) {
    for (std::uint32_t at = 1; at < dom.nodes.size(); ++at)
        if (isNeverRead(dom.nodes[at].tag)) dropped[at] = true;
    const TextMass mass(dom, dropped);
    for (std::uint32_t at = 1; at < dom.nodes.size(); ++at) {
        if (dom.nodes[at].tag == Tag::Text || !isHidden(dom, at)) continue;
        const bool most = mass.sentences(at) > 0.7 * mass.sentences(0);
        if (!most || mass.sentences(at) == 0) dropped[at] = true;
    }
}

void dropBoilerplate(const HtmlDom& dom, const TextMass& mass, Pruning pruning,
                     std::vector<bool>& dropped) {
    BoilerplateFinder(dom, mass, pruning).drop(dropped);
}

}  // namespace quotelight
