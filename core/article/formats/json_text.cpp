// SPDX-License-Identifier: Apache-2.0
#include "article/formats/json_text.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace quotelight {

namespace {

using Json = nlohmann::json;

// Archives nest their articles five or six deep; a value takes some 40 bytes.
constexpr std::size_t deepest = 64;
constexpr std::size_t mostValues = 1'000'000;

// Counts values and depth before anything is kept, and stops at the limits.
class Counter final : public nlohmann::json_sax<Json> {
public:
    bool exceeded() const { return m_exceeded; }

    bool null() override { return count(); }
    bool boolean(bool) override { return count(); }
    bool number_integer(number_integer_t) override { return count(); }
    bool number_unsigned(number_unsigned_t) override { return count(); }
    bool number_float(number_float_t, const string_t&) override { return count(); }
    bool string(string_t&) override { return count(); }
    bool binary(binary_t&) override { return count(); }
    bool start_object(std::size_t) override { return enter(); }
    bool key(string_t&) override { return count(); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(); }
    bool end_array() override { return leave(); }
    bool parse_error(std::size_t, const std::string&, const Json::exception&) override {
        return false;
    }

private:
    bool count() {
        m_exceeded = ++m_values > mostValues || m_depth > deepest;
        return !m_exceeded;
    }
    bool enter() {
        ++m_depth;
        return count();
    }
    bool leave() {
        --m_depth;
        return true;
    }

    std::size_t m_values = 0, m_depth = 0;
    bool m_exceeded = false;
};

int hexValue(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

// The code unit of "\uXXXX" at `at`, or -1.
int escapedUnit(std::string_view text, std::size_t at) {
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u') return -1;
    int unit = 0;
    for (std::size_t digit = at + 2; digit < at + 6; ++digit) {
        const int value = hexValue(text[digit]);
        if (value < 0) return -1;
        unit = unit * 16 + value;
    }
    return unit;
}

// Writes U+FFFD over an escaped surrogate that has no partner. Returns where to go on.
std::size_t mendEscape(std::string& text, std::size_t at) {
    const int unit = escapedUnit(text, at);
    if (unit < 0xD800 || unit > 0xDFFF) return std::min(at + 2, text.size());
    const int next = escapedUnit(text, at + 6);
    if (unit < 0xDC00 && next >= 0xDC00 && next <= 0xDFFF) return at + 12;
    text.replace(at + 2, 4, "FFFD");
    return at + 6;
}

// White space of a string that should have been escaped becomes what stands for it.
std::string mended(std::string text) {
    bool quoted = false, raw = false;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (quoted && c == '\\') {
            at = mendEscape(text, at);
            continue;
        }
        if (c == '"') quoted = !quoted;
        raw = raw || (quoted && (c == '\n' || c == '\t' || c == '\v' || c == '\f'));
        ++at;
    }
    if (!raw) return text;
    std::string whole;
    whole.reserve(text.size() + text.size() / 16);
    quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"') quoted = !quoted;
        if (quoted && c == '\\' && at + 1 < text.size()) {
            whole += c;
            whole += text[++at];
        } else if (quoted && (c == '\n' || c == '\v' || c == '\f')) {
            whole += "\\n";
        } else if (quoted && c == '\t') {
            whole += "\\t";
        } else {
            whole += c;
        }
    }
    return whole;
}

JsonDocument parseOne(std::string_view text) {
    JsonDocument document;
    Counter counter;
    constexpr bool strict = true, comments = true, noThrow = false;
    if (!Json::sax_parse(text, &counter, Json::input_format_t::json, strict, comments)) {
        document.trouble = counter.exceeded() ? JsonTrouble::TooMuch : JsonTrouble::Broken;
        return document;
    }
    document.value = Json::parse(text, nullptr, noThrow, comments);
    if (document.value.is_discarded()) document.trouble = JsonTrouble::Broken;
    return document;
}

std::size_t countLines(std::string_view text) {
    std::size_t lines = 0;
    while (!text.empty()) {
        const auto feed = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, feed);
        if (line.find_first_not_of(" \t\r") != std::string_view::npos) ++lines;
        text.remove_prefix(std::min(feed + 1, text.size()));
    }
    return lines;
}

}  // namespace

JsonDocument parseJson(std::string utf8) {
    const std::string text = mended(std::move(utf8));
    JsonDocument whole = parseOne(text);
    if (whole.trouble != JsonTrouble::Broken) return whole;
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos) return whole;
    const auto feed = text.find('\n', begin);
    if (feed == std::string::npos) return whole;
    JsonDocument first = parseOne(std::string_view(text).substr(begin, feed - begin));
    if (first.trouble == JsonTrouble::Broken || !first.value.is_structured()) return whole;
    first.lines = countLines(text);
    return first;
}

const nlohmann::json* jsonMember(const nlohmann::json& object, const char* name) {
    if (!object.is_object()) return nullptr;
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

}  // namespace quotelight
