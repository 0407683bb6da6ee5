// SPDX-License-Identifier: Apache-2.0
#include "article/formats/html_content.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "article/formats/html_names.h"
#include "article/formats/html_words.h"
#include "article/formats/text_mass.h"
#include "text/ascii.h"

namespace quotelight {

namespace {

// Boilerplate that holds more of a page's sentences than this is not boilerplate.
constexpr double mostBoilerplate = 0.4;

// Bylines, dates and section names are short.
constexpr std::uint32_t longestParticular = 200;

// An element is the article if it holds this share of the page's sentences.
constexpr double marked = 0.5;     // of those that the page marks as one
constexpr double unmarked = 0.75;  // of any other

bool isHidden(const HtmlDom& dom, std::uint32_t node) {
    if (dom.has(node, Attribute::Hidden)) return true;
    if (dom.attribute(node, Attribute::AriaHidden) == "true") return true;
    std::string style;
    for (const char c : dom.attribute(node, Attribute::Style).substr(0, 1000))
        if (c != ' ') style.push_back(asciiLower(c));
    return style.find("display:none") != std::string_view::npos ||
           style.find("visibility:hidden") != std::string_view::npos;
}

bool isAside(std::string_view role) {
    constexpr std::string_view roles[] = {"alert",       "alertdialog", "banner", "complementary",
                                          "contentinfo", "dialog",      "menu",   "menubar",
                                          "navigation",  "search",      "toolbar"};
    return std::find(std::begin(roles), std::end(roles), role) != std::end(roles);
}

bool isArticleRole(std::string_view role) {
    return role == "article" || role == "main";
}

class ContentFinder {
public:
    explicit ContentFinder(const HtmlDom& dom) : m_dom(dom) {
        m_content.dropped.resize(dom.nodes.size());
    }

    HtmlContent find(bool everything) {
        dropUnread();
        if (!everything) {
            const TextMass mass(m_dom, m_content.dropped);
            dropBoilerplate(mass);
            chooseRoot(TextMass(m_dom, m_content.dropped));
        }
        return std::move(m_content);
    }

private:
    const HtmlNode& node(std::uint32_t at) const { return m_dom.nodes[at]; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_dom.nodes.size()); }

    void dropUnread();
    void dropBoilerplate(const TextMass& mass);
    bool isBoilerplate(std::uint32_t at, const TextMass& mass) const;
    bool isKeptPart(std::uint32_t at) const;
    bool holdsTitle(std::uint32_t at) const;
    bool isLinkList(std::uint32_t at, const TextMass& mass) const;
    bool isMarkedArticle(std::uint32_t at) const;
    void chooseRoot(const TextMass& mass);
    std::uint32_t markedArticle(const TextMass& mass) const;
    std::uint32_t densest(const TextMass& mass) const;

    const HtmlDom& m_dom;
    HtmlContent m_content;
};

void ContentFinder::dropUnread() {
    for (std::uint32_t at = 1; at < size(); ++at) {
        const Tag tag = node(at).tag;
        const bool never =
            tag == Tag::Script || tag == Tag::Skipped || tag == Tag::Button || tag == Tag::Title;
        if (never || (tag != Tag::Text && isHidden(m_dom, at))) m_content.dropped[at] = true;
    }
}

void ContentFinder::dropBoilerplate(const TextMass& mass) {
    const double most = mostBoilerplate * mass.sentences(0);
    for (std::uint32_t at = 1; at < size();) {
        if (m_content.dropped[at] || (isBoilerplate(at, mass) && mass.sentences(at) <= most)) {
            m_content.dropped[at] = true;
            at = node(at).end;
            continue;
        }
        ++at;
    }
    for (const std::uint32_t label : mass.labels())
        m_content.dropped[label] = true;
}

bool ContentFinder::isBoilerplate(std::uint32_t at, const TextMass& mass) const {
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
            if (isLinkList(at, mass)) return true;
            break;
        case Tag::Text:
        case Tag::Html:
        case Tag::Body:
        case Tag::Main:
            return false;
        case Tag::Time:
            // A date on a line of its own is the article's.
            return mass.all(node(at).parent) <= mass.all(at) + 12;
        default:
            break;
    }
    if (isAside(m_dom.attribute(at, Attribute::Role))) return true;
    const PartHints hints = partHints(m_dom, at);
    const bool heading = headingLevel(node(at).tag) > 0;
    if (hints.hidden) return true;
    if (hints.particulars && !heading && mass.all(at) <= longestParticular) return true;
    // An article says in its class what it is about and whether it may be commented on.
    return hints.boilerplate && node(at).tag != Tag::Article && !heading;
}

// A header belongs to the article where it holds its title; a footer where it names a quote's
// source.
bool ContentFinder::isKeptPart(std::uint32_t at) const {
    const Tag parent = node(node(at).parent).tag;
    if (node(at).tag == Tag::Footer) return parent == Tag::Blockquote;
    return parent == Tag::Article || parent == Tag::Main || parent == Tag::Section ||
           holdsTitle(at);
}

bool ContentFinder::holdsTitle(std::uint32_t at) const {
    for (std::uint32_t below = at; below < node(at).end; ++below) {
        if (node(below).tag == Tag::H1) return true;
        if (node(below).tag == Tag::Nav) return false;
    }
    return false;
}

bool ContentFinder::isLinkList(std::uint32_t at, const TextMass& mass) const {
    return mass.links(at) * 10 > mass.all(at) * 7;
}

bool ContentFinder::isMarkedArticle(std::uint32_t at) const {
    const Tag tag = node(at).tag;
    if (tag == Tag::Article || tag == Tag::Main) return true;
    if (tag == Tag::Text || tag == Tag::Html || tag == Tag::Body || tag == Tag::P) return false;
    return m_dom.attribute(at, Attribute::Itemprop).find("articleBody") != std::string_view::npos ||
           isArticleRole(m_dom.attribute(at, Attribute::Role)) || partHints(m_dom, at).body;
}

// The smallest marked element with most of the sentences, or 0.
std::uint32_t ContentFinder::markedArticle(const TextMass& mass) const {
    std::uint32_t best = 0;
    for (std::uint32_t at = 1; at < size(); ++at) {
        if (m_content.dropped[at]) {
            at = node(at).end - 1;
            continue;
        }
        const bool inside = best == 0 || at < node(best).end;
        if (inside && mass.sentences(at) >= marked * mass.sentences(0) && isMarkedArticle(at))
            best = at;
    }
    return best;
}

// Goes down from the root for as long as one child holds nearly all.
std::uint32_t ContentFinder::densest(const TextMass& mass) const {
    std::uint32_t best = 0;
    for (bool deeper = true; deeper;) {
        deeper = false;
        for (std::uint32_t child = best + 1; child < node(best).end; child = node(child).end) {
            const Tag tag = node(child).tag;
            const bool whole = tag != Tag::Text && tag != Tag::P && tag != Tag::Blockquote &&
                               mass.sentences(child) >= unmarked * mass.sentences(best);
            if (!whole) continue;
            best = child;
            deeper = true;
            break;
        }
    }
    return best;
}

void ContentFinder::chooseRoot(const TextMass& mass) {
    if (mass.sentences(0) == 0) return;
    const std::uint32_t article = markedArticle(mass);
    m_content.root = article != 0 ? article : densest(mass);
}

}  // namespace

HtmlContent findContent(const HtmlDom& dom, bool everything) {
    return ContentFinder(dom).find(everything);
}

}  // namespace quotelight
