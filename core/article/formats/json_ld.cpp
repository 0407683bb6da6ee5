// SPDX-License-Identifier: Apache-2.0
#include "article/formats/json_ld.h"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace quotelight {

namespace {

using Json = nlohmann::json;

// A page's description has a few dozen objects; what comes after these is not about its article.
constexpr std::size_t objectsLookedAt = 1000;

// An article with its whole text has some 100 KiB, and objects six deep.
constexpr std::size_t longestScript = std::size_t{4} << 20;
constexpr int deepest = 32;

const Json* member(const Json& object, const char* name) {
    if (!object.is_object()) return nullptr;
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

std::string stringOf(const Json* value) {
    return value != nullptr && value->is_string() ? value->get<std::string>() : std::string();
}

// schema.org's articles: Article, NewsArticle, Report, BlogPosting and what is derived from them.
bool isArticleType(const std::string& type) {
    return type.ends_with("Article") || type == "BlogPosting" || type == "Report" ||
           type == "LiveBlogPosting";
}

bool isArticle(const Json& object) {
    const Json* type = member(object, "@type");
    if (type == nullptr) return false;
    if (!type->is_array()) return isArticleType(stringOf(type));
    for (const Json& one : *type)
        if (isArticleType(stringOf(&one))) return true;
    return false;
}

// A person or organisation: a string, an object with a name, or several of either.
std::string nameOf(const Json* value) {
    if (value == nullptr) return {};
    if (value->is_string()) return value->get<std::string>();
    if (value->is_object()) return stringOf(member(*value, "name"));
    std::string names;
    if (value->is_array())
        for (const Json& one : *value) {
            const std::string name = one.is_array() ? std::string() : nameOf(&one);
            if (!name.empty()) names += (names.empty() ? "" : ", ") + name;
        }
    return names;
}

void readArticle(const Json& object, PageFacts& facts) {
    Metadata& metadata = facts.metadata;
    fillField(metadata, &Metadata::title, stringOf(member(object, "headline")));
    fillField(metadata, &Metadata::byline, nameOf(member(object, "author")));
    fillField(metadata, &Metadata::date, stringOf(member(object, "datePublished")));
    fillField(metadata, &Metadata::language, stringOf(member(object, "inLanguage")));
    fillField(metadata, &Metadata::site, nameOf(member(object, "publisher")));
    fillField(metadata, &Metadata::url, stringOf(member(object, "url")));
    if (facts.body.empty()) facts.body = stringOf(member(object, "articleBody"));
}

// What lies deeper than any description goes is left out, and costs nothing.
Json parse(std::string_view json) {
    return Json::parse(
        json, [](int depth, Json::parse_event_t, const Json&) { return depth <= deepest; }, false);
}

}  // namespace

void readJsonLd(std::string_view json, PageFacts& facts) {
    if (json.size() > longestScript) return;
    const Json document = parse(json);
    std::vector<const Json*> waiting{&document};
    for (std::size_t seen = 0; !waiting.empty() && seen < objectsLookedAt; ++seen) {
        const Json& value = *waiting.back();
        waiting.pop_back();
        if (isArticle(value)) return readArticle(value, facts);
        const Json* graph = value.is_array() ? &value : member(value, "@graph");
        if (graph == nullptr || !graph->is_array()) continue;
        // In order: the last pushed is looked at first.
        for (auto one = graph->rbegin(); one != graph->rend(); ++one)
            waiting.push_back(&*one);
    }
}

}  // namespace quotelight
