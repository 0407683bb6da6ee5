// SPDX-License-Identifier: Apache-2.0
// What exports say is read again: Markdown by this program's own reader, HTML tag by tag.
#include <algorithm>
#include <clocale>
#include <string>
#include <vector>

#include "article/open.h"
#include "export/exporter.h"
#include "made_reading.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

std::string exported(const char* format, const MadeReading& made, const Filter& filter = {}) {
    const Result<std::string> bytes = exporter(format)->write({made.reading(), filter, "a.txt"});
    REQUIRE(bytes);
    return *bytes;
}

// Paragraphs one a line.
std::string text(const Article& article) {
    std::string out;
    for (const Block& block : article.blocks) {
        std::u16string words(slice(article.text, block.span));
        if (block.wrapped) std::replace(words.begin(), words.end(), u'\n', u' ');
        out += toUtf8(words) + "\n\n";
    }
    return out;
}

Filter nobody() {
    Filter filter;
    filter.direct = filter.mixed = false;
    return filter;
}

bool isVoid(const std::string& tag) {
    return tag == "meta" || tag == "input" || tag == "br" || tag == "!DOCTYPE";
}

// The first tag that does not close what is open, or what is open at the end; empty: none.
std::string badTag(const std::string& page) {
    std::vector<std::string> open;
    for (std::size_t at = page.find('<'); at != page.npos; at = page.find('<', at + 1)) {
        const bool closes = page[at + 1] == '/';
        const std::size_t begin = at + (closes ? 2 : 1);
        const std::string tag = page.substr(begin, page.find_first_of(" >\n", begin) - begin);
        if (!closes && !isVoid(tag)) open.push_back(tag);
        if (!closes) continue;
        if (open.empty() || open.back() != tag) return tag;
        open.pop_back();
    }
    return open.empty() ? std::string() : open.back();
}

std::size_t count(const std::string& page, const std::string& words) {
    std::size_t found = 0;
    for (std::size_t at = page.find(words); at != page.npos; at = page.find(words, at + 1))
        ++found;
    return found;
}

}  // namespace

TEST_CASE("Markdown read again is the same text", "[export][markdown]") {
    MadeReading made;
    made.block(BlockKind::Heading, u"# Stars * and [brackets] `everywhere`", 1)
        .paragraph(u"1. no item; - nor this; > nor that; a_b_c *d* **e** __f__ <g> &amp; &lt; \\n")
        .paragraph(u"+ plus\n- minus\n# hash\n12) number\n===\nlast")
        .paragraph(u"| a | b |\n|---|---|")
        .paragraph(u"~~~ ``` *** --- ___")
        .paragraph(u"[a]: https://x.example ![b](c) <https://y.example> http://z.example/_a_*b*")
        .paragraph(u"Tom & Jerry, AT&T; 5 < 6 > 4, ends with a backslash \\")
        .block(BlockKind::ListItem, u"- item", 1)
        .block(BlockKind::ListItem, u"2. item\nwith a second line", 1)
        .block(BlockKind::BlockQuote, u"> said\n# she", 1)
        .paragraph(u"naïve 日本語 🚢 “quotes” ‘too’ … – —");
    made.style(u"Jerry", StyleKind::Emphasis).style(u"日本語", StyleKind::Strong);
    const std::string page = exported("markdown", made);
    INFO(page);
    OpenOptions markdown;
    markdown.format = "markdown";
    const Result<Article> again = openArticleBytes(page, "a.md", markdown);
    REQUIRE(again);
    CHECK(text(*again) == text(made.article));
}

TEST_CASE("HTML's tags nest, whatever crosses", "[export][html]") {
    Filter all;
    all.indirect = true;
    for (const MadeReading& made : {councilMeeting(), everyTrap(), MadeReading()})
        for (const Filter& filter : {all, nobody()}) {
            const std::string page = exported("html", made, filter);
            CHECK(badTag(page) == "");
            CHECK(count(page, "<script") == 0);
            CHECK(count(page, "javascript:") == 0);
            CHECK(count(page, " onerror=") == count(page, " onerror=alert(1)&gt;"));
        }
}

TEST_CASE("Every quote in a page is linked both ways", "[export][html]") {
    Filter all;
    all.indirect = true;
    const std::string page = exported("html", councilMeeting(), all);
    for (int n = 1; n <= 8; ++n) {
        const std::string number = std::to_string(n) + '"';
        INFO(n);
        CHECK(count(page, " id=\"q" + number) == 1);
        CHECK(count(page, " id=\"a" + number) == 1);
        CHECK(count(page, "href=\"#q" + number) == 1);
        CHECK(count(page, "href=\"#a" + number) >= 1);
    }
    CHECK(count(page, "id=\"q9\"") == 0);
}

TEST_CASE("Every locale gives the same export", "[export]") {
    std::vector<std::string> plain;
    for (const Exporter* one : exporters())
        plain.push_back(exported(one->id(), councilMeeting()));
    for (const char* locale : {"tr_TR.UTF-8", "ar_EG.UTF-8", "de_DE.UTF-8", "C.UTF-8"}) {
        if (std::setlocale(LC_ALL, locale) == nullptr) continue;  // not on this machine
        for (std::size_t i = 0; i < plain.size(); ++i)
            CHECK(exported(exporters()[i]->id(), councilMeeting()) == plain[i]);
    }
    std::setlocale(LC_ALL, "C");
}
