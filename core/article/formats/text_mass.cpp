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

// The words before a link that say what it is for: "Read also:".
constexpr std::uint32_t longestLead = 24;

// Lines that ask for something, or claim the rights, are no longer.
constexpr std::size_t longestSign = 400;

std::uint32_t weightOf(std::string_view chars) {
    return static_cast<std::uint32_t>(chars.size()) -
           static_cast<std::uint32_t>(std::count_if(chars.begin(), chars.end(), isAsciiSpace));
}

std::uint32_t commasIn(std::string_view chars) {
    std::uint32_t count = static_cast<std::uint32_t>(std::count(chars.begin(), chars.end(), ','));
    for (const std::string_view comma : {"，", "、", "،", "﹐"})
        for (auto at = chars.find(comma); at != std::string_view::npos;
             at = chars.find(comma, at + comma.size()))
            ++count;
    return count;
}

bool endsLikeSentence(std::string_view words) {
    for (const std::string_view closer : {"\"", "'", ")", "”", "’", "»"})
        if (words.ends_with(closer)) words.remove_suffix(closer.size());
    constexpr std::string_view ends[] = {".", "!", "?", "…", "。"};
    return std::any_of(std::begin(ends), std::end(ends),
                       [words](std::string_view end) { return words.ends_with(end); });
}

// What stands between links in a row of them.
std::uint32_t separatorsIn(std::string_view chars) {
    constexpr std::string_view ascii = "|/-:;,.<>[](){}*+~";
    std::uint32_t count = 0;
    for (std::size_t at = 0; at < chars.size(); ++at) {
        if (ascii.find(chars[at]) != std::string_view::npos) ++count;
        for (const std::string_view mark : {"·", "•", "–", "—", "→", "←", "›", "‹", "»", "«"})
            if (chars.substr(at).starts_with(mark))
                count += static_cast<std::uint32_t>(mark.size());
    }
    return count;
}

bool claimsRights(std::string_view lower) {
    if (lower.starts_with("©") || lower.starts_with("copyright ©") || lower.starts_with("(c) "))
        return true;
    constexpr std::string_view claims[] = {
        "all rights reserved",   "rights are reserved",           "alle rechte vorbehalten",
        "tous droits réservés",  "todos los derechos reservados", "todos os direitos reservados",
        "все права защищены",    "Все права защищены",            "版权所有",
        "tutti i diritti riservati", "転載を禁じます",             "alle rechten voorbehouden"};
    return std::any_of(std::begin(claims), std::end(claims),
                       [lower](std::string_view claim) { return lower.find(claim) != lower.npos; });
}

// "Sign up for our newsletter", with a link to do so.
bool asksToSubscribe(std::string_view lower) {
    if (lower.find("newsletter") == lower.npos && lower.find("inbox") == lower.npos) return false;
    return lower.find("sign up") != lower.npos || lower.find("subscribe") != lower.npos ||
           lower.find("signup") != lower.npos;
}

}  // namespace

// A stretch of text without an element's begin or end that breaks the line.
struct TextMass::Line {
    std::vector<std::uint32_t> nodes;  // its text nodes
    std::uint32_t weight = 0, linked = 0;
    std::uint32_t separators = 0;  // of what is not linked
    std::uint32_t breaks = 0;      // <br> since the last text
    bool inHeading = false, inItem = false;
    bool labelled = false;  // begins with a few words and a colon that no link holds
};

TextMass::TextMass(const HtmlDom& dom, const std::vector<bool>& dropped) : m_dom(dom) {
    for (auto* sums : {&m_all, &m_links, &m_sentences, &m_commas})
        sums->resize(dom.nodes.size() + 1);
    weigh(dropped);
    for (auto* sums : {&m_all, &m_links, &m_sentences, &m_commas})
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
        } else if (tag == Tag::Br) {
            addBreak(line);
        } else if (tag == Tag::A && m_dom.has(at, Attribute::Href)) {
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
    const std::string_view chars = m_dom.text(at);
    const std::uint32_t weight = weightOf(chars);
    if (weight > 0) line.breaks = 0;
    if (line.weight == 0 && weight > 0 && !linked)
        line.labelled = weight <= longestLead && asciiCollapsed(chars).ends_with(':');
    m_all[at + 1] = weight;
    m_links[at + 1] = linked ? weight : 0;
    m_commas[at + 1] = commasIn(chars);
    line.nodes.push_back(at);
    line.weight += weight;
    line.linked += m_links[at + 1];
    if (!linked && line.separators + line.linked <= longestLabel + line.linked)
        line.separators += separatorsIn(chars.substr(0, 200));
}

// Two in a row are what some pages end their paragraphs with.
void TextMass::addBreak(Line& line) {
    if (++line.breaks != 2) return;
    const bool inItem = line.inItem;
    endLine(line);
    line.inItem = inItem;
}

void TextMass::endLine(Line& line) {
    const bool prose = line.weight >= line.linked + shortestProse;
    if (isLabel(line)) {
        m_labels.insert(m_labels.end(), line.nodes.begin(), line.nodes.end());
    } else if (prose) {
        m_prose.push_back(line.nodes.front());
        for (const std::uint32_t node : line.nodes)
            m_sentences[node + 1] = m_all[node + 1] - m_links[node + 1];
    }
    line = {};
}

bool TextMass::isLabel(const Line& line) const {
    if (line.inHeading || line.weight == 0 || line.weight > longestSign) return false;
    std::string words;
    for (const std::uint32_t node : line.nodes)
        if (words.size() <= longestSign) words += m_dom.innerText(node, longestSign) + " ";
    words.pop_back();
    const bool onlyLinks = line.linked > 0 && line.linked + line.separators >= line.weight;
    if (onlyLinks && !line.inItem && !endsLikeSentence(words)) return true;
    // "Read also: <a>The storm of the century</a>", in whatever language.
    if (line.labelled && !line.inItem && line.linked + longestLead >= line.weight &&
        line.linked > 0 && !endsLikeSentence(words))
        return true;
    words = asciiLowered(words);
    if (claimsRights(words) || (line.linked > 0 && asksToSubscribe(words))) return true;
    if (words.size() > longestLabel) return false;
    return std::find(std::begin(labelTexts), std::end(labelTexts), words) != std::end(labelTexts);
}

}  // namespace quotelight
