// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "article/open.h"
#include "dump.h"
#include "support/catch.h"

using namespace quotelight;
using namespace quotelight::test;
using namespace std::string_literals;

TEST_CASE("Articles are found in JSON whatever calls them so", "[article][json]") {
    struct Row {
        std::string bytes;
        const char* dump;
    };
    const Row rows[] = {
        {R"({"title": "Rain at Last", "text": "It rained.\n\nNobody minded."})",
         "heading 1: Rain at Last\nparagraph: It rained.\nparagraph: Nobody minded.\n"},
        {R"({"@type": "NewsArticle", "headline": "Rain at Last", "articleBody": "It rained."})",
         "heading 1: Rain at Last\nparagraph: It rained.\n"},
        // A page, its people and its comments have names and texts, too.
        {R"({"@graph": [{"@type": "Person", "name": "Edda", "text": "Writes about rain."},
             {"@type": ["Thing", "ReportageNewsArticle"], "headline": "Rain",
              "articleBody": "It rained.", "comment": [{"name": "Bo", "text": "Liar"}]}]})",
         "heading 1: Rain\nparagraph: It rained.\n"},
        {R"([{"@type": "BreadcrumbList"}, {"@type": "NewsArticle", "headline": "One",
             "articleBody": "First."}, {"@type": "NewsArticle", "headline": "Two",
             "articleBody": "Second."}])",
         "heading 1: One\nparagraph: First.\n"},
        // ninjs 1.x
        {R"({"uri": "urn:x:1", "headline": "Rain", "byline": "By Edda Marlow",
             "body_text": "plain", "body_xhtml": "<div><h2>Why</h2><p>It <em>rained</em>.</p></div>"})",
         "heading 1: Rain\nheading 2: Why\nparagraph: It rained.\n"},
        // ninjs 2 and 3
        {R"({"uri": "urn:x:1", "headlines": [{"role": "short", "value": "Rn"},
             {"role": "main", "value": "Rain"}], "bodies": [
             {"role": "summary", "contentType": "text/plain", "value": "In short."},
             {"role": "main", "contentType": "text/plain", "value": "It rained."},
             {"role": "main", "contentType": "text/html", "value": "<p>It rained.</p><ul><li>A lot.</li></ul>"}]})",
         "heading 1: Rain\nparagraph: It rained.\nlist-item 1 •: A lot.\n"},
        {R"({"version": "https://jsonfeed.org/version/1.1", "title": "Weather", "items": [
             {"id": "1", "title": "Rain", "content_html": "<p>It rained.</p>"}]})",
         "heading 1: Rain\nparagraph: It rained.\n"},
        {R"({"title": {"rendered": "Rain &#8211; at Last"},
             "content": {"rendered": "<p>It rained.</p>", "protected": false}})",
         "heading 1: Rain – at Last\nparagraph: It rained.\n"},
        {R"({"title": "Rain", "paragraphs": ["It rained.", "Nobody minded."]})",
         "heading 1: Rain\nparagraph: It rained.\nparagraph: Nobody minded.\n"},
        // The text may begin with the headline itself.
        {R"({"title": "Rain at Last", "text": "Rain at Last\n\nIt rained, and nobody minded."})",
         "heading 1: Rain at Last\nparagraph: It rained, and nobody minded.\n"},
        {R"({"text": "Only words, and &quot;marks&quot;."})",
         "paragraph: Only words, and \"marks\".\n"},
        {"{\"text\": \"A\nline\tend\"}", "paragraph: A\\nline end\n"},
        {R"({"text": "Lone \ud83d and \udc00, whole \ud83d\ude00."})",
         "paragraph: Lone \uFFFD and \uFFFD, whole 😀.\n"},
        {R"({"text": "One."})"
         "\n"
         R"({"text": "Two."})",
         "paragraph: One.\n"},
        {"\xEF\xBB\xBF{\"text\": \"Marked.\"}", "paragraph: Marked.\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes);
        CHECK(dumped(row.bytes, "a.json") == row.dump);
        CHECK(dumped(row.bytes, "a.txt") == row.dump);
    }
}

TEST_CASE("JSON tells who wrote an article and when", "[article][json]") {
    const auto article = openArticleBytes(
        R"({"@type": "NewsArticle", "headline": "Rain", "author": [{"name": "Edda Marlow"},
            {"name": "Bo Eck"}], "datePublished": "2026-03-04", "inLanguage": "en",
            "publisher": {"name": "The Varn Post"}, "url": "https://varn.example/rain",
            "articleBody": "It rained."})",
        "a.json");
    REQUIRE(article);
    CHECK(article->format == "json");
    CHECK(article->metadata.title == "Rain");
    CHECK(article->metadata.byline == "Edda Marlow, Bo Eck");
    CHECK(article->metadata.date == "2026-03-04");
    CHECK(article->metadata.language == "en");
    CHECK(article->metadata.site == "The Varn Post");
    CHECK(article->metadata.url == "https://varn.example/rain");
}

TEST_CASE("Pictures of ninjs are kept by their words", "[article][json]") {
    const auto article = openArticleBytes(
        R"({"uri": "urn:x", "headline": "Rain", "body_text": "It rained.", "associations":
            {"main": {"type": "picture", "headline": "A wet street", "description_text": "Sollen."}}})",
        "a.json");
    REQUIRE(article);
    REQUIRE(article->images.size() == 1);
    CHECK(article->images[0].alternative == "A wet street");
    CHECK(dump(*article) == "heading 1: Rain\nparagraph: It rained.\ncaption: Sollen.\n");
}

TEST_CASE("More articles in one JSON are said", "[article][json]") {
    const auto article = openArticleBytes(
        R"([{"title": "A", "text": "a"}, {"title": "B", "text": "b"}, {"title": "C", "text": "c"}])",
        "a.json");
    REQUIRE(article);
    CHECK(noticeCodes(*article) == "omitted ");
    CHECK(article->notices[0].message.find("2 more articles") != std::string::npos);
}

TEST_CASE("JSON without an article says so", "[article][json][bad]") {
    struct Row {
        std::string bytes;
        const char* code;
    };
    const Row rows[] = {
        {R"({"name": "package", "version": "1"})", "malformed"},
        {"[{}]", "malformed"},
        {R"({"text": "cut off)", "malformed"},
        {R"({"text": "cut off}])", "malformed"},
        {"{\"a\":" + std::string(100'000, '[') + std::string(100'000, ']') + "}", "too-large"},
        {"[{}" +
             [] {
                 std::string many;
                 for (int i = 0; i < 1'100'000; ++i)
                     many += ",0";
                 return many;
             }() +
             "]",
         "too-large"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes.substr(0, 40));
        CHECK(dumped(row.bytes, "a.json") == "error "s + row.code);
    }
    const Result<Article> none = openArticleBytes(R"({"a": 1})", "a.json");
    REQUIRE_FALSE(none);
    CHECK(none.error().message.starts_with("“a.json” is JSON, but holds no article"));
}

TEST_CASE("Prose that begins with a bracket is prose", "[article][json]") {
    for (const char* text : {"[Editor's note] It rained.", "{It rained}", "[1] It rained."}) {
        CAPTURE(text);
        CHECK(openArticleBytes(text, "a.txt")->format == "text");
    }
}
