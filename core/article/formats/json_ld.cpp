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
    return type.ends_with("Article") || type.ends_with("NewsArticle") || type == "BlogPosting" ||
           type == "Report" || type == "LiveBlogPosting";
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

void fill(std::string& field, std::string value) {
    if (field.empty()) field = std::move(value);
}

void readArticle(const Json& object, PageFacts& facts) {
    fill(facts.metadata.title, stringOf(member(object, "headline")));
    fill(facts.metadata.byline, nameOf(member(object, "author")));
    fill(facts.metadata.date, stringOf(member(object, "datePublished")));
    fill(facts.metadata.language, stringOf(member(object, "inLanguage")));
    fill(facts.metadata.site, nameOf(member(object, "publisher")));
    fill(facts.metadata.url, stringOf(member(object, "url")));
    fill(facts.body, stringOf(member(object, "articleBody")));
}

}  // namespace

void readJsonLd(std::string_view json, PageFacts& facts) {
    const Json document = Json::parse(json, nullptr, false);
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
