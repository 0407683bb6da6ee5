// SPDX-License-Identifier: Apache-2.0
#include "article/formats/front_matter.h"

#include <cstddef>
#include <string>

namespace quotelight {

namespace {

// Front matter that goes on longer is a text between two rules.
constexpr std::size_t longest = std::size_t{16} << 10;

struct Key {
    std::string_view name;
    std::string Metadata::*field;
};

constexpr Key keys[] = {
    {"title", &Metadata::title},       {"author", &Metadata::byline},
    {"authors", &Metadata::byline},    {"byline", &Metadata::byline},
    {"by", &Metadata::byline},         {"date", &Metadata::date},
    {"published", &Metadata::date},    {"lang", &Metadata::language},
    {"language", &Metadata::language}, {"url", &Metadata::url},
    {"link", &Metadata::url},          {"canonical", &Metadata::url},
    {"site", &Metadata::site},         {"publication", &Metadata::site},
    {"source", &Metadata::site},
};

std::string_view trim(std::string_view words) {
    constexpr std::string_view white = " \t\r";
    const auto begin = words.find_first_not_of(white);
    if (begin == std::string_view::npos) return {};
    return words.substr(begin, words.find_last_not_of(white) - begin + 1);
}

std::string_view takeLine(std::string_view& rest) {
    const auto feed = rest.find('\n');
    const std::string_view line = rest.substr(0, feed);
    rest = feed == std::string_view::npos ? std::string_view{} : rest.substr(feed + 1);
    return line;
}

std::string_view unquoted(std::string_view value) {
    const bool quoted = value.size() >= 2 && value.front() == value.back() &&
                        (value.front() == '"' || value.front() == '\'');
    return quoted ? value.substr(1, value.size() - 2) : value;
}

// "[Ana, Ben]" and repeated values become "Ana, Ben".
void append(std::string& field, std::string_view value) {
    value = trim(value);
    if (value.starts_with('[') && value.ends_with(']')) value = value.substr(1, value.size() - 2);
    while (!value.empty()) {
        const auto comma = value.starts_with('"') ? value.find("\",") : std::string_view::npos;
        const auto end = comma == std::string_view::npos ? value.size() : comma + 1;
        const std::string_view part = unquoted(trim(value.substr(0, end)));
        if (!part.empty()) field.append(field.empty() ? "" : ", ").append(part);
        value = end == value.size() ? std::string_view{} : trim(value.substr(end + 1));
    }
}

std::string* fieldNamed(std::string_view name, Metadata& metadata) {
    for (const Key& key : keys)
        if (name == key.name) return &(metadata.*key.field);
    return nullptr;
}

// `separator`: ':' in YAML, '=' in TOML.
void readPairs(std::string_view block, char separator, Metadata& metadata) {
    std::string* field = nullptr;
    while (!block.empty()) {
        const std::string_view line = takeLine(block);
        const std::string_view words = trim(line);
        if (words.starts_with("- ")) {
            if (field != nullptr) append(*field, words.substr(2));
            continue;
        }
        const auto at = line.find(separator);
        if (at == std::string_view::npos || line.starts_with(' ') || line.starts_with('#'))
            continue;
        field = fieldNamed(trim(line.substr(0, at)), metadata);
        // Of two keys for one thing the first wins.
        if (field != nullptr && !field->empty()) field = nullptr;
        if (field != nullptr) append(*field, line.substr(at + 1));
    }
}

// A text may begin with a rule, too; front matter begins with a key.
bool beginsWithKey(std::string_view block, char separator) {
    while (!block.empty()) {
        const std::string_view line = trim(takeLine(block));
        if (line.empty() || line.starts_with('#')) continue;
        const auto at = line.find(separator);
        return at != std::string_view::npos && at > 0 &&
               trim(line.substr(0, at)).find_first_of(" \t.,;\"'") == std::string_view::npos;
    }
    return false;
}

std::string_view readFenced(std::string_view markdown, std::string_view fence, char separator,
                            Metadata& metadata) {
    std::string_view rest = markdown;
    if (trim(takeLine(rest)) != fence) return markdown;
    const char* const begin = rest.data();
    while (!rest.empty() && static_cast<std::size_t>(rest.data() - begin) < longest) {
        const std::string_view line = takeLine(rest);
        if (trim(line) != fence && !(fence == "---" && trim(line) == "...")) continue;
        const std::string_view block(begin, static_cast<std::size_t>(line.data() - begin));
        if (!beginsWithKey(block, separator)) return markdown;
        readPairs(block, separator, metadata);
        return rest;
    }
    return markdown;
}

std::string_view readPercentLines(std::string_view markdown, Metadata& metadata) {
    for (std::string* field : {&metadata.title, &metadata.byline, &metadata.date}) {
        if (!markdown.starts_with('%')) break;
        *field = trim(takeLine(markdown).substr(1));
    }
    return markdown;
}

}  // namespace

std::string_view readFrontMatter(std::string_view markdown, Metadata& metadata) {
    if (markdown.starts_with("---")) return readFenced(markdown, "---", ':', metadata);
    if (markdown.starts_with("+++")) return readFenced(markdown, "+++", '=', metadata);
    if (markdown.starts_with("% ")) return readPercentLines(markdown, metadata);
    return markdown;
}

}  // namespace quotelight
