// SPDX-License-Identifier: Apache-2.0
#include "article/formats/html_words.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "text/ascii.h"

namespace quotelight {

namespace {

// Each list is sorted.
constexpr std::string_view boilerplateWords[] = {
    "ad",
    "ads",
    "advert",
    "advertisement",
    "advertisements",
    "advertising",
    "adverts",
    "banner",
    "breadcrumb",
    "breadcrumbs",
    "carousel",
    "catlinks",
    "comment",
    "commentlist",
    "comments",
    "consent",
    "cookie",
    "cookies",
    "disqus",
    "donate",
    "donation",
    "editsection",
    "follow",
    "footer",
    "gdpr",
    "hatnote",
    "infobox",
    "login",
    "masthead",
    "menu",
    "modal",
    "mostread",
    "nav",
    "navbar",
    "navbox",
    "navigation",
    "newsletter",
    "noprint",
    "outbrain",
    "overlay",
    "pager",
    "pagination",
    "popular",
    "popup",
    "promo",
    "promoted",
    "promotion",
    "promotions",
    "rail",
    "readmore",
    "recirculation",
    "recommend",
    "recommendations",
    "recommended",
    "registration",
    "related",
    "respond",
    "share",
    "sharebar",
    "sharing",
    "shoutbox",
    "sidebar",
    "signup",
    "skip",
    "skyscraper",
    "social",
    "sponsor",
    "sponsored",
    "subscribe",
    "subscription",
    "taboola",
    "teasers",
    "toc",
    "toolbar",
    "tooltip",
    "trending",
    "upsell",
};

constexpr std::string_view particularWords[] = {
    "author",   "authors",   "byline",   "bylines", "categories", "category", "date",
    "dateline", "eyebrow",   "kicker",   "labels",  "meta",       "overline", "posted",
    "pubdate",  "published", "readtime", "tags",    "timestamp",  "topics",   "updated",
};

constexpr std::string_view hiddenWords[] = {"hide", "invisible", "offscreen", "sronly",
                                            "visuallyhidden"};

template <std::size_t size>
bool contains(const std::string_view (&words)[size], std::string_view word) {
    return std::binary_search(std::begin(words), std::end(words), word);
}

struct WordReader {
    std::string_view rest;

    // The next word in lower case: letters, cut at camelCase humps. Empty at the end.
    std::string next() {
        std::size_t at = 0;
        while (at < rest.size() && !isAsciiLetter(rest[at]))
            ++at;
        std::string word;
        for (; at < rest.size() && isAsciiLetter(rest[at]); ++at) {
            if (isAsciiUpper(rest[at]) && !word.empty() && !isAsciiUpper(rest[at - 1])) break;
            word.push_back(asciiLower(rest[at]));
        }
        rest.remove_prefix(at);
        return word;
    }
};

bool isThing(const std::string& word) {
    return word == "article" || word == "entry" || word == "post" || word == "story";
}

bool isBody(const std::string& word) {
    return word == "body" || word == "content" || word == "text";
}

void readWords(std::string_view names, PartHints& hints) {
    WordReader reader{names};
    std::string before;
    for (std::string word = reader.next(); !word.empty(); word = reader.next()) {
        hints.boilerplate |= contains(boilerplateWords, word);
        hints.particulars |= contains(particularWords, word);
        hints.byline |= word == "byline" || word == "bylines" || word == "author";
        hints.hidden |= contains(hiddenWords, word) || (before == "sr" && word == "only") ||
                        (before == "visually" && word == "hidden") ||
                        (before == "screen" && word == "reader");
        hints.body |= isThing(before) && isBody(word);
        before = std::move(word);
    }
}

// "hidden" alone hides; beside a width's own rule ("md:block") it does only on narrow screens.
bool hasHiddenClass(std::string_view classes) {
    const auto at = (" " + std::string(classes) + " ").find(" hidden ");
    return at != std::string::npos && classes.find(':') == std::string_view::npos;
}

}  // namespace

PartHints partHints(const HtmlDom& dom, std::uint32_t node) {
    PartHints hints;
    const std::string_view classes = dom.attribute(node, Attribute::Class);
    readWords(classes, hints);
    readWords(dom.attribute(node, Attribute::Id), hints);
    hints.hidden |= hasHiddenClass(classes);
    return hints;
}

}  // namespace quotelight
