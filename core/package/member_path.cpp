// SPDX-License-Identifier: Apache-2.0
#include "package/member_path.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "text/ascii.h"

namespace quotelight {

namespace {

bool isControl(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

bool hasStepUp(std::string_view name) {
    for (std::size_t at = 0; at <= name.size();) {
        const auto slash = std::min(name.find('/', at), name.size());
        if (name.substr(at, slash - at) == "..") return true;
        at = slash + 1;
    }
    return false;
}

int hexValue(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char lower = asciiLower(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string unescaped(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const int high = at + 2 < text.size() && text[at] == '%' ? hexValue(text[at + 1]) : -1;
        const int low = high >= 0 ? hexValue(text[at + 2]) : -1;
        if (low < 0) {
            plain.push_back(text[at]);
            continue;
        }
        plain.push_back(static_cast<char>(high * 16 + low));
        at += 2;
    }
    return plain;
}

bool hasScheme(std::string_view reference) {
    const auto end = reference.find_first_of(":/?#");
    return end != std::string_view::npos && reference[end] == ':';
}

// The folders of `from`, or none where the path begins at the root.
std::vector<std::string_view> startOf(std::string_view from, std::string_view path) {
    std::vector<std::string_view> parts;
    if (path.starts_with('/')) return parts;
    for (auto slash = from.find('/'); slash != std::string_view::npos; slash = from.find('/')) {
        parts.push_back(from.substr(0, slash));
        from.remove_prefix(slash + 1);
    }
    return parts;
}

}  // namespace

bool isSoundMemberName(std::string_view name) {
    if (name.empty() || name.front() == '/' || hasStepUp(name)) return false;
    if (name.size() > 1 && isAsciiLetter(name[0]) && name[1] == ':') return false;
    if (name.find('\\') != std::string_view::npos) return false;
    if (std::any_of(name.begin(), name.end(), isControl)) return false;
    const std::string lower = asciiLowered(name);
    for (const std::string_view disguise : {"%2e", "%2f", "%5c"})
        if (lower.find(disguise) != std::string::npos) return false;
    return true;
}

std::string resolveMember(std::string_view from, std::string_view reference) {
    if (hasScheme(reference) || reference.starts_with("//")) return {};
    const std::string path = unescaped(reference.substr(0, reference.find_first_of("?#")));
    if (path.empty()) return {};
    std::vector<std::string_view> parts = startOf(from, path);
    for (std::size_t at = 0; at <= path.size();) {
        const auto slash = std::min(path.find('/', at), path.size());
        const std::string_view part = std::string_view(path).substr(at, slash - at);
        at = slash + 1;
        if (part.empty() || part == ".") continue;
        if (part == ".." && parts.empty()) return {};
        if (part == "..")
            parts.pop_back();
        else
            parts.push_back(part);
    }
    std::string joined;
    for (const std::string_view part : parts)
        joined.append(joined.empty() ? "" : "/").append(part);
    return joined;
}

}  // namespace quotelight
