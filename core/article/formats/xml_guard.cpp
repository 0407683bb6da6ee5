// SPDX-License-Identifier: Apache-2.0
#include "article/formats/xml_guard.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

#include "article/formats/entities.h"
#include "text/ascii.h"
#include "text/utf.h"

namespace quotelight {

namespace {

constexpr std::size_t attributesPerTag = 256;

// "&CounterClockwiseContourIntegral;" and then some.
constexpr std::size_t longestReference = 40;

constexpr std::string_view replacement = "\uFFFD";

bool beginsName(char c) {
    return isAsciiLetter(c) || c == '_' || c == ':' || static_cast<unsigned char>(c) >= 0x80;
}

bool isPredefined(std::string_view name) {
    return name == "amp" || name == "lt" || name == "gt" || name == "quot" || name == "apos";
}

bool isLead(std::uint32_t unit) {
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isTrail(std::uint32_t unit) {
    return unit >= 0xDC00 && unit < 0xE000;
}

bool isAllowed(std::uint32_t c) {
    if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
    return c <= 0x10FFFF && !isLead(c) && !isTrail(c) && c != 0xFFFE && c != 0xFFFF;
}

// The number in "#8220" or "#x201C"; none where it is no number at all.
std::optional<std::uint32_t> numberOf(std::string_view name) {
    if (!name.starts_with('#')) return {};
    name.remove_prefix(1);
    const bool hex = name.starts_with('x') || name.starts_with('X');
    if (hex) name.remove_prefix(1);
    std::uint32_t value = 0;
    const auto [end, error] =
        std::from_chars(name.data(), name.data() + name.size(), value, hex ? 16 : 10);
    if (error == std::errc::result_out_of_range) return 0;
    if (error != std::errc() || end != name.data() + name.size()) return {};
    return value;
}

class Guard {
public:
    explicit Guard(std::string_view utf8) : m_in(utf8) {}

    GuardedXml run() {
        while (true) {
            m_at = m_in.find_first_of("<&", m_at);
            if (m_at >= m_in.size()) break;
            if (m_in[m_at] == '&')
                reference();
            else
                markup();
        }
        if (m_out.touched) m_out.markup.append(m_in.substr(m_copied));
        return std::move(m_out);
    }

private:
    bool at(std::string_view mark) const { return m_in.substr(m_at).starts_with(mark); }

    void skipPast(std::string_view mark) {
        const auto found = m_in.find(mark, m_at);
        m_at = found == std::string_view::npos ? m_in.size() : found + mark.size();
    }

    void markup() {
        if (at("<!--")) return skipPast("-->");
        if (at("<![CDATA[")) return skipPast("]]>");
        if (at("<?")) return skipPast("?>");
        if (at("<!")) return declaration();
        if (at("</")) return skipPast(">");
        if (m_at + 1 < m_in.size() && beginsName(m_in[m_at + 1])) return tag();
        replace(m_at, m_at + 1, "&lt;");
    }

    // A document type and whatever it declares. One that does not end goes to the file's end.
    void declaration() {
        const std::size_t begin = m_at;
        std::size_t nested = 0;
        for (++m_at; m_at < m_in.size(); ++m_at) {
            const char c = m_in[m_at];
            if (c == '>' && nested == 0) break;
            if (c == '"' || c == '\'') m_at = std::min(m_in.find(c, m_at + 1), m_in.size() - 1);
            if (c == '<' && at("<!--")) {
                skipPast("-->");
                --m_at;
            } else if (c == '<') {
                ++nested;
            } else if (c == '>') {
                --nested;
            }
        }
        replace(begin, std::min(m_at + 1, m_in.size()), {});
    }

    void tag() {
        std::size_t attributes = 0;
        for (++m_at; m_at < m_in.size() && m_in[m_at] != '>';) {
            const char c = m_in[m_at];
            if (c == '<') return;  // the tag was never closed
            if (c != '"' && c != '\'') {
                ++m_at;
                continue;
            }
            if (++attributes == attributesPerTag) return dropRest();
            value(c);
        }
    }

    void value(char quote) {
        const std::size_t end = std::min(m_in.find(quote, m_at + 1), m_in.size());
        for (++m_at; m_at < end;) {
            const auto next = m_in.substr(m_at, end - m_at).find('&');
            m_at = next == std::string_view::npos ? end : m_at + next;
            if (m_at < end) reference();
        }
        m_at = std::min(end + 1, m_in.size());
    }

    // The attributes after the one whose value begins here.
    void dropRest() {
        value(m_in[m_at]);
        const std::size_t begin = m_at;
        const std::size_t end = tagEnd();
        m_out.simplified = true;
        replace(begin, end > begin && m_in[end - 1] == '/' ? end - 1 : end, {});
    }

    std::size_t tagEnd() const {
        std::size_t end = m_at;
        while (end < m_in.size() && m_in[end] != '>') {
            const char c = m_in[end];
            const bool quoted = c == '"' || c == '\'';
            end = quoted ? std::min(m_in.find(c, end + 1), m_in.size() - 1) + 1 : end + 1;
        }
        return end;
    }

    void reference() {
        const std::string_view name = nameAt(m_at);
        const std::size_t end = m_at + name.size() + 2;
        if (name.empty()) return replace(m_at, m_at + 1, "&amp;");
        if (name.front() == '#') return number(name, end);
        if (isPredefined(name)) {
            m_at = end;
            return;
        }
        const std::string whole(m_in.substr(m_at, end - m_at));
        const std::u16string meant = resolveEntity(whole);
        const bool known = meant.size() <= 2;
        m_out.entities += known ? 0 : 1;
        replace(m_at, end, known ? toUtf8(meant) : std::string(replacement));
    }

    // What stands between "&" here and the next ";"; empty where that is no reference.
    std::string_view nameAt(std::size_t begin) const {
        const std::string_view rest = m_in.substr(begin + 1, longestReference);
        const auto end = rest.find(';');
        const std::string_view name = rest.substr(0, end == std::string_view::npos ? 0 : end);
        const bool sound = std::all_of(name.begin(), name.end(), [](char c) {
            return beginsName(c) || (c >= '0' && c <= '9') || c == '#' || c == '-' || c == '.';
        });
        return sound ? name : std::string_view{};
    }

    // Old Windows characters mean what browsers take them for. Some writers reference the two
    // halves of a surrogate pair one by one.
    void number(std::string_view name, std::size_t end) {
        const auto value = numberOf(name);
        if (!value) return replace(m_at, m_at + 1, "&amp;");
        if (isAllowed(*value) && (*value < 0x80 || *value > 0x9F)) {
            m_at = end;
            return;
        }
        if (*value >= 0x80 && *value <= 0x9F)
            return replace(m_at, end, toUtf8(resolveEntity(m_in.substr(m_at, end - m_at))));
        if (isLead(*value) && end < m_in.size() && m_in[end] == '&') {
            const std::string_view second = nameAt(end);
            const auto trail = numberOf(second);
            if (trail && isTrail(*trail)) {
                const char16_t pair[] = {static_cast<char16_t>(*value),
                                         static_cast<char16_t>(*trail)};
                return replace(m_at, end + second.size() + 2, toUtf8({pair, 2}));
            }
        }
        ++m_out.characters;
        replace(m_at, end, replacement);
    }

    void replace(std::size_t begin, std::size_t end, std::string_view words) {
        m_out.touched = true;
        m_out.markup.append(m_in.substr(m_copied, begin - m_copied)).append(words);
        m_copied = m_at = end;
    }

    std::string_view m_in;
    std::size_t m_at = 0;
    std::size_t m_copied = 0;
    GuardedXml m_out;
};

}  // namespace

GuardedXml guardXml(std::string_view utf8) {
    return Guard(utf8).run();
}

}  // namespace quotelight
