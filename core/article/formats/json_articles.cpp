// SPDX-License-Identifier: Apache-2.0
#include "article/formats/json_articles.h"

#include <algorithm>
#include <cstddef>
#include <deque>
#include <string_view>
#include <utility>

#include "article/formats/html_metadata.h"
#include "article/formats/json_fields.h"
#include "article/formats/json_text.h"
#include "article/links.h"
#include "text/ascii.h"

namespace quotelight {

namespace {

using Json = nlohmann::json;

// In falling order of trust; those with markup before those without.
constexpr const char* titles[] = {"headline", "headlines", "title",
                                  "webTitle", "name",      "title_full"};
constexpr const char* bodies[] = {
    "body_xhtml", "body_html",   "content_html", "bodies",    "articleBody", "body_text",
    "bodyHtml",   "bodyText",    "content_text", "full_text", "fullText",    "fulltext",
    "text",       "articleText", "article_text", "body",      "content",     "story",
    "article",    "paragraphs",  "maintext",     "main_text", "texts"};
constexpr const char* authors[] = {"byline",  "by",       "bylines", "author",
                                   "authors", "creators", "creator", "dc:creator"};
constexpr const char* dates[] = {
    "datePublished",  "date_published", "published_at",     "publishedAt",        "contentCreated",
    "contentcreated", "firstcreated",   "versionCreated",   "versioncreated",     "published",
    "pub_date",       "pubDate",        "publication_date", "webPublicationDate", "date",
    "date_publish",   "created_at"};
constexpr const char* languages[] = {"inLanguage", "language", "lang"};
constexpr const char* addresses[] = {"url",           "link", "webUrl", "web_url",
                                     "canonical_url", "uri",  "@id"};
constexpr const char* sites[] = {"publisher",      "site_name", "source",    "sitename",
                                 "site",           "provider",  "newspaper", "copyrightHolder",
                                 "copyrightholder"};

// schema.org's types of articles; a page or a person that has a name and a text is none.
bool isArticleType(const std::string& type) {
    return type.ends_with("Article") || type.ends_with("BlogPosting") || type.ends_with("Report") ||
           type.ends_with("NewsItem") || type == "Article";
}

enum class Typed { Not, Article, Other };

Typed typeOf(const Json& object) {
    const Json* type = jsonMember(object, "@type");
    if (type == nullptr) return Typed::Not;
    if (type->is_string())
        return isArticleType(type->get_ref<const std::string&>()) ? Typed::Article : Typed::Other;
    for (const Json& one : *type)
        if (one.is_string() && isArticleType(one.get_ref<const std::string&>()))
            return Typed::Article;
    return Typed::Other;
}

bool isMarkupType(const Json& object) {
    for (const char* name : {"contentType", "contenttype", "type", "format"}) {
        const std::string type = asciiLowered(jsonWords(jsonMember(object, name)));
        if (type.find("html") != std::string::npos) return true;
    }
    return false;
}

// ninjs 2 and later give a text in several forms and roles: the main one, with markup if there is.
const Json* bestForm(const Json& forms) {
    const Json* best = nullptr;
    int bestScore = -1;
    for (const Json& form : forms) {
        if (!form.is_object() || jsonWords(&form).empty()) continue;
        const std::string role = asciiLowered(jsonWords(jsonMember(form, "role")));
        int score = isMarkupType(form) ? 1 : 0;
        if (role.empty() || role.find("main") != std::string::npos ||
            role.find("body") != std::string::npos)
            score += 2;
        if (score > bestScore) best = &form;
        bestScore = std::max(score, bestScore);
    }
    return best;
}

JsonBody bodyOf(const Json& value) {
    JsonBody body{jsonWords(&value), false};
    body.html = isMarkupType(value) || looksLikeMarkup(body.words);
    return body;
}

// A list holds forms of one text where they say their type or role, else paragraphs.
std::vector<JsonBody> bodiesOf(const Json& value) {
    std::vector<JsonBody> found;
    const bool forms = value.is_array() && !value.empty() &&
                       (jsonMember(value.front(), "contentType") != nullptr ||
                        jsonMember(value.front(), "contenttype") != nullptr ||
                        jsonMember(value.front(), "role") != nullptr);
    if (forms) {
        if (const Json* best = bestForm(value); best != nullptr) found.push_back(bodyOf(*best));
    } else if (value.is_array()) {
        for (const Json& one : value)
            if (!one.is_array()) found.push_back(bodyOf(one));
    } else {
        found.push_back(bodyOf(value));
    }
    std::erase_if(found, [](const JsonBody& body) { return body.words.empty(); });
    return found;
}

std::vector<JsonBody> findBodies(const Json& object) {
    for (const char* name : bodies) {
        const Json* value = jsonMember(object, name);
        if (value == nullptr) continue;
        std::vector<JsonBody> found = bodiesOf(*value);
        if (found.empty()) continue;
        const bool markup = std::string_view(name).ends_with("html");
        for (JsonBody& body : found)
            body.html = body.html || markup;
        return found;
    }
    return {};
}

std::size_t sizeOf(const std::vector<JsonBody>& found) {
    std::size_t size = 0;
    for (const JsonBody& body : found)
        size += body.words.size();
    return size;
}

// The fields of a main headline where several forms of it are given.
std::string titleOf(const Json& object) {
    for (const char* name : titles) {
        const Json* value = jsonMember(object, name);
        if (value == nullptr) continue;
        const Json* form = value->is_array() ? bestForm(*value) : nullptr;
        const std::string words = jsonWords(form != nullptr ? form : value);
        if (!words.empty()) return shownWords(words);
    }
    return {};
}

// Pictures that an article brings along, with the words below them (ninjs' associations).
void readPictures(const Json& object, std::vector<JsonPicture>& pictures) {
    constexpr std::size_t most = 200;
    const Json* associations = jsonMember(object, "associations");
    if (associations == nullptr || !associations->is_structured()) return;
    for (const Json& one : *associations) {
        const Json* type = jsonMember(one, "type");
        if (type == nullptr || *type != "picture" || pictures.size() == most) continue;
        constexpr const char* captions[] = {"description_text", "description_html", "descriptions",
                                            "description", "caption"};
        constexpr const char* alternatives[] = {"altText", "alt_text", "headline", "headlines",
                                                "title"};
        pictures.push_back({shownWords(firstJsonField(one, alternatives)),
                            shownWords(firstJsonField(one, captions))});
    }
}

void fillNames(const Json& object, Metadata& metadata) {
    for (const char* name : authors)
        fillField(metadata, &Metadata::byline, jsonNames(jsonMember(object, name)));
    std::string& byline = metadata.byline;
    if (asciiLowered(std::string_view(byline).substr(0, 3)) == "by ") byline.erase(0, 3);
    for (const char* name : sites)
        fillField(metadata, &Metadata::site, jsonNames(jsonMember(object, name)));
}

}  // namespace

std::vector<const Json*> findJsonArticles(const Json& document, std::size_t most) {
    std::vector<const Json*> found;
    const Json* longest = nullptr;
    std::size_t longestSize = 0;
    std::deque<const Json*> waiting{&document};
    for (; !waiting.empty() && found.size() < most; waiting.pop_front()) {
        const Json& value = *waiting.front();
        const Typed typed = typeOf(value);
        const std::size_t size =
            value.is_object() && typed != Typed::Other ? sizeOf(findBodies(value)) : 0;
        if (size > 0 && (typed == Typed::Article || !titleOf(value).empty())) {
            found.push_back(&value);
            continue;
        }
        if (size > longestSize) {
            longest = &value;
            longestSize = size;
        }
        if (!value.is_structured()) continue;
        for (const Json& one : value)
            if (one.is_structured()) waiting.push_back(&one);
    }
    if (found.empty() && longest != nullptr) found.push_back(longest);
    return found;
}

JsonArticle readJsonArticle(const Json& object) {
    JsonArticle article;
    Metadata& metadata = article.metadata;
    fillField(metadata, &Metadata::title, titleOf(object));
    fillNames(object, metadata);
    fillField(metadata, &Metadata::date, firstJsonField(object, dates));
    fillField(metadata, &Metadata::language, firstJsonField(object, languages));
    for (const char* name : addresses)
        fillField(metadata, &Metadata::url, safeLink(jsonWords(jsonMember(object, name))));
    article.bodies = findBodies(object);
    readPictures(object, article.pictures);
    return article;
}

}  // namespace quotelight
