// SPDX-License-Identifier: Apache-2.0
#include "article/formats/html_join.h"

#include <algorithm>
#include <string>

#include "article/formats/html_content.h"
#include "article/formats/html_names.h"
#include "article/formats/html_words.h"

namespace quotelight {

namespace {

// A part beside the body is one of it if it holds this share of the body's sentences; less if its
// class is the body's own.
constexpr double otherPart = 0.2;
constexpr double samePart = 0.04;
constexpr std::uint32_t shortestPart = 150;

// Elements around the body whose children are looked at.
constexpr int levels = 3;

// Lines between headline and body that are prose: a standfirst, not a label.
constexpr std::uint32_t shortestIntro = 60;

class Joiner {
public:
    Joiner(const HtmlDom& dom, const TextMass& mass, std::string_view title, ArticleRoot root,
           std::vector<bool>& dropped)
        : m_dom(dom), m_mass(mass), m_title(title), m_root(root), m_dropped(dropped) {
        m_kept.resize(dom.nodes.size());
    }

    std::uint32_t join();

private:
    const HtmlNode& node(std::uint32_t at) const { return m_dom.nodes[at]; }
    bool holds(std::uint32_t outer, std::uint32_t at) const {
        return outer <= at && at < node(outer).end;
    }
    std::uint32_t headline() const;
    std::uint32_t lineBlock(std::uint32_t text) const;
    void keepIntro(std::uint32_t heading);
    void keepParts();
    bool isPart(std::uint32_t sibling, std::uint32_t child) const;
    void keep(std::uint32_t at);
    void dropRest(std::uint32_t top);

    const HtmlDom& m_dom;
    const TextMass& m_mass;
    const std::string_view m_title;
    const ArticleRoot m_root;
    std::vector<bool>& m_dropped;
    std::vector<bool> m_kept;  // whole elements
    std::uint32_t m_first = 0;  // the outermost of what was kept begins here
    std::uint32_t m_last = 0;
    bool m_any = false;
};

// The heading with the article's title before the body, or 0.
std::uint32_t Joiner::headline() const {
    std::uint32_t found = 0;
    for (std::uint32_t at = 1; at < m_root.node; ++at) {
        if (m_dropped[at]) {
            at = node(at).end - 1;
            continue;
        }
        const int level = headingLevel(node(at).tag);
        if (level > 0 && level <= 3 && sameHeadline(m_dom.innerText(at), m_title)) found = at;
    }
    return found;
}

void Joiner::keep(std::uint32_t at) {
    m_kept[at] = true;
    m_first = m_any ? std::min(m_first, at) : at;
    m_last = m_any ? std::max(m_last, node(at).end - 1) : node(at).end - 1;
    m_any = true;
}

// The element that the line is alone in: a paragraph, or what is used as one.
std::uint32_t Joiner::lineBlock(std::uint32_t text) const {
    std::uint32_t at = text;
    while (node(at).parent != 0 && !isBlockTag(node(at).tag))
        at = node(at).parent;
    return at;
}

// Lines of prose and captions after the headline.
void Joiner::keepIntro(std::uint32_t heading) {
    for (const std::uint32_t text : m_mass.proseLines()) {
        if (text < node(heading).end) continue;
        if (text >= m_root.node) break;
        const std::uint32_t block = lineBlock(text);
        if (m_mass.sentences(block) >= shortestIntro && !m_mass.isLinked(block, 3) &&
            block >= node(heading).end)
            keep(block);
    }
    for (std::uint32_t at = node(heading).end; at < m_root.node; ++at) {
        if (m_dropped[at])
            at = node(at).end - 1;
        else if (node(at).tag == Tag::Figcaption)
            keep(at);
    }
}

bool Joiner::isPart(std::uint32_t sibling, std::uint32_t child) const {
    const Tag tag = node(sibling).tag;
    if (m_dropped[sibling] || tag == Tag::Text || m_mass.isLinked(sibling, 3))
        return false;
    const std::uint32_t here = m_mass.sentences(sibling);
    if (tag == Tag::P && !m_root.marked) return here >= shortestIntro;
    const std::string_view classes = m_dom.attribute(sibling, Attribute::Class);
    const bool same = tag == node(child).tag && !classes.empty() &&
                      classes == m_dom.attribute(child, Attribute::Class);
    const std::uint32_t body = m_mass.sentences(m_root.node);
    if (same) return here >= samePart * body;
    return !m_root.marked && here >= std::max<double>(otherPart * body, shortestPart);
}

void Joiner::keepParts() {
    std::uint32_t child = m_root.node;
    for (int level = 0; level < levels && child != 0; ++level) {
        const std::uint32_t around = node(child).parent;
        for (std::uint32_t at = around + 1; at < node(around).end; at = node(at).end)
            if (at != child && isPart(at, child)) keep(at);
        child = around;
    }
}

void Joiner::dropRest(std::uint32_t top) {
    // Elements that hold something kept stay open; all others between go.
    std::vector<bool> holdsKept(m_dom.nodes.size());
    for (std::uint32_t at = top; at < node(top).end; ++at) {
        if (!m_kept[at] && at != m_root.node) continue;
        for (std::uint32_t up = at; !holdsKept[up]; up = node(up).parent) {
            holdsKept[up] = true;
            if (up == top) break;
        }
    }
    for (std::uint32_t at = top + 1; at < node(top).end;) {
        if (m_kept[at] || at == m_root.node || m_dropped[at]) {
            at = node(at).end;
            continue;
        }
        if (!holdsKept[at]) {
            m_dropped[at] = true;
            at = node(at).end;
            continue;
        }
        ++at;
    }
}

std::uint32_t Joiner::join() {
    if (m_root.node == 0) return 0;
    const std::uint32_t heading = m_title.empty() ? 0 : headline();
    if (heading != 0) keepIntro(heading);
    keepParts();
    if (!m_any) return m_root.node;
    if (heading != 0) keep(heading);
    std::uint32_t top = m_root.node;
    while (!holds(top, m_first) || !holds(top, m_last))
        top = node(top).parent;
    dropRest(top);
    return top;
}

}  // namespace

std::uint32_t joinParts(const HtmlDom& dom, const TextMass& mass, std::string_view title,
                        ArticleRoot root, std::vector<bool>& dropped) {
    return Joiner(dom, mass, title, root, dropped).join();
}

}  // namespace quotelight
