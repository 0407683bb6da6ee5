// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "article/open.h"
#include "dump.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

const std::string first =
    "<p>The harbour at Sollen will close for the winter, the council decided on Monday after a "
    "meeting of four hours.</p>";
const std::string second =
    "<p>“We had no choice,” said Marit Oldane, who runs the wholesale market and lost two boats "
    "in the last storm of the year.</p>";
const std::string third =
    "<p>The fishermen of the lower town learnt of it from the evening paper, and they were not "
    "pleased with what they read.</p>";
const std::string kept =
    "paragraph: The harbour at Sollen will close for the winter, the council decided on Monday "
    "after a meeting of four hours.\n"
    "paragraph: “We had no choice,” said Marit Oldane, who runs the wholesale market and lost two "
    "boats in the last storm of the year.\n"
    "paragraph: The fishermen of the lower town learnt of it from the evening paper, and they were "
    "not pleased with what they read.\n";

Article opened(const std::string& html) {
    Result<Article> article = openArticleBytes(html, "a.html");
    REQUIRE(article);
    checkInvariants(*article);
    return std::move(article).value();
}

}  // namespace

TEST_CASE("Boilerplate among the paragraphs is left out", "[article][html]") {
    const char* parts[] = {
        "<nav><ul><li><a href=/a>News</a></ul></nav>",
        "<aside><p>Read our series about the sea, in seven parts and with many "
        "pictures.</p></aside>",
        "<form><p>Your name and your opinion, please, in no more than a hundred words.</p></form>",
        "<div class='ad inline-ad'><p>Fly to the sun, said Vera, from 29 crowns and be "
        "happy.</p></div>",
        "<div id=newsletterSignup><p>Never miss a story: subscribe to our weekly letter "
        "now.</p></div>",
        "<div class=cookie-banner>We value your privacy, and so do our 214 partners. Accept "
        "all?</div>",
        "<section class=related-articles><h3>More</h3><p>Another story of some length, with a "
        "quote: “I "
        "walked.”</p></section>",
        "<ul><li><a href=/a>Ten harbours worth a visit</a><li><a href=/b>Where to eat</a></ul>",
        "<div role=dialog><p>Log in to read on, or make an account, it is free.</p></div>",
        "<p><a href=/c>Read also: the storm of the century</a></p>",
        "<p>ADVERTISEMENT</p>",
        "<p class=tags>Filed under: harbour, winter</p>",
        "<div class=share-buttons>Share this on everything</div>",
        "<p class='sr-only'>Skip to the end</p>",
        "<p class=byline>By Ana Lund</p>",
        "<p><time datetime=2026-03-01>1 March</time></p>",
        "<footer><p>© The Paper, all rights reserved, no part of this may be used.</p></footer>",
    };
    for (const char* part : parts) {
        CAPTURE(part);
        CHECK(dump(opened("<body>" + first + second + part + third + "</body>")) == kept);
    }
}

TEST_CASE("The article is found in the page", "[article][html]") {
    const std::string before = "<div class=top><a href=/>The Paper</a> <span>Monday</span></div>";
    const std::string after =
        "<div class=bottom><p>The Paper is printed at Morvik on paper from the woods nearby, six "
        "days a "
        "week.</p></div>";
    const std::string body = first + second + third;
    const std::string pages[] = {
        before + "<article>" + body + "</article>" + after,
        before + "<main>" + body + "</main>" + after,
        before + "<div itemprop=articleBody>" + body + "</div>" + after,
        before + "<div class=article__body>" + body + "</div>" + after,
        before + "<div class=entryContent>" + body + "</div>" + after,
        before + "<div role=main>" + body + "</div>" + after,
        before + "<div><div>" + body + "</div></div>" + after,
        "<form id=aspnetForm>" + before + "<div id=c>" + body + "</div>" + after + "</form>",
        "<table><tr><td>" + before + "<td>" + body + "<tr><td>" + after + "</table>",
        before + "<article class='post comments-open has-sidebar tag-ads'>" + body + "</article>" +
            after,
    };
    for (const std::string& page : pages) {
        CAPTURE(page);
        CHECK(dump(opened("<html><body>" + page + "</body></html>")) == kept);
    }
}

TEST_CASE("The headline stands first, once", "[article][html]") {
    const std::string body = first + second + third;
    const std::string headline = "heading 1: Harbour to close\n";
    const std::string pages[] = {
        "<title>Harbour to close | The Paper</title><article><h1>Harbour to close</h1>" + body +
            "</article>",
        "<title>Harbour to close - The Paper</title><header><h1>Harbour to close</h1></header>"
        "<article>" +
            body + "</article>",
        "<title>x</title><meta property=og:title content='Harbour to close'><article>" + body +
            "</article>",
        "<title>Harbour to close | The Paper</title><header><h1>The Paper</h1><nav>x</nav></header>"
        "<article><h1>Harbour to close</h1>" +
            body + "</article>",
        "<article><header><p class=kicker>Sea</p><h1>Harbour to close</h1></header>" + body +
            "</article><h2>More from Sea</h2>",
    };
    for (const std::string& page : pages) {
        CAPTURE(page);
        const Article article = opened(page);
        CHECK(dump(article) == headline + kept);
        CHECK(article.metadata.title == "Harbour to close");
    }
}

TEST_CASE("A page's facts come from where it states them", "[article][html]") {
    struct Row {
        const char* head;
        const char* facts;  // title|byline|date|language|url|site
    };
    const Row rows[] = {
        {"<script "
         "type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":"
         "\"Organization\",\"name\":\"x\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"T\","
         "\"author\":[{"
         "\"name\":\"Ana Lund\"},{\"name\":\"Bo "
         "Eck\"}],\"datePublished\":\"2026-03-01\",\"inLanguage\":"
         "\"en\",\"publisher\":{\"name\":\"The "
         "Paper\"},\"url\":\"https://x.example/a\"}]}</script>",
         "T|Ana Lund, Bo Eck|2026-03-01|en|https://x.example/a|The Paper"},
        {"<meta property=og:title content=T><meta name=author content='By Ana  Lund'>"
         "<meta property=article:published_time content=2026-03-01T10:00Z>"
         "<meta property=og:site_name content='The Paper'><meta property=og:locale content=en_GB>"
         "<meta property=og:url content=https://x.example/a>",
         "T|Ana Lund|2026-03-01T10:00Z|en-GB|https://x.example/a|The Paper"},
        {"<title>Harbour to close | The Paper</title><link rel=canonical href=https://x.example/a>"
         "<p class=byline>By <a rel=author>Ana Lund</a></p><time datetime=2026-03-01>March</time>",
         "Harbour to close|Ana Lund|2026-03-01||https://x.example/a|"},
        {"<title>A - B</title>", "A - B|||||"},
        {"<meta name=author content=https://x.example/people/1>", "|||||"},
        {"<link rel=canonical href='javascript:x'>", "|||||"},
        {"<script "
         "type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":[1,{}],\"author\":7,"
         "\"url\":null}</script>",
         "|||||"},
        {"<script type='application/ld+json'>{{{not json</script>", "|||||"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.head);
        const Metadata facts = opened(row.head + first + second + third).metadata;
        CHECK(facts.title + "|" + facts.byline + "|" + facts.date + "|" + facts.language + "|" +
                  facts.url + "|" + facts.site ==
              row.facts);
    }
}

TEST_CASE("Text that scripts would load is taken from JSON-LD", "[article][html]") {
    const Article article = opened(
        "<title>T</title><script "
        "type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"T\","
        "\"articleBody\":\"The harbour closes for the whole winter.\\n\\n“No choice,” said the "
        "mayor.\"}"
        "</script><div id=app></div><p>Loading</p>");
    CHECK(dump(article) ==
          "heading 1: T\nparagraph: The harbour closes for the whole winter.\n"
          "paragraph: “No choice,” said the mayor.\n");
}

TEST_CASE("A page of nothing but boilerplate is shown whole", "[article][html]") {
    CHECK(dump(opened("<nav>News</nav><div class=ad>Fly!</div>")) ==
          "paragraph: News\nparagraph: Fly!\n");
}

TEST_CASE("A page says its encoding", "[article][html]") {
    struct Row {
        std::string html;
        const char* encoding;
    };
    const Row rows[] = {
        {"<meta charset=windows-1252><p>caf\xE9 \x93no\x94", "windows-1252"},
        {"<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=ISO-8859-1'><p>caf\xE9 "
         "\x93no\x94",
         "windows-1252"},
        {"<?xml version='1.0' encoding='macintosh'?><html><p>caf\x8E \xD2no\xD3", "macintosh"},
        {"<meta charset=windows-1252><p>caf\xC3\xA9 \xE2\x80\x9Cno\xE2\x80\x9D", "UTF-8"},
        {"<meta charset=utf-16><p>caf\xC3\xA9 \xE2\x80\x9Cno\xE2\x80\x9D", "UTF-8"},
        {"<meta charset=nonsense><p>caf\xC3\xA9 \xE2\x80\x9Cno\xE2\x80\x9D", "UTF-8"},
        {"\xEF\xBB\xBF<meta charset=koi8-r><p>caf\xC3\xA9 \xE2\x80\x9Cno\xE2\x80\x9D", "UTF-8"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.html);
        const Article article = opened(row.html);
        CHECK(article.encoding == row.encoding);
        CHECK_FALSE(article.encodingGuessed);
        CHECK(dump(article) == "paragraph: café “no”\n");
    }
    std::string wide = "\xFF\xFE";
    for (const char c : std::string("<html><p>Words in pairs of bytes.</p></html>"))
        wide += {c, '\0'};
    for (const char* name : {"a.html", "a.txt", ""}) {
        const Result<Article> article = openArticleBytes(wide, name);
        REQUIRE(article);
        CHECK(article->encoding == "UTF-16LE");
        CHECK(dump(*article) == "paragraph: Words in pairs of bytes.\n");
    }
    CHECK(opened("<p>caf\xE9 and more, \x93no\x94 he said").encodingGuessed);
}
