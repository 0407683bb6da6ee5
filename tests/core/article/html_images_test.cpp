// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <string>

#include "article/formats/html_page.h"
#include "article/open.h"
#include "dump.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

// A GIF of four pixels by four, and one of a single pixel, as those that hold a place.
const std::string picture =
    "data:image/gif;base64,R0lGODlhBAAEAIAAAAAAAP///yH5BAEAAAAALAAAAAAEAAQAAAIEhI+pBQA7";
const std::string pixel =
    "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

// "@10 word (67 bytes)" an image: where it stands, its words, what is there of it.
std::string dumpImages(const Article& article) {
    std::string lines;
    for (const Image& image : article.images) {
        REQUIRE(image.before <= article.text.size());
        lines += "@" + std::to_string(image.before) + " " + image.alternative +
                 (image.bytes ? " (" + std::to_string(image.bytes->size()) + " bytes)" : "") + "\n";
    }
    return lines;
}

Article opened(const std::string& html, const char* name = "a.html") {
    Result<Article> article = openArticleBytes(html, name);
    REQUIRE(article);
    checkInvariants(*article);
    return std::move(article).value();
}

}  // namespace

TEST_CASE("A page's pictures, their words and bytes", "[article][html][images]") {
    struct Row {
        std::string html;
        const char* images;
    };
    const Row rows[] = {
        {"<p>One.<img src=a.jpg alt='A  boat at sea'><p>Two.", "@6 A boat at sea\n"},
        {"<img src='" + picture + "'><p>One.", "@0  (45 bytes)\n"},
        {"<p>One.<figure><img src='" + picture + "' alt=Boat><figcaption>C</figcaption></figure>",
         "@6 Boat (45 bytes)\n"},
        {"<p>One <img alt=boat src=a.png> and more.<p>Two.", "@15 boat\n"},
        {"<p>One.<p><picture><source srcset=a.webp><img src=a.jpg alt=boat></picture>",
         "@4 boat\n"},
        // The place of a picture that a script would load.
        {"<img src='" + pixel + "' data-src='" + picture + "' alt=boat><p>One.",
         "@0 boat (45 bytes)\n"},
        {"<img src='" + pixel + "' alt=boat><p>One.", "@0 boat\n"},
        // Pixels, icons, ornaments.
        {"<img src='" + pixel + "'><img src=t.gif width=1 height=1 alt=x><p>One.", ""},
        {"<img src=i.png width=24 alt=share><img src=a.png alt=''><p>One.", ""},
        {"<img src=i.png role=presentation alt=line><p>One.", ""},
        // Neither broken bytes nor pictures of other kinds.
        {"<img src='data:image/png;base64,!!' alt=a><img src='data:image/svg+xml,<svg/>' alt=b>"
         "<img src='data:,' alt=c><img src='data:' alt=d><p>One.",
         "@0 a\n@0 b\n@0 c\n@0 d\n"},
        {"<img src='file:///etc/passwd' alt=a><img src='//host/x.png' alt=b><p>One.",
         "@0 a\n@0 b\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.html);
        CHECK(dumpImages(opened(row.html)) == row.images);
    }
}

TEST_CASE("A picture within a paragraph does not end it", "[article][html][images]") {
    CHECK(dump(opened("<p>“We <img src=a.png alt=boat> sail,” said Ana.")) ==
          "paragraph: “We sail,” said Ana.\n");
    CHECK(dump(opened("<p>Sail <img class=wp-emoji alt='⛵' src=e.png> on.")) ==
          "paragraph: Sail ⛵ on.\n");
}

TEST_CASE("Pictures in the file at hand are asked for by address", "[article][html][images]") {
    const std::string gif = "GIF89a\4\0\4\0 and so on";
    const std::map<std::string, std::string, std::less<>> parts = {
        {"cid:boat@mail", std::string("GIF89a\4\0\4\0and", 13)},
        {"https://x.example/img/a.gif", std::string("GIF89a\4\0\4\0andso", 15)},
        {"no.txt", "words"},
    };
    HtmlPageOptions options;
    options.address = "https://x.example/news/";
    options.images = [&parts](std::string_view address) -> std::shared_ptr<const std::string> {
        const auto found = parts.find(address);
        if (found == parts.end()) return {};
        return std::make_shared<const std::string>(found->second);
    };
    const Result<Article> article = readHtmlPage(
        "<p>One.<img src='cid:boat@mail'><p>Two.<img src='../img/a.gif' alt=b><p>Three."
        "<img src=no.txt alt=c><img src=missing.png alt=d>",
        options);
    REQUIRE(article);
    CHECK(dumpImages(*article) == "@6  (13 bytes)\n@12 b (15 bytes)\n@18 c\n@18 d\n");
}
