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
    "ad", "ads", "advert", "advertisement", "advertisements", "advertising", "adverts",
    "breadcrumb", "breadcrumbs", "catlinks", "combx", "consent", "cookie", "cookies",
    "disqus", "donate", "donation", "editsection", "footer", "gdpr", "imprint", "login",
    "mostread", "nav", "navbar", "navbox", "navigation", "newsletter", "newsletters", "noprint",
    "outbrain", "pager", "pagination", "paywall", "popular", "promo", "promos", "promoted",
    "promotion", "promotions", "readmore", "recirc", "recirculation", "recommend",
    "recommendation", "recommendations", "recommended", "registration", "related", "respond",
    "rss", "share", "sharebar", "sharedaddy", "shares", "sharethis", "sharing", "sidebar",
    "signup", "skyscraper", "social", "sponsor", "sponsored", "subscribe", "subscription",
    "taboola", "teasers", "toc", "trending", "upsell",
};

// What layouts also call the parts that they are made of.
constexpr std::string_view doubtfulWords[] = {
    "addthis", "agegate", "banner", "bio", "carousel", "community", "dialog", "extra", "extras",
    "follow", "legal", "legends", "masthead", "menu", "menus", "modal", "more", "overlay",
    "player", "poll", "popup", "print", "puff", "rail", "remark", "skip", "supplemental",
    "teaser", "toolbar", "tooltip", "widget", "widgets", "yarpp",
};

constexpr std::string_view commentWords[] = {
    "comment", "commentlist", "comments", "disqus", "replies", "shoutbox",
};

constexpr std::string_view particularWords[] = {
    "author",   "authors",   "byline",   "bylines", "categories", "category", "date",
    "dateline", "eyebrow",   "kicker",   "labels",  "meta",       "overline", "posted",
    "pubdate",  "published", "readtime", "tags",    "timestamp",  "topics",   "updated",
};

constexpr std::string_view captionWords[] = {"caption", "imagecaption", "photocaption", "thumbcaption"};

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
        hints.doubtful |= contains(doubtfulWords, word);
        hints.comments |= contains(commentWords, word);
        hints.particulars |= contains(particularWords, word);
        hints.byline |= word == "byline" || word == "bylines" || word == "author";
        hints.caption |= contains(captionWords, word);
        hints.body |= isThing(before) && isBody(word);
        before = std::move(word);
    }
}

// Names that hide on every screen; "hide-on-mobile" and "md:hidden" do not.
constexpr std::string_view hidingNames[] = {"hidden",        "hide",
                                            "invisible",     "is-hidden",
                                            "offscreen",     "screen-reader-only",
                                            "screen-reader-text", "sr-only",
                                            "visually-hidden", "visuallyhidden"};

bool hasHidingName(std::string_view classes) {
    // A width's own rule beside it ("md:block") shows it on others.
    if (classes.find(':') != std::string_view::npos) return false;
    while (!classes.empty()) {
        const auto end = std::min(classes.find_first_of(" \t\r\n"), classes.size());
        if (contains(hidingNames, classes.substr(0, end))) return true;
        classes.remove_prefix(std::min(end + 1, classes.size()));
    }
    return false;
}

}  // namespace

PartHints partHints(const HtmlDom& dom, std::uint32_t node) {
    PartHints hints;
    const std::string_view classes = dom.attribute(node, Attribute::Class);
    readWords(classes, hints);
    readWords(dom.attribute(node, Attribute::Id), hints);
    hints.hidden = hasHidingName(classes);
    return hints;
}

}  // namespace quotelight
