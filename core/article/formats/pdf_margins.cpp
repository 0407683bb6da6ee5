// SPDX-License-Identifier: Apache-2.0
#include "article/formats/pdf_margins.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <set>
#include <utility>

#include "text/ascii.h"

namespace quotelight {

namespace {

// Running heads stand within this part of the page, and among so many of its outermost lines.
constexpr float edge = 0.12F;
constexpr std::size_t outermost = 3;

// On how many of the pages a line comes again; left and right pages may have their own.
constexpr std::size_t oftenOf = 4;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// The words with every number alike.
std::string pattern(std::string_view words) {
    std::string alike;
    for (const char c : asciiCollapsed(words)) {
        if (!isDigit(c))
            alike += asciiLower(c);
        else if (!alike.ends_with('#'))
            alike += '#';
    }
    return alike;
}

bool isRoman(std::string_view words) {
    return !words.empty() && words.size() <= 6 &&
           std::all_of(words.begin(), words.end(),
                       [](char c) { return std::string_view("ivxlc").find(c) < 5; });
}

// "12", "- 12 -", "Page 3 of 9", "3/9", "iv".
bool isPageNumber(std::string_view words) {
    static const std::set<std::string> patterns = {
        "#",        "- # -",      "-#-",     "– # –", "— # —",         "[#]",          "(#)",
        "| #",      "# |",        "page #",  "p. #",  "page # of #",   "# of #",       "#/#",
        "# / #",    "page #/#",   "seite #", "s. #",  "seite # von #", "page # sur #", "página #",
        "pagina #", "- page # -", "page: #", "pg. #"};
    return patterns.contains(pattern(words)) || isRoman(asciiLowered(words));
}

// What browsers print at a page's foot: the address and the number.
bool isBrowserFoot(std::string_view words) {
    const bool address = words.starts_with("http://") || words.starts_with("https://") ||
                         words.starts_with("file:///");
    return address && pattern(words.substr(words.rfind(' ') + 1)) == "#/#";
}

// And at its head: "04/03/2026, 09:30 The title".
bool isBrowserHead(std::string_view words) {
    const std::string alike = pattern(words);
    return alike.starts_with("#/#/#, #:#") || alike.starts_with("#.#.#, #:#");
}

class MarginFinder {
public:
    explicit MarginFinder(PdfLayout& layout)
        : m_layout(layout), m_edges(layout.pages.size()), m_drop(layout.lines.size(), false) {}

    void drop();

private:
    // A page's outermost lines, from the edge inwards.
    struct Edges {
        std::vector<std::size_t> top, bottom;
    };

    const PdfLine& line(std::size_t at) const { return m_layout.lines[at]; }
    void findEdges();
    void keepOutermost(std::vector<std::size_t>& lines, bool top) const;
    void dropRepeated(std::vector<std::size_t> Edges::*side);
    void dropNumbers();
    void dropPrinted();

    PdfLayout& m_layout;
    std::vector<Edges> m_edges;
    std::vector<bool> m_drop;
};

void MarginFinder::findEdges() {
    for (std::size_t at = 0; at < m_layout.lines.size(); ++at) {
        const PdfLine& one = line(at);
        const float height = m_layout.pages[one.page].height;
        if (one.box.bottom < edge * height) m_edges[one.page].top.push_back(at);
        if (one.box.top > (1 - edge) * height) m_edges[one.page].bottom.push_back(at);
    }
    for (Edges& edges : m_edges) {
        keepOutermost(edges.top, true);
        keepOutermost(edges.bottom, false);
    }
}

// Lines side by side count as one.
void MarginFinder::keepOutermost(std::vector<std::size_t>& lines, bool top) const {
    std::stable_sort(lines.begin(), lines.end(), [&](std::size_t a, std::size_t b) {
        return top ? line(a).box.top < line(b).box.top : line(a).box.bottom > line(b).box.bottom;
    });
    std::size_t rows = 0, kept = 0;
    for (; kept < lines.size(); ++kept) {
        const bool sameRow =
            kept > 0 && std::abs(line(lines[kept]).box.top - line(lines[kept - 1]).box.top) < 2.0F;
        if (!sameRow && ++rows > outermost) break;
    }
    lines.resize(kept);
}

void MarginFinder::dropRepeated(std::vector<std::size_t> Edges::*side) {
    using Place = std::pair<std::string, int>;
    std::map<Place, std::vector<std::size_t>> places;
    for (const Edges& edges : m_edges)
        for (const std::size_t at : edges.*side)
            places[{pattern(line(at).words), static_cast<int>(std::lround(line(at).box.top / 4))}]
                .push_back(at);
    const std::size_t enough = std::max<std::size_t>(2, m_layout.pages.size() / oftenOf);
    for (const auto& [place, lines] : places) {
        if (lines.size() < enough) continue;
        for (const std::size_t at : lines)
            m_drop[at] = true;
    }
}

// Only the outermost: a table's last row may hold one number, too.
void MarginFinder::dropNumbers() {
    for (const Edges& edges : m_edges)
        for (const auto* side : {&edges.top, &edges.bottom})
            for (const std::size_t at : *side) {
                if (m_drop[at]) continue;
                if (isPageNumber(line(at).words)) m_drop[at] = true;
                break;
            }
}

void MarginFinder::dropPrinted() {
    for (const Edges& edges : m_edges) {
        bool printed = false;
        for (const std::size_t at : edges.bottom) {
            // The address and the number may be two lines.
            const bool foot = isBrowserFoot(line(at).words) || (pattern(line(at).words) == "#/#");
            m_drop[at] = m_drop[at] || foot;
            printed = printed || foot;
        }
        if (!printed) continue;
        for (const std::size_t at : edges.bottom)
            if (line(at).words.find("://") < 6) m_drop[at] = true;
        for (const std::size_t at : edges.top) {
            const bool sameRow =
                std::abs(line(at).box.top - line(edges.top.front()).box.top) < 2.0F;
            if (sameRow && isBrowserHead(line(edges.top.front()).words)) m_drop[at] = true;
        }
    }
}

void MarginFinder::drop() {
    findEdges();
    dropPrinted();
    dropRepeated(&Edges::top);
    dropRepeated(&Edges::bottom);
    dropNumbers();
    std::size_t kept = 0;
    for (std::size_t at = 0; at < m_layout.lines.size(); ++at) {
        if (m_drop[at]) continue;
        if (kept != at) m_layout.lines[kept] = std::move(m_layout.lines[at]);
        ++kept;
    }
    m_layout.lines.resize(kept);
}

}  // namespace

void dropMargins(PdfLayout& layout) {
    MarginFinder(layout).drop();
}

}  // namespace quotelight
