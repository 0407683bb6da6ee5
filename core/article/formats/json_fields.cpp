// SPDX-License-Identifier: Apache-2.0
#include "article/formats/json_fields.h"

#include <algorithm>

#include "article/article_builder.h"
#include "article/formats/entities.h"
#include "article/formats/html_page.h"
#include "article/formats/json_text.h"
#include "text/ascii.h"
#include "text/utf.h"

namespace quotelight {

namespace {

using Json = nlohmann::json;

// What an object calls the words it stands for.
constexpr const char* inner[] = {"rendered", "value", "#text", "$t",   "text",
                                 "content",  "html",  "name",  "main", "default"};

std::string innerWords(const Json& object) {
    for (const char* name : inner)
        if (const Json* value = jsonMember(object, name); value != nullptr && value->is_string())
            return value->get<std::string>();
    return {};
}

std::string plainWords(const Json& value) {
    return value.is_string() ? value.get<std::string>() : innerWords(value);
}

}  // namespace

std::string jsonWords(const Json* value) {
    if (value == nullptr) return {};
    if (!value->is_array()) return plainWords(*value);
    for (const Json& one : *value)
        if (std::string words = plainWords(one); !words.empty()) return words;
    return {};
}

std::string firstJsonField(const Json& object, std::span<const char* const> names) {
    for (const char* name : names)
        if (std::string words = jsonWords(jsonMember(object, name)); !words.empty()) return words;
    return {};
}

namespace {

std::string oneName(const Json& value) {
    if (value.is_string()) return value.get<std::string>();
    for (const char* name : {"name", "byline", "full_name", "displayName", "display_name"})
        if (const Json* found = jsonMember(value, name); found != nullptr && found->is_string())
            return found->get<std::string>();
    const std::string first = jsonWords(jsonMember(value, "firstname"));
    const std::string last = jsonWords(jsonMember(value, "lastname"));
    return first.empty() || last.empty() ? first + last : first + " " + last;
}

}  // namespace

std::string jsonNames(const Json* value) {
    if (value == nullptr) return {};
    if (!value->is_array()) return oneName(*value);
    std::string names;
    for (const Json& one : *value) {
        const std::string name = oneName(one);
        if (name.empty() || names.size() > 1000) continue;
        if (!names.empty()) names += ", ";
        names += name;
    }
    return names;
}

bool looksLikeMarkup(std::string_view words) {
    for (auto at = words.find('<'); at != std::string_view::npos; at = words.find('<', at + 1)) {
        const std::string_view tag = words.substr(at, 5);
        if (tag.size() > 2 && tag[1] == '/' && isAsciiLetter(tag[2])) return true;
        const std::string lower = asciiLowered(tag);
        for (const std::string_view alone : {"<br>", "<br/", "<br ", "<p>", "<p ", "<hr", "<img "})
            if (lower.starts_with(alone)) return true;
    }
    return false;
}

std::string withoutReferences(std::string_view words) {
    std::string shown;
    constexpr std::size_t longest = 32;
    while (!words.empty()) {
        const auto begin = std::min(words.find('&'), words.size());
        shown += words.substr(0, begin);
        words.remove_prefix(begin);
        if (words.empty()) break;
        const auto end = words.substr(0, longest).find(';');
        const bool reference =
            end != std::string_view::npos && end > 1 &&
            words.substr(1, end - 1).find_first_of(" &<") == std::string_view::npos;
        const std::size_t taken = reference ? end + 1 : 1;
        shown += reference ? toUtf8(resolveEntity(words.substr(0, taken))) : "&";
        words.remove_prefix(taken);
    }
    return shown;
}

std::string shownWords(const std::string& words) {
    if (!looksLikeMarkup(words)) return withoutReferences(words);
    ArticleBuilder builder;
    writeHtmlFragment(words, builder);
    return toUtf8(builder.finish().text);
}

}  // namespace quotelight
