// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "article/open.h"
#include "dump.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;
using namespace quotelight::test;
using namespace std::string_literals;

namespace {

const std::string head =
    "From: Edda Marlow <edda@varn.example>\r\nTo: desk@varn.example\r\nSubject: Rain at Last\r\n"
    "Date: Wed, 04 Mar 2026 09:30:00 +0100\r\nMIME-Version: 1.0\r\n";

// A message with these headers, besides the usual ones, and that body.
std::string message(const std::string& headers, const std::string& body) {
    return head + headers + "\r\n" + body;
}

std::string codes(const std::string& bytes) {
    const Result<Article> article = openArticleBytes(bytes, "a.eml");
    return article ? noticeCodes(*article)
                   : std::string("error ") + errorCodeName(article.error().code);
}

}  // namespace

TEST_CASE("Messages are decoded", "[article][mail]") {
    struct Row {
        std::string bytes;
        const char* dump;
    };
    const std::string title = "heading 1: Rain at Last\n";
    const Row rows[] = {
        {message("", "It rained.\r\n\r\nNobody minded.\r\n"),
         "paragraph: It rained.\nparagraph: Nobody minded.\n"},
        {message("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: "
                 "quoted-printable\r\n",
                 "=E2=80=9CIt rained,=E2=80=9D she said, and went on for as long as =\r\na line "
                 "allows.\r\n"),
         "paragraph: “It rained,” she said, and went on for as long as a line allows.\n"},
        {message("Content-Type: text/plain; charset=\"windows-1252\"\r\n"
                 "Content-Transfer-Encoding: base64\r\n",
                 "k0l0IHJhaW5l\r\nZCyUIHNoZSBzYWlkLg==\r\n"),
         "paragraph: “It rained,” she said.\n"},
        // A guess is better than the name of an encoding that does not exist.
        {message("Content-Type: text/plain; charset=x-unknown\r\n", "Zoë said so.\r\n"),
         "paragraph: Zoë said so.\n"},
        {message("Content-Type: text/html\r\n", "<p>It <b>rained</b>.</p><p>A lot.</p>"),
         "paragraph: It rained.\nparagraph: A lot.\n"},
        // Flowed lines are one; quoted ones are quoted.
        {message("Content-Type: text/plain; format=flowed\r\n",
                 "It rained, and \r\nnobody minded.\r\n> Did it rain in \r\n> Sollen?\r\n"),
         "paragraph: It rained, and nobody minded.\nblock-quote 1: Did it rain in Sollen?\n"},
        {message("Content-Type: text/plain; format=flowed; delsp=yes\r\n", "It rai \r\nned.\r\n"),
         "paragraph: It rained.\n"},
        {message("", "She wrote:\r\n\r\n>> Did it?\r\n> It did.\r\n\r\nIt did not.\r\n"),
         "paragraph: She wrote:\nblock-quote 2: Did it?\nblock-quote 1: It did.\n"
         "paragraph: It did not.\n"},
        // The text's own headline is not repeated.
        {message("",
                 "Rain at Last\r\n\r\nIt rained in the whole of the valley, and nobody who "
                 "was asked minded it at all.\r\n"),
         "paragraph: It rained in the whole of the valley, and nobody who was asked minded it at "
         "all.\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes);
        CHECK(dumped(row.bytes, "a.eml") == title + row.dump);
        CHECK(dumped(row.bytes, "a") == title + row.dump);
    }
}

TEST_CASE("Headers tell who wrote a message and when", "[article][mail]") {
    struct Row {
        const char* headers;
        const char* title;
        const char* byline;
        const char* date;
    };
    const Row rows[] = {
        {"Subject: =?UTF-8?Q?=E2=80=9CRain=E2=80=9D?= at =?utf-8?b?TGFzdA==?=\n"
         "From: =?iso-8859-1?q?Zo=EB?= Vale <z@x.example>, \"Eck, Bo\" <b@x.example>\n"
         "Date: 4 Mar 2026 09:30 GMT\n",
         "“Rain” at Last", "Zoë Vale, Eck, Bo", "2026-03-04T09:30Z"},
        {"Subject: =?utf-8?q?one_?=\n =?utf-8?q?word?=\nFrom: z@x.example (Zoe Vale)\nDate: x\n",
         "one word", "Zoe Vale", "x"},
        {"Subject: =?utf-8?b?4oCcUmFp?= =?utf-8?b?buKAnQ==?=\nFrom: z@x.example\nDate: Tue, 4 Mar "
         "2026 09:30:00 +0100\n",
         "“Rain”", "z@x.example", "2026-03-04T09:30:00+01:00"},
        {"Subject: =?broken?\nFrom: <z@x.example>\nDate: \n", "=?broken?", "z@x.example", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.headers);
        const auto article =
            openArticleBytes(row.headers + "MIME-Version: 1.0\n\nIt rained.\n"s, "a.eml");
        REQUIRE(article);
        CHECK(article->format == "mail");
        CHECK(article->metadata.title == row.title);
        CHECK(article->metadata.byline == row.byline);
        CHECK(article->metadata.date == row.date);
    }
}

namespace {

std::string part(const std::string& headers, const std::string& body) {
    return "--b\r\n" + headers + "\r\n" + body + "\r\n";
}

std::string multipart(const std::string& kind, const std::string& parts) {
    return message("Content-Type: multipart/" + kind + "; boundary=b\r\n",
                   "For old programs.\r\n" + parts + "--b--\r\nNothing.\r\n");
}

const std::string plain = "Content-Type: text/plain\r\n", html = "Content-Type: text/html\r\n";

}  // namespace

TEST_CASE("Of two forms the one that holds the article is read", "[article][mail]") {
    const std::string words = "It rained in Sollen, and nobody minded.";
    const auto read = [](const std::string& parts) {
        return dumped(multipart("alternative", parts), "a.eml");
    };
    const std::string expected = "heading 1: Rain at Last\nparagraph: " + words + "\n";
    CHECK(read(part(plain, words) + part(html, "<p>" + words + "</p>")) == expected);
    CHECK(read(part(plain, "See the page.") + part(html, "<p>" + words + "</p>")) == expected);
    CHECK(read(part(plain, words) + part(html, "<p>Open me.</p>")) == expected);
    CHECK(read(part(plain, words)) == expected);
    CHECK(read(part(html, "<p>" + words + "</p>")) == expected);
}

TEST_CASE("Attachments are left out and named", "[article][mail]") {
    const std::string bytes = multipart(
        "mixed", part(plain, "It rained.") +
                     part("Content-Type: application/pdf\r\nContent-Disposition: attachment;\r\n "
                          "filename*=utf-8''na%C3%AFve.pdf\r\n",
                          "%PDF-1.7") +
                     part("Content-Type: text/plain\r\nContent-Disposition: attachment; "
                          "filename=\"notes.txt\"\r\n",
                          "Do not read."));
    const auto article = openArticleBytes(bytes, "a.eml");
    REQUIRE(article);
    CHECK(dump(*article) == "heading 1: Rain at Last\nparagraph: It rained.\n");
    CHECK(noticeCodes(*article) == "omitted ");
    CHECK(article->notices[0].message == "Attachments are left out: “naïve.pdf”, “notes.txt”.");
}

TEST_CASE("A message inside a message is read with it", "[article][mail]") {
    const std::string inner =
        "From: Bo Eck <b@x.example>\r\nSubject: The Flood\r\nDate: 3 Mar "
        "2026 10:00:00 GMT\r\n\r\nThe water rose. It rose for three days.\r\n";
    const auto article =
        openArticleBytes(multipart("mixed", part(plain, "Have a look.") +
                                                part("Content-Type: message/rfc822\r\n", inner)),
                         "a.eml");
    REQUIRE(article);
    CHECK(dump(*article) ==
          "heading 2: Rain at Last\nparagraph: Have a look.\nheading 1: The Flood\n"
          "paragraph: The water rose. It rose for three days.\n");
    CHECK(article->metadata.title == "The Flood");
    CHECK(article->metadata.byline == "Bo Eck");
}

TEST_CASE("Pictures of a message are kept by their Content-ID", "[article][mail]") {
    // The smallest PNG that has a size worth showing is told by its header alone.
    const std::string png =
        "iVBORw0KGgoAAAANSUhEUgAAAGAAAAA8CAMAAAAArgpPAAAADFBMVEXI3vBKcIyWjm5GPDpZhmRx";
    const auto article = openArticleBytes(
        multipart("related; type=\"text/html\"",
                  part(html,
                       "<p>It rained.</p><p><img src=\"cid:rain@x\" alt=\"A wet street\"></p>"
                       "<p>A lot.</p>") +
                      part("Content-Type: image/png\r\nContent-ID: <rain@x>\r\n"
                           "Content-Transfer-Encoding: base64\r\n",
                           png)),
        "a.eml");
    REQUIRE(article);
    REQUIRE(article->images.size() == 1);
    CHECK(article->images[0].alternative == "A wet street");
    REQUIRE(article->images[0].bytes);
    CHECK(article->images[0].bytes->starts_with("\x89PNG"));
    CHECK(noticeCodes(*article).empty());
}

TEST_CASE("Encrypted messages say so", "[article][mail][bad]") {
    CHECK(codes(message("Content-Type: multipart/encrypted; boundary=b\r\n",
                        part("Content-Type: application/pgp-encrypted\r\n", "Version: 1"))) ==
          "error protected");
    CHECK(codes(message("Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n"
                        "Content-Transfer-Encoding: base64\r\n",
                        "MIIB")) == "error protected");
}

TEST_CASE("A mailbox gives its first message", "[article][mail]") {
    const std::string box =
        "From edda@varn.example Wed Mar  4 09:30:00 2026\n" + message("", "It rained.\n\n") +
        "From bo@varn.example Wed Mar  4 10:30:00 2026\n" + message("", "It stopped.\n");
    CHECK(dumped(box, "a.mbox") == "heading 1: Rain at Last\nparagraph: It rained.\n");
    CHECK(codes(box) == "omitted ");
}

TEST_CASE("Broken messages give what can be read", "[article][mail][bad]") {
    CHECK(codes(message("Content-Transfer-Encoding: base64\r\n", "SXQg#!~ cmFpbmVk")) ==
          "damaged ");
    CHECK(codes(message("Content-Transfer-Encoding: quoted-printable\r\n", "a =ZZ b")) ==
          "damaged ");
    // The end of a multipart is missing.
    CHECK(dumped(
              message("Content-Type: multipart/mixed; boundary=b\r\n", "--b\r\n\r\nIt rained.\r\n"),
              "a.eml") == "heading 1: Rain at Last\nparagraph: It rained.\n");
    // Its boundary is missing, or none of its parts.
    CHECK(dumped(message("Content-Type: multipart/mixed\r\n", "It rained.\r\n"), "a.eml") ==
          "heading 1: Rain at Last\nparagraph: It rained.\n");
    CHECK(codes(message("Content-Type: multipart/mixed; boundary=b\r\n", "x")) == "damaged ");
    CHECK(codes("From: a@x\nTo: b@x\nDate: x\n\n") == "empty-text ");
}

TEST_CASE("Headers and parts in great numbers take no time", "[article][mail][bad]") {
    std::string headers, words, parts, deep;
    for (int i = 0; i < 200'000; ++i)
        headers += "X-Header: value\r\n";
    for (int i = 0; i < 100'000; ++i)
        words += "=?a?q?";
    for (int i = 0; i < 50'000; ++i)
        parts += "--b\r\n\r\nIt rained.\r\n";
    for (int i = 0; i < 5'000; ++i)
        deep += "Content-Type: multipart/mixed; boundary=b" + std::to_string(i) + "\r\n\r\n--b" +
                std::to_string(i) + "\r\n";
    CHECK(codes(message(headers, "It rained.")).find("limit-reached") != std::string::npos);
    CHECK(codes(message("X-Long: " + std::string(1 << 20, 'x') + "\r\n", "It rained.")).empty());
    CHECK(openArticleBytes("Subject: " + words + "\r\n" + head + "\r\nIt rained.", "a.eml").ok());
    CHECK(codes(message("Content-Type: multipart/mixed; boundary=b\r\n", parts))
              .find("limit-reached") != std::string::npos);
    CHECK(codes(head + deep + "\r\nIt rained.").find("limit-reached") != std::string::npos);
    CHECK(dumped(message("Content-Transfer-Encoding: base64\r\n", std::string(4 << 20, '=')),
                 "a.eml") == "heading 1: Rain at Last\n");
}

TEST_CASE("Letters about letters are texts", "[article][mail]") {
    for (const char* text : {"From: the editor\n\nIt rained.", "Subject: rain. Date: today.",
                             "To: all\nIt rained in Sollen."}) {
        CAPTURE(text);
        CHECK(openArticleBytes(text, "a.txt")->format == "text");
    }
}

TEST_CASE("Pages that browsers save as one file are read with their pictures", "[article][mhtml]") {
    const std::string png =
        "iVBORw0KGgoAAAANSUhEUgAAAGAAAAA8CAMAAAAArgpPAAAADFBMVEXI3vBKcIyWjm5GPDpZhmRx";
    const std::string page =
        "<html><head><title>Rain at Last</title></head><body><nav><a href=/>Home</a></nav><article>"
        "<h1>Rain at Last</h1><p>It rained in Sollen, and nobody who was asked minded it at all, "
        "=E2=80=9Cnot even the cats.=E2=80=9D</p><img src=3D\"https://varn.example/a.png\" "
        "alt=3D\"A wet street\"><p>More is to come, said the man at the weather station.</p>"
        "<a href=3D\"/map\">map</a></article></body></html>";
    const std::string bytes =
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: "
        "https://varn.example/rain\r\nSubject: "
        "Rain at Last\r\nDate: Wed, 4 Mar 2026 09:30:00 -0000\r\nMIME-Version: "
        "1.0\r\nContent-Type: "
        "multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"b\"\r\n\r\n\r\n" +
        part(
            "Content-Type: text/html\r\nContent-ID: <f@mhtml.blink>\r\nContent-Transfer-Encoding: "
            "quoted-printable\r\nContent-Location: https://varn.example/rain\r\n",
            page) +
        part(
            "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: "
            "https://varn.example/a.png\r\n",
            png) +
        "--b--\r\n";
    const auto article = openArticleBytes(bytes, "a.mhtml");
    REQUIRE(article);
    checkInvariants(*article);
    CHECK(article->format == "mhtml");
    CHECK(article->metadata.url == "https://varn.example/rain");
    CHECK(toUtf8(article->text).find("“not even the cats.”") != std::string::npos);
    CHECK(toUtf8(article->text).find("Home") == std::string::npos);
    REQUIRE(article->images.size() == 1);
    CHECK(article->images[0].bytes);
    CHECK(dumped("From: <Saved by Blink>\nSubject: x\nDate: x\nContent-Type: multipart/related; "
                 "boundary=b\n\n--b\nContent-Type: image/png\n\nx\n--b--\n",
                 "a.mhtml") == "error malformed");
}
