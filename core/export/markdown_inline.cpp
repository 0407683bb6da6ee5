// SPDX-License-Identifier: Apache-2.0
#include "export/markdown_inline.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <span>

#include "export/characters.h"

namespace quotelight {

namespace {

using Runs = std::span<const MarkdownRun>;

bool isDigit(char32_t c) {
    return c >= '0' && c <= '9';
}

bool isSpace(char32_t c) {
    return isPlainSpace(c) || u_charType(static_cast<UChar32>(c)) == U_SPACE_SEPARATOR;
}

// Symbols count as punctuation since CommonMark 0.31; with both readings taken for punctuation a
// delimiter is used only where either version takes it.
bool isPunctuation(char32_t c) {
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_P_MASK | U_GC_S_MASK)) != 0;
}

// Characters that mean something wherever they stand.
bool isSpecial(char32_t c) {
    return c < 0x80 && std::u16string_view(u"\\`*_[]<&~|$^").find(static_cast<char16_t>(c)) !=
                           std::u16string_view::npos;
}

// Characters that mean something at the beginning of a line.
bool startsBlock(char32_t c) {
    return c == '#' || c == '+' || c == '-' || c == '=' || c == '>' || c == ':';
}

char32_t firstOf(std::u16string_view text) {
    std::size_t i = 0;
    return text.empty() ? U' ' : nextCodePoint(text, i);
}

char32_t lastOf(std::u16string_view text) {
    if (text.empty()) return U' ';
    std::size_t i = text.size() - 1;
    if (i > 0 && (text[i] & 0xFC00) == 0xDC00) --i;
    return nextCodePoint(text, i);
}

// Markdown so far, and what matters of its end.
class Source {
public:
    char32_t last() const { return m_last; }
    bool afterDelimiter() const { return m_afterDelimiter; }

    void markup(std::string_view ascii) {
        if (ascii.empty()) return;
        m_out += ascii;
        m_last = static_cast<unsigned char>(ascii.back());
        m_afterDelimiter = m_last == '*' || m_last == '_';
        m_lineStart = false;
    }

    void text(std::u16string_view text) {
        for (std::size_t i = 0; i < text.size();)
            character(nextCodePoint(text, i));
    }

    // Without escapes: inside a code span.
    void verbatim(std::u16string_view text) {
        for (std::size_t i = 0; i < text.size();) {
            const char32_t c = nextCodePoint(text, i);
            if (c == '\n' || !isControl(c)) appendUtf8(m_out, c == '\n' ? U' ' : c);
        }
    }

    std::string take() { return std::move(m_out); }

private:
    void character(char32_t c) {
        if (c == '\n') return lineBreak();
        if (isControl(c) && c != '\t') return;
        if (m_lineStart && isSpace(c) && c < 0x80) return;  // would be taken away, or make code
        const bool number = m_onlyDigits && isDigit(m_last) && (c == '.' || c == ')');
        if (isSpecial(c) || number || (m_lineStart && startsBlock(c))) m_out += '\\';
        appendUtf8(m_out, c);
        m_onlyDigits = isDigit(c) && (m_lineStart || m_onlyDigits);
        m_lineStart = false;
        m_afterDelimiter = false;
        m_last = c;
    }

    void lineBreak() {
        while (m_out.ends_with(' ') || m_out.ends_with('\t'))
            m_out.pop_back();
        if (!m_lineStart) m_out += "\\\n";
        m_lineStart = true;
        m_last = U' ';
        m_afterDelimiter = false;
    }

    std::string m_out;
    char32_t m_last = U' ';
    bool m_lineStart = true;
    bool m_onlyDigits = false;  // since the line's beginning
    bool m_afterDelimiter = false;
};

// Runs with their surrounding white space taken off, which stands outside delimiters.
struct Trimmed {
    std::u16string before, after;
    std::vector<MarkdownRun> runs;
};

Trimmed trimmed(Runs runs) {
    Trimmed result;
    result.runs.assign(runs.begin(), runs.end());
    while (!result.runs.empty()) {
        std::u16string& text = result.runs.front().text;
        const auto inner = std::find_if_not(text.begin(), text.end(), isSpace);
        result.before.append(text.begin(), inner);
        text.erase(text.begin(), inner);
        if (!text.empty()) break;
        result.runs.erase(result.runs.begin());
    }
    while (!result.runs.empty()) {
        std::u16string& text = result.runs.back().text;
        const auto inner = std::find_if_not(text.rbegin(), text.rend(), isSpace).base();
        result.after.insert(0, std::u16string(inner, text.end()));
        text.erase(inner, text.end());
        if (!text.empty()) break;
        result.runs.pop_back();
    }
    return result;
}

// Whether delimiters around text from `first` to `last` open and close, between `before` and
// `after`.
bool delimits(char32_t before, char32_t first, char32_t last, char32_t after) {
    const bool opens = !isPunctuation(first) || isSpace(before) || isPunctuation(before);
    const bool closes = !isPunctuation(last) || isSpace(after) || isPunctuation(after);
    return opens && closes;
}

void writeCode(Source& out, std::u16string_view text) {
    std::size_t longest = 0, row = 0;
    for (char16_t c : text) {
        row = c == u'`' ? row + 1 : 0;
        longest = std::max(longest, row);
    }
    const std::string fence(longest + 1, '`');
    const bool pad = longest > 0;
    out.markup(fence + (pad ? " " : ""));
    out.verbatim(text);
    out.markup((pad ? " " : "") + fence);
}

void writeLeaf(Source& out, Runs runs, bool code) {
    for (const MarkdownRun& run : runs) {
        if (code)
            writeCode(out, run.text);
        else
            out.text(run.text);
    }
}

// Calls `write(group)` for each longest row of runs for which `same` holds, pairwise.
template <typename Same, typename Write>
void inGroups(Runs runs, Same same, Write write) {
    for (std::size_t begin = 0; begin < runs.size();) {
        std::size_t end = begin + 1;
        while (end < runs.size() && same(runs[end - 1], runs[end]))
            ++end;
        write(runs.subspan(begin, end - begin),
              end < runs.size() ? firstOf(runs[end].text) : char32_t{0});
        begin = end;
    }
}

// `next`: the character behind the group, or 0 for `outer`'s.
void writeEmphasis(Source& out, Runs runs, char32_t outer) {
    const auto same = [](const MarkdownRun& a, const MarkdownRun& b) {
        return a.emphasis == b.emphasis && a.code == b.code;
    };
    inGroups(runs, same, [&](Runs group, char32_t next) {
        const Trimmed inner = trimmed(group);
        const char32_t after = !inner.after.empty() ? U' ' : next != 0 ? next : outer;
        out.text(inner.before);
        const bool wanted = group.front().emphasis && !inner.runs.empty();
        const bool fits = wanted && !(out.afterDelimiter() && out.last() == '_') &&
                          (isSpace(out.last()) || isPunctuation(out.last())) &&
                          (isSpace(after) || isPunctuation(after));
        out.markup(fits ? "_" : "");
        writeLeaf(out, inner.runs, group.front().code);
        out.markup(fits ? "_" : "");
        out.text(inner.after);
    });
}

void writeStrong(Source& out, Runs runs, char32_t outer) {
    const auto same = [](const MarkdownRun& a, const MarkdownRun& b) {
        return a.strong == b.strong;
    };
    inGroups(runs, same, [&](Runs group, char32_t next) {
        const Trimmed inner = trimmed(group);
        const char32_t after = !inner.after.empty() ? U' ' : next != 0 ? next : outer;
        out.text(inner.before);
        const bool fits = group.front().strong && !inner.runs.empty() && !out.afterDelimiter() &&
                          delimits(out.last(), firstOf(inner.runs.front().text),
                                   lastOf(inner.runs.back().text), after);
        out.markup(fits ? "**" : "");
        writeEmphasis(out, inner.runs, fits ? U'*' : after);
        out.markup(fits ? "**" : "");
        out.text(inner.after);
    });
}

// A target between angle brackets, where only those and backslashes need escapes.
std::string targetOf(const std::string& link) {
    std::string out = "](<";
    for (char c : link) {
        if (c == '<' || c == '>' || c == '\\') out += '\\';
        if (static_cast<unsigned char>(c) >= 0x20) out += c;
    }
    return out + ">)";
}

}  // namespace

std::string markdownInline(const std::vector<MarkdownRun>& runs) {
    Source out;
    const auto same = [](const MarkdownRun& a, const MarkdownRun& b) {
        return a.link == b.link && a.after.empty();
    };
    inGroups(runs, same, [&](Runs group, char32_t next) {
        const std::string& link = group.front().link;
        const std::string& after = group.back().after;
        const bool markupFollows = !link.empty() || !after.empty();
        out.markup(link.empty() ? "" : "[");
        writeStrong(out, group, markupFollows ? U'[' : next != 0 ? next : U' ');
        out.markup(link.empty() ? "" : targetOf(link));
        out.markup(after);
    });
    return out.take();
}

std::string markdownEscaped(std::u16string_view text) {
    Source out;
    out.text(text);
    return out.take();
}

}  // namespace quotelight
