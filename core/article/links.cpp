// SPDX-License-Identifier: Apache-2.0
#include "article/links.h"

#include <libxml/uri.h>

#include <algorithm>
#include <cstddef>
#include <memory>

#include "text/ascii.h"
namespace quotelight {

namespace {

// No browser takes longer ones.
constexpr std::size_t longest = 8192;

constexpr std::string_view schemes[] = {"http://", "https://", "mailto:"};

bool isControl(char c) {
    return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F;
}

bool startsWith(std::string_view text, std::string_view prefix) {
    return text.size() > prefix.size() &&
           std::equal(prefix.begin(), prefix.end(), text.begin(),
                      [](char one, char other) { return one == asciiLower(other); });
}

std::string_view trim(std::string_view text) {
    while (!text.empty() && isControl(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isControl(text.back()))
        text.remove_suffix(1);
    return text;
}

bool hasScheme(std::string_view target) {
    const auto end = target.find_first_of(":/?#");
    return end != std::string_view::npos && target[end] == ':';
}

}  // namespace

std::string safeLink(std::string_view target) {
    target = trim(target);
    if (target.size() > longest || std::any_of(target.begin(), target.end(), isControl)) return {};
    for (const std::string_view scheme : schemes)
        if (startsWith(target, scheme)) return std::string(target);
    return {};
}

std::string safeLink(std::string_view target, const std::string& base) {
    target = trim(target);
    if (hasScheme(target) || base.empty() || target.starts_with('#')) return safeLink(target);
    if (target.empty() || target.size() > longest) return {};
    struct Free {
        void operator()(xmlChar* chars) const { xmlFree(chars); }
    };
    const std::string relative(target);
    const std::unique_ptr<xmlChar, Free> joined(
        xmlBuildURI(reinterpret_cast<const xmlChar*>(relative.c_str()),
                    reinterpret_cast<const xmlChar*>(base.c_str())));
    return joined ? safeLink(reinterpret_cast<const char*>(joined.get())) : std::string();
}

}  // namespace quotelight
