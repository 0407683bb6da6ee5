// SPDX-License-Identifier: Apache-2.0
// What each format does to text that means something to it.
#include "export/html_escape.h"
#include "export/line_wrapper.h"
#include "export/markdown_inline.h"
#include "export/quote_words.h"
#include "export/quotes_csv.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;

namespace {

std::string csv(std::string_view cell) {
    std::string out;
    appendCsvCell(out, cell);
    return out;
}

MarkdownRun run(std::u16string text, const char* styles = "", std::string after = {}) {
    const std::string_view how = styles;
    MarkdownRun run;
    run.text = std::move(text);
    run.strong = how.find('s') != how.npos;
    run.emphasis = how.find('e') != how.npos;
    run.code = how.find('c') != how.npos;
    if (how.find('l') != how.npos) run.link = "https://x.example/";
    run.after = std::move(after);
    return run;
}

std::string wrapped(std::u16string_view text, std::size_t width) {
    LineWrapper wrapper;
    std::string out;
    for (std::u16string_view line : wrapper.wrap(text, width))
        out += toUtf8(line) + '|';
    return out;
}

}  // namespace

TEST_CASE("CSV cells are quoted and disarmed", "[export][csv]") {
    const std::pair<std::string_view, std::string_view> table[] = {
        {"", ""},
        {"plain text", "plain text"},
        {"a,b", "\"a,b\""},
        {"say \"hi\"", "\"say \"\"hi\"\"\""},
        {"two\nlines", "\"two\nlines\""},
        {"=1+1", "\"'=1+1\""},
        {"+1", "\"'+1\""},
        {"-1", "\"'-1\""},
        {"@SUM(A1)", "\"'@SUM(A1)\""},
        {"\tx", "\"'\tx\""},
        {"\rx", "\"'\rx\""},
        {"＝1", "\"'＝1\""},
        {"＠x", "\"'＠x\""},
        {"1-1=0", "1-1=0"},
        {"– dash", "– dash"},
    };
    for (const auto& [cell, expected] : table)
        CHECK(csv(cell) == expected);
}

TEST_CASE("HTML is escaped and freed of what it forbids", "[export][html]") {
    using namespace std::string_literals;
    const std::pair<std::u16string, std::string> table[] = {
        {u"a < b && c > \"d\" 'e'", "a &lt; b &amp;&amp; c &gt; &quot;d&quot; &#39;e&#39;"},
        {u"</script>", "&lt;/script&gt;"},
        {u"line\nand\ttab", "line\nand\ttab"},
        {u"\0\a\x7F\u0080"s, "\uFFFD\uFFFD\uFFFD\uFFFD"},
        {u"\uFFFE\uFDD0", "\uFFFD\uFFFD"},
        {std::u16string{char16_t(0xDC00)}, "\uFFFD"},
        {u"🚢", "🚢"},
    };
    for (const auto& [text, expected] : table)
        CHECK(html(std::u16string_view(text)) == expected);
}

TEST_CASE("Markdown escapes what would be taken for markup", "[export][markdown]") {
    const std::pair<std::u16string_view, std::string_view> table[] = {
        {u"plain, text. (really)!", "plain, text. (really)!"},
        {u"*a* _b_ `c` <d> [e] \\ & | ~", "\\*a\\* \\_b\\_ \\`c\\` \\<d> \\[e\\] \\\\ \\& \\| \\~"},
        {u"# a", "\\# a"},
        {u"a # b - c + d", "a # b - c + d"},
        {u"- a", "\\- a"},
        {u"> a", "\\> a"},
        {u"12. a", "12\\. a"},
        {u"12) a", "12\\) a"},
        {u"a 12. b", "a 12. b"},
        {u"12.5", "12\\.5"},
        {u"    a", "a"},
        {u"a\n- b\n=\n3. c", "a\\\n\\- b\\\n\\=\\\n3\\. c"},
        {u"a  \nb", "a\\\nb"},
        {u"\a\u0085x", "x"},
    };
    for (const auto& [text, expected] : table)
        CHECK(markdownEscaped(text) == expected);
}

TEST_CASE("Markdown's delimiters stand where they work, or not at all", "[export][markdown]") {
    const std::pair<std::vector<MarkdownRun>, std::string_view> table[] = {
        {{}, ""},
        {{run(u"“a”", "s", "[^1]"), run(u" b")}, "**“a”**[^1] b"},
        {{run(u"b "), run(u"a", "s")}, "b **a**"},
        {{run(u"b "), run(u" a ", "s"), run(u"c")}, "b  **a** c"},
        // A mark right behind a letter would leave the stars standing.
        {{run(u"b"), run(u"“a”", "s")}, "b“a”"},
        {{run(u"“a”", "s"), run(u"b")}, "“a”b"},
        {{run(u"b"), run(u"a", "s"), run(u"b")}, "b**a**b"},
        {{run(u"a ", "s"), run(u"b", "se"), run(u" c", "s")}, "**a _b_ c**"},
        {{run(u"“", "s"), run(u"a", "se"), run(u"”", "s")}, "**“_a_”**"},
        {{run(u"a", "e"), run(u"b")}, "ab"},
        {{run(u"a"), run(u" ", "s"), run(u"b")}, "a b"},
        {{run(u"a", "s"), run(u"b", "e"), run(u"c", "s")}, "**a**b**c**"},
        {{run(u"see "), run(u"there", "l"), run(u".")}, "see [there](<https://x.example/>)."},
        {{run(u"a", "l", "[^1]"), run(u"b", "l")},
         "[a](<https://x.example/>)[^1][b](<https://x.example/>)"},
        {{run(u"a`b", "c")}, "`` a`b ``"},
        {{run(u"*", "c")}, "`*`"},
    };
    for (const auto& [runs, expected] : table)
        CHECK(markdownInline(runs) == expected);
}

TEST_CASE("A link's target cannot end early", "[export][markdown]") {
    MarkdownRun link = run(u"x");
    link.link = "https://x.example/>)<b>\n";
    CHECK(markdownInline({link}) == "[x](<https://x.example/\\>)\\<b\\>>)");
}

TEST_CASE("Lists keep to their line and their direction", "[export]") {
    using namespace std::string_literals;
    CHECK(toUtf8(oneLine(u"  a \n\n b\t c\u2028d ")) == "a b c d");
    CHECK(toUtf8(oneLine(u"\u202Egpj\u202C \u2066x\u2069\u200F"s)) == "gpj x");
    CHECK(toUtf8(oneLine(u"\0a\x1B[31m"s)) == "a[31m");
    CHECK(oneLine(u"").empty());
}

TEST_CASE("Lines break where they may and are as wide as they look", "[export][text]") {
    CHECK(wrapped(u"", 10) == "");
    CHECK(wrapped(u"one two three", 7) == "one two|three|");
    CHECK(wrapped(u"one two three", 8) == "one two|three|");
    CHECK(wrapped(u"one\ntwo", 80) == "one|two|");
    CHECK(wrapped(u"extraordinarily long", 5) == "extraordinarily|long|");
    CHECK(wrapped(u"日本語の文章です", 8) == "日本語の|文章です|");
    CHECK(wrapped(u"e\u0301e\u0301e\u0301 x", 5) == "e\u0301e\u0301e\u0301 x|");
    CHECK(wrapped(u"said”\u00A0[1] x", 6) == "said”\u00A0[1]|x|");
}
