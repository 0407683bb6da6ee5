// SPDX-License-Identifier: Apache-2.0
#include "article/formats/html_guard.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <vector>

#include "text/ascii.h"
#include "text/limits.h"

namespace quotelight {

namespace {

constexpr std::size_t attributesPerTag = 256;

// Elements that close themselves or each other, and so never pile up.
constexpr std::string_view fleeting[] = {"area",   "base", "br",    "col",    "dd",    "dt",
                                         "hr",     "img",  "input", "li",     "link",  "meta",
                                         "option", "p",    "param", "source", "tbody", "td",
                                         "tfoot",  "th",   "thead", "tr",     "track", "wbr"};

// libxml2's: an end tag closes nothing of a higher rank than its own.
struct Rank {
    std::string_view name;
    std::uint32_t rank;
};
constexpr std::uint32_t usualRank = 100;
constexpr Rank ranks[] = {
    {"div", 150}, {"table", 190}, {"head", 200}, {"body", 200}, {"html", 220}};

bool same(std::string_view name, std::string_view known) {
    return std::equal(name.begin(), name.end(), known.begin(), known.end(),
                      [](char c, char other) { return asciiLower(c) == other; });
}

bool isFleeting(std::string_view name) {
    return std::any_of(std::begin(fleeting), std::end(fleeting),
                       [name](std::string_view known) { return same(name, known); });
}

std::uint32_t rankOf(std::string_view name) {
    for (const Rank& rank : ranks)
        if (same(name, rank.name)) return rank.rank;
    return usualRank;
}

bool beginsName(char c) {
    return isAsciiLetter(c) || c == '_' || c == ':';
}

bool isOfName(char c) {
    return beginsName(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

// FNV-1a. Two names that meet by chance cost a tag, never text.
std::uint32_t hashOf(std::string_view name) {
    std::uint32_t hash = 2166136261U;
    for (const char c : name)
        hash = (hash ^ static_cast<unsigned char>(asciiLower(c))) * 16777619U;
    return hash;
}

class Guard {
public:
    explicit Guard(std::string_view utf8) : m_in(utf8) {}

    GuardedHtml run() {
        while (true) {
            const auto open = m_in.find('<', m_at);
            if (open == std::string_view::npos || open + 1 >= m_in.size()) break;
            m_at = open + 1;
            if (m_in.compare(m_at, 3, "!--") == 0)
                skipTo("-->");
            else if (m_in[m_at] == '/')
                endTag(open);
            else if (m_in[m_at] == '!' || m_in[m_at] == '?')
                skipTo(">");
            else if (beginsName(m_in[m_at]))
                startTag(open);
        }
        if (m_out.touched) m_out.markup.append(m_in.substr(m_copied));
        return std::move(m_out);
    }

private:
    struct Open {
        std::uint32_t hash;
        std::uint32_t rank;
    };

    void skipTo(std::string_view mark) { m_at = std::min(m_in.find(mark, m_at), m_in.size()); }

    std::string_view nameAt(std::size_t at) const {
        std::size_t end = at;
        while (end < m_in.size() && !isAsciiSpace(m_in[end]) && m_in[end] != '>' &&
               m_in[end] != '/')
            ++end;
        return m_in.substr(at, end - at);
    }

    void startTag(std::size_t open) {
        const std::string_view name = nameAt(m_at);
        const std::size_t cut = passAttributes(m_at + name.size());
        if (same(name, "script") || same(name, "style")) return skipRaw(name);
        const bool closesItself = m_at >= 2 && m_in[m_at - 1] == '>' && m_in[m_at - 2] == '/';
        const bool counts = !isFleeting(name) && !closesItself;
        if (counts && m_open.size() == openElements)
            simplify(open, m_at);
        else if (cut < m_at)
            simplify(cut, m_at - 1);
        if (counts && m_open.size() < openElements) m_open.push_back({hashOf(name), rankOf(name)});
    }

    void endTag(std::size_t open) {
        const std::string_view name = nameAt(m_at + 1);
        if (name.empty() || isFleeting(name)) return;
        const Open sought{hashOf(name), rankOf(name)};
        for (std::size_t at = m_open.size(); at-- > 0 && m_open[at].rank <= sought.rank;) {
            if (m_open[at].hash != sought.hash) continue;
            m_open.resize(at);
            return;
        }
        skipTo(">");
        m_at = std::min(m_at + 1, m_in.size());
        drop(open, m_at);
    }

    // What looks like a tag in a script is none.
    void skipRaw(std::string_view name) {
        while (m_at < m_in.size()) {
            skipTo("</");
            m_at = std::min(m_at + 2, m_in.size());
            if (same(m_in.substr(m_at, name.size()), lowered(name))) return;
        }
    }

    static std::string_view lowered(std::string_view name) {
        return name.size() == 5 ? "style" : "script";
    }

    // Moves past the tag; returns where its attributes become too many, or its end.
    std::size_t passAttributes(std::size_t at) {
        std::size_t words = 0;
        std::size_t cut = std::string_view::npos;
        while (at < m_in.size() && m_in[at] != '>') {
            const bool between = isAsciiSpace(m_in[at]) || m_in[at] == '/';
            if (between && ++words == attributesPerTag) cut = at;
            at = beginsName(m_in[at]) ? afterAttribute(at) : between ? at + 1 : afterJunk(at);
        }
        m_at = std::min(at + 1, m_in.size());
        return std::min(cut, m_at);
    }

    // As libxml2 sees it: a quote mark opens a value only where a name and "=" stand before it.
    std::size_t afterAttribute(std::size_t at) const {
        while (at < m_in.size() && isOfName(m_in[at]))
            ++at;
        const std::size_t equals = afterSpace(at);
        if (equals == m_in.size() || m_in[equals] != '=') return at;
        const std::size_t value = afterSpace(equals + 1);
        if (value == m_in.size()) return value;
        const char quote = m_in[value];
        if (quote != '"' && quote != '\'') return afterJunk(value);
        return std::min(std::min(m_in.find(quote, value + 1), m_in.size() - 1) + 1, m_in.size());
    }

    std::size_t afterSpace(std::size_t at) const {
        while (at < m_in.size() && isAsciiSpace(m_in[at]))
            ++at;
        return at;
    }

    // Up to white space or the tag's end.
    std::size_t afterJunk(std::size_t at) const {
        while (at < m_in.size() && !isAsciiSpace(m_in[at]) && m_in[at] != '>')
            ++at;
        return at;
    }

    void simplify(std::size_t begin, std::size_t end) {
        m_out.simplified = true;
        drop(begin, end);
    }

    void drop(std::size_t begin, std::size_t end) {
        m_out.touched = true;
        m_out.markup.append(m_in.substr(m_copied, begin - m_copied));
        m_copied = end;
        m_out.pieces.push_back({m_out.markup.size(), end});
    }

    static constexpr std::size_t openElements = limits::markupDepth;

    std::string_view m_in;
    std::size_t m_at = 0;
    std::size_t m_copied = 0;
    std::vector<Open> m_open;
    GuardedHtml m_out;
};

}  // namespace

GuardedHtml guardHtml(std::string_view utf8) {
    return Guard(utf8).run();
}

}  // namespace quotelight
