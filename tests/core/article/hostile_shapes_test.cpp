// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <ctime>
#include <functional>
#include <string>

#include "article/open.h"
#include "dump.h"
#include "support/catch.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

std::string repeated(std::string_view what, std::size_t count) {
    std::string all;
    all.reserve(what.size() * count);
    for (std::size_t at = 0; at < count; ++at)
        all += what;
    return all;
}

double secondsToOpen(const std::string& bytes, const char* name) {
    // The processor's time, not the clock's: other programs run, too.
    const std::clock_t begin = std::clock();
    const Result<Article> article = openArticleBytes(bytes, name);
    const std::clock_t end = std::clock();
    REQUIRE(article);
    checkInvariants(*article);
    return static_cast<double>(end - begin) / CLOCKS_PER_SEC;
}

// Eight times the input may take eight times as long, and a machine's moods on top; a quadratic
// reader takes sixty-four times as long. The best of three runs is compared, and what takes no time
// to speak of passes.
void checkGrowth(const std::function<std::string(std::size_t)>& make, std::size_t count,
                 const char* name) {
    const auto best = [name](const std::string& bytes) {
        double least = secondsToOpen(bytes, name);
        for (int run = 0; run < 2 && least > 0.02; ++run)
            least = std::min(least, secondsToOpen(bytes, name));
        return least;
    };
    const double small = best(make(count / 8));
    const double large = best(make(count));
    INFO(small << " s, then " << large << " s");
    CHECK(large < 0.1 + 24 * small);
}

struct Shape {
    const char* what;
    const char* name;
    std::size_t count;
    std::function<std::string(std::size_t)> make;
};

}  // namespace

TEST_CASE("Hostile markup is read in linear time", "[article][hostile]") {
    const Shape shapes[] = {
        {"nested div", "a.html", 100'000,
         [](std::size_t n) { return repeated("<div>", n) + "text" + repeated("</div>", n); }},
        {"nested b, unmatched i", "a.html", 100'000,
         [](std::size_t n) { return repeated("<b>", n) + "text" + repeated("</i>", n); }},
        {"nested lists", "a.html", 50'000,
         [](std::size_t n) { return repeated("<ul><li>", n) + "a"; }},
        {"nested tables", "a.html", 50'000,
         [](std::size_t n) { return repeated("<table><tr><td>", n) + "a"; }},
        {"unmatched end tags", "a.html", 200'000,
         [](std::size_t n) { return repeated("<div>", 200) + repeated("</li></x>", n) + "a"; }},
        {"mis-nested", "a.html", 100'000,
         [](std::size_t n) { return repeated("<b><div></b>a", n); }},
        {"attributes", "a.html", 200'000,
         [](std::size_t n) {
             std::string tag = "<p";
             for (std::size_t at = 0; at < n; ++at)
                 tag += " a" + std::to_string(at) + "=1";
             return tag + ">text</p>";
         }},
        {"a quote mark that opens no value", "a.html", 100'000,
         [](std::size_t n) { return "<p '>" + repeated("<b>", n) + repeated("</i>", n); }},
        {"a quote mark after a value", "a.html", 100'000,
         [](std::size_t n) { return "<p a=b'>" + repeated("<b>", n) + repeated("</i>", n); }},
        {"a quote mark after no name", "a.html", 100'000,
         [](std::size_t n) { return "<p =\">" + repeated("<b>", n) + repeated("</i>", n); }},
        {"names without a letter", "a.html", 100'000,
         [](std::size_t n) { return "<p>" + repeated("<_>", n) + repeated("</i>", n); }},
        {"end tags in declarations", "a.html", 100'000,
         [](std::size_t n) { return "<p>" + repeated("<b><!x </b>", n) + repeated("</i>", n); }},
        {"elements that close only their like", "a.html", 50'000,
         [](std::size_t n) {
             return "<p>" + repeated("<dd><li><dd><p>", n) + repeated("</i>", n);
         }},
        {"a long title and site", "a.html", 4'000'000,
         [](std::size_t n) {
             return "<title>x</title><meta property=og:title content='" + repeated(" | a", n / 4) +
                    "'><meta property=og:site_name content='" + repeated("a", n / 2) + "b'><p>text";
         }},
        {"long names in JSON-LD", "a.html", 2'000'000,
         [](std::size_t n) {
             return "<script "
                    "type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"" +
                    repeated(" | a", n / 4) + "\",\"publisher\":\"" + repeated("a", n / 2) +
                    "b\"}</script><p>text";
         }},
        {"deep JSON-LD", "a.html", 20'000'000,
         [](std::size_t n) {
             return "<script type='application/ld+json'>" + repeated("[", n) + "</script><p>text";
         }},
        {"a long tag name", "a.html", 2'000'000,
         [](std::size_t n) { return "<p>text</p><" + std::string(n, 'a') + ">"; }},
        {"openers", "a.html", 1'000'000,
         [](std::size_t n) { return "<p>a</p>" + repeated("<", n); }},
        {"ampersands", "a.html", 1'000'000,
         [](std::size_t n) { return "<p>a</p>" + repeated("&", n); }},
        {"comments never closed", "a.html", 200'000,
         [](std::size_t n) { return "<p>text</p>" + repeated("<!-- ", n); }},
        {"scripts", "a.html", 50'000,
         [](std::size_t n) { return repeated("<script>a<b</script>x ", n); }},
        {"bylines", "a.html", 500'000,
         [](std::size_t n) { return repeated("<p class=byline>", 200) + repeated("word ", n); }},
        {"line breaks", "a.html", 200'000, [](std::size_t n) { return repeated("a<br><br>", n); }},
        {"quotations", "a.md", 65'000, [](std::size_t n) { return repeated(">", n) + "a"; }},
        {"emphasis", "a.md", 130'000, [](std::size_t n) { return repeated("*a _b ", n); }},
        {"brackets", "a.md", 130'000,
         [](std::size_t n) { return repeated("[", n) + "a" + repeated("]", n); }},
        {"links", "a.md", 65'000, [](std::size_t n) { return repeated("[a](<b", n); }},
        {"references", "a.md", 65'000,
         [](std::size_t n) { return "[a]: http://x.example\n\n" + repeated("[a] ", n); }},
        {"HTML blocks", "a.md", 20'000, [](std::size_t n) { return repeated("<div>\n\n", n); }},
        {"a wide table", "a.md", 40'000,
         [](std::size_t n) {
             return repeated("a|", n) + "a\n" + repeated("---|", n) + "---\n" + repeated("x|", n) +
                    "x\n";
         }},
    };
    for (const Shape& shape : shapes) {
        CAPTURE(shape.what);
        checkGrowth(shape.make, shape.count, shape.name);
    }
}

TEST_CASE("Long and many lines are read in linear time", "[article][hostile]") {
    const Shape shapes[] = {
        {"one line", "a.txt", 2'000'000, [](std::size_t n) { return repeated("word ", n); }},
        {"one line of Markdown", "a.md", 1'000'000,
         [](std::size_t n) { return repeated("word ", n); }},
        {"one line of HTML", "a.html", 1'000'000,
         [](std::size_t n) { return "<p>" + repeated("word ", n); }},
        {"empty lines", "a.txt", 4'000'000, [](std::size_t n) { return "a" + repeated("\n", n); }},
        {"short lines", "a.txt", 1'000'000, [](std::size_t n) { return repeated("a.\n", n); }},
        {"spaces", "a.txt", 4'000'000, [](std::size_t n) { return repeated(" ", n) + "a"; }},
        {"items", "a.txt", 200'000, [](std::size_t n) { return repeated("• a\n1. b\n", n); }},
        {"accents", "a.txt", 1'000'000, [](std::size_t n) { return "e" + repeated("\u0301", n); }},
    };
    for (const Shape& shape : shapes) {
        CAPTURE(shape.what);
        checkGrowth(shape.make, shape.count, shape.name);
    }
}

TEST_CASE("Text inside too deep markup is kept", "[article][hostile]") {
    const std::string deep = "<p>before</p>" + repeated("<div>", 100'000) + "<p>inside</p>" +
                             repeated("</div>", 100'000) + "<p>after</p>";
    const Result<Article> article = openArticleBytes(deep, "a.html");
    REQUIRE(article);
    CHECK(dump(*article) == "paragraph: before\nparagraph: inside\nparagraph: after\n");
    CHECK(noticeCodes(*article) == "limit-reached ");
}

TEST_CASE("Every beginning of a page can be read", "[article][hostile]") {
    const std::string page =
        "<!DOCTYPE html><html lang=\"de\"><head><title>A &amp; b</title><script "
        "type=\"application/ld+json\">"
        "{\"@type\":\"NewsArticle\",\"headline\":\"x\"}</script></head><body><h1>A</h1><p "
        "class='x'>b <q>c "
        "<b>d</q></b> &#8220;e&#x201D;<br><br>f<ul><li>g<table><tr><td>h</table><pre> i\n "
        "j</pre><!-- k -->";
    for (std::size_t size = 0; size <= page.size(); ++size) {
        CAPTURE(size);
        const Result<Article> article = openArticleBytes(page.substr(0, size), "a.html");
        REQUIRE(article);
        checkInvariants(*article);
    }
    const std::string markdown =
        "---\ntitle: a\n---\n# B *c*\n\n> d\n> - e "
        "`f`\n\n|g|h|\n|---|---|\n|i|j|\n\n<div>k</div>\n\n[l](m)&amp;";
    for (std::size_t size = 0; size <= markdown.size(); ++size) {
        CAPTURE(size);
        const Result<Article> article = openArticleBytes(markdown.substr(0, size), "a.md");
        REQUIRE(article);
        checkInvariants(*article);
    }
}

TEST_CASE("Entities of a document type are not expanded", "[article][hostile]") {
    const std::string page =
        "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c SYSTEM "
        "\"file:///etc/hostname\">]><html><body><p>Words &b; and &c; here.</p></body></html>";
    const std::string shown = dumped(page, "a.html");
    CHECK(shown.find("aaaa") == std::string::npos);
    CHECK(shown.find("Words") != std::string::npos);
}
