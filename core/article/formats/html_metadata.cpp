// SPDX-License-Identifier: Apache-2.0
#include "article/formats/html_metadata.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "article/formats/html_words.h"
#include "article/formats/json_ld.h"
#include "article/links.h"
#include "text/ascii.h"
#include "text/utf.h"

namespace quotelight {

namespace {

// Longer than any headline, and than any address that is not a programme of its own.
constexpr std::size_t longestField = 1000;

// Bylines are names; a longer text beside one is about the author.
constexpr std::size_t longestByline = 120;

struct MetaName {
    std::string_view name;
    std::string Metadata::*field;
};

// In falling order of trust for each field.
constexpr MetaName metaNames[] = {
    {"og:title", &Metadata::title},
    {"twitter:title", &Metadata::title},
    {"dc.title", &Metadata::title},
    {"author", &Metadata::byline},
    {"byl", &Metadata::byline},
    {"parsely-author", &Metadata::byline},
    {"dc.creator", &Metadata::byline},
    {"article:author", &Metadata::byline},
    {"article:published_time", &Metadata::date},
    {"datePublished", &Metadata::date},
    {"date", &Metadata::date},
    {"pubdate", &Metadata::date},
    {"dc.date", &Metadata::date},
    {"og:site_name", &Metadata::site},
    {"application-name", &Metadata::site},
    {"og:url", &Metadata::url},
    {"og:locale", &Metadata::language},
};

bool isNamed(const HtmlDom& dom, std::uint32_t node, std::string_view name) {
    return dom.attribute(node, Attribute::Property) == name ||
           dom.attribute(node, Attribute::Name) == name ||
           dom.attribute(node, Attribute::Itemprop) == name;
}

void readMetas(const HtmlDom& dom, Metadata& metadata) {
    std::vector<std::uint32_t> metas;
    for (std::uint32_t node = 0; node < dom.nodes.size(); ++node)
        if (dom.nodes[node].tag == Tag::Meta) metas.push_back(node);
    for (const MetaName& wanted : metaNames) {
        for (const std::uint32_t node : metas) {
            if (!isNamed(dom, node, wanted.name)) continue;
            const std::string_view content = dom.attribute(node, Attribute::Content);
            // An author given as an address is a link to a profile, not a name.
            if (wanted.field == &Metadata::byline && content.starts_with("http")) continue;
            fillField(metadata, wanted.field, content);
        }
    }
}

void readScripts(const HtmlDom& dom, PageFacts& facts) {
    for (std::uint32_t node = 0; node + 1 < dom.nodes.size(); ++node)
        if (dom.nodes[node].tag == Tag::Script && dom.nodes[node].end > node + 1 &&
            dom.attribute(node, Attribute::Type).find("ld+json") != std::string_view::npos)
            readJsonLd(dom.text(node + 1), facts);
}

std::string withoutBy(std::string byline) {
    if (byline.starts_with("By ") || byline.starts_with("by ") || byline.starts_with("BY "))
        byline.erase(0, 3);
    return byline;
}

// What the page shows, where it does not say it.
void readVisible(const HtmlDom& dom, Metadata& metadata) {
    for (std::uint32_t node = 0; node < dom.nodes.size(); ++node) {
        const Tag tag = dom.nodes[node].tag;
        if (tag == Tag::Text || tag == Tag::Meta) continue;
        const std::string_view property = dom.attribute(node, Attribute::Itemprop);
        if (tag == Tag::Html)
            fillField(metadata, &Metadata::language, dom.attribute(node, Attribute::Lang));
        if (tag == Tag::Link && dom.attribute(node, Attribute::Rel) == "canonical")
            fillField(metadata, &Metadata::url, dom.attribute(node, Attribute::Href));
        if (tag == Tag::Time || property == "datePublished")
            fillField(metadata, &Metadata::date, dom.attribute(node, Attribute::Datetime));
        if (!metadata.byline.empty()) continue;
        const bool byline = dom.attribute(node, Attribute::Rel) == "author" ||
                            property == "author" || partHints(dom, node).byline;
        const std::string text = byline ? dom.innerText(node, longestByline) : std::string();
        if (text.size() <= longestByline) fillField(metadata, &Metadata::byline, text);
    }
}

// The page's own title often names the site, too: "Headline | The Paper".
std::string_view withoutSite(std::string_view title, std::string_view site) {
    for (const std::string_view mark : {" | ", " – ", " — ", " - ", " :: ", " » ", " · "}) {
        const auto at = title.rfind(mark);
        if (at == std::string_view::npos) continue;
        const std::string_view after = title.substr(at + mark.size());
        const bool named =
            !site.empty() && (after == site || after.find(site) != std::string_view::npos);
        if (named || (site.empty() && after.size() < at && mark != " - " && mark != " — "))
            return title.substr(0, at);
    }
    return title;
}

// A page's main headings, and its own title.
struct Titles {
    std::vector<std::string> headings;
    bool inArticle = false;  // the headings are those of what the page marks as its article
    std::string page;
};

bool isInArticle(const HtmlDom& dom, std::uint32_t node) {
    for (; node != 0; node = dom.nodes[node].parent)
        if (dom.nodes[node].tag == Tag::Article || dom.nodes[node].tag == Tag::Main) return true;
    return false;
}

void addHeading(const HtmlDom& dom, std::uint32_t node, Titles& titles) {
    constexpr std::size_t mostHeadings = 20;
    const bool inside = isInArticle(dom, node);
    if (titles.headings.size() == mostHeadings || (titles.inArticle && !inside)) return;
    if (inside && !titles.inArticle) titles.headings.clear();
    titles.inArticle = inside;
    titles.headings.push_back(dom.innerText(node));
}

Titles findTitles(const HtmlDom& dom) {
    Titles titles;
    for (std::uint32_t node = 0; node < dom.nodes.size(); ++node) {
        const Tag tag = dom.nodes[node].tag;
        if (tag == Tag::Title && titles.page.empty()) titles.page = dom.innerText(node);
        if (tag == Tag::H1) addHeading(dom, node, titles);
        // A drawing may have a title of its own.
        if (tag == Tag::Skipped) node = dom.nodes[node].end - 1;
    }
    return titles;
}

// The longest main heading that the page's title repeats (the site's name may be one, too); or the
// only one there is, unless that is the site's name; or the page's title.
std::string bestTitle(const Titles& titles) {
    constexpr std::size_t shortestHeadline = 15;
    std::string best;
    for (const std::string& heading : titles.headings)
        if (titles.page.find(heading) != std::string::npos && heading.size() > best.size())
            best = heading;
    const bool one = titles.headings.size() == 1;
    if (one && (titles.page.empty() || titles.headings[0].size() >= shortestHeadline))
        return titles.headings[0];
    const bool most = best.size() * 3 >= titles.page.size() || titles.inArticle;
    return most && !best.empty() ? best : titles.page;
}

void readTitle(const HtmlDom& dom, Metadata& metadata) {
    if (metadata.title.empty()) fillField(metadata, &Metadata::title, bestTitle(findTitles(dom)));
    metadata.title = std::string(withoutSite(metadata.title, metadata.site));
}

}  // namespace

void fillField(Metadata& metadata, std::string Metadata::*field, std::string_view value) {
    if (!(metadata.*field).empty()) return;
    std::string words = asciiCollapsed(value);
    if (words.size() > longestField) {
        if (field == &Metadata::url) return;
        words.resize(firstBytes(words, longestField).size());
    }
    metadata.*field = std::move(words);
}

PageFacts readPageFacts(const HtmlDom& dom) {
    PageFacts facts;
    Metadata& metadata = facts.metadata;
    readScripts(dom, facts);
    readMetas(dom, metadata);
    readVisible(dom, metadata);
    readTitle(dom, metadata);
    metadata.byline = withoutBy(asciiCollapsed(metadata.byline));
    metadata.url = safeLink(metadata.url);
    // "en_GB" is written "en-GB" everywhere else.
    for (char& c : metadata.language)
        if (c == '_') c = '-';
    return facts;
}

}  // namespace quotelight
