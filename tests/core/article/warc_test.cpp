// SPDX-License-Identifier: Apache-2.0
#include <zlib.h>

#include <string>

#include "article/formats/byte_source.h"
#include "article/formats/http_response.h"
#include "article/formats/warc_stream.h"
#include "article/open.h"
#include "dump.h"
#include "support/catch.h"

using namespace quotelight;
using namespace quotelight::test;
using namespace std::string_literals;

namespace {

std::string gzipped(const std::string& bytes) {
    z_stream stream{};
    REQUIRE(deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK);
    std::string input = bytes, packed(deflateBound(&stream, bytes.size()) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    REQUIRE(deflate(&stream, Z_FINISH) == Z_STREAM_END);
    packed.resize(packed.size() - stream.avail_out);
    deflateEnd(&stream);
    return packed;
}

std::string record(const std::string& type, const std::string& address, const std::string& content,
                   const std::string& contentType = "application/http; msgtype=response") {
    return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address +
           "\r\nContent-Type: " + contentType +
           "\r\nContent-Length: " + std::to_string(content.size()) + "\r\n\r\n" + content +
           "\r\n\r\n";
}

std::string http(const std::string& headers, const std::string& body,
                 const std::string& status = "200 OK") {
    return "HTTP/1.1 " + status + "\r\n" + headers + "\r\n" + body;
}

const std::string html = "Content-Type: text/html; charset=windows-1252\r\n";
const std::string words = "<p>It rained in Sollen, and nobody who was asked minded it at all.</p>";

// "address: text" a line, errors as their code.
std::string pages(const std::string& bytes) {
    WarcStream stream(memorySource(bytes), "a.warc");
    std::string lines;
    while (const auto page = stream.next()) {
        const Result<Article> article = readWarcPage(*page);
        lines += page->address + ": " +
                 (article ? dump(*article) : errorCodeName(article.error().code) + "\n"s);
    }
    return lines;
}

}  // namespace

TEST_CASE("Every page of a web archive is read", "[article][warc]") {
    const std::string chunked = "5\r\n<p>It\r\n8;x=y\r\n rained.\r\n0\r\n\r\n";
    const std::string records[] = {
        record("warcinfo", "", "software: x\r\n", "application/warc-fields"),
        record("request", "http://x/1", "GET / HTTP/1.1\r\n\r\n",
               "application/http; msgtype=request"),
        record("response", "<http://x/1>", http(html, "<p>\x93It rained.\x94</p>")),
        record("response", "http://x/2", http("Content-Type: image/png\r\n", "\x89PNG")),
        record("response", "http://x/3", http(html, "<p>Gone.</p>", "404 Not Found")),
        record("response", "http://x/4", http(html + "Transfer-Encoding: chunked\r\n", chunked)),
        record("response", "http://x/5",
               http(html + "Content-Encoding: gzip\r\n", gzipped("<p>Packed.</p>"))),
        // Unpacked by the crawler, the headers as they were.
        record("response", "http://x/6",
               http(html + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n",
                    "<p>Plain.</p>")),
        record("response", "http://x/7", http(html + "Content-Encoding: br\r\n", "\x0B\x02")),
        record("resource", "http://x/8", "<p>Found.</p>", "text/html"),
        record("revisit", "http://x/9", http(html, "")),
    };
    std::string plain, packed, whole;
    for (const std::string& one : records) {
        plain += one;
        packed += gzipped(one);
    }
    const std::string expected =
        "http://x/1: paragraph: “It rained.”\nhttp://x/4: paragraph: It rained.\n"
        "http://x/5: paragraph: Packed.\nhttp://x/6: paragraph: Plain.\nhttp://x/7: "
        "unknown-format\n"
        "http://x/8: paragraph: Found.\n";
    CHECK(pages(plain) == expected);
    CHECK(pages(packed) == expected);
    CHECK(pages(gzipped(plain)) == expected);
}

TEST_CASE("The window opens a web archive's first page", "[article][warc]") {
    const std::string bytes = gzipped(record("response", "http://x/1", http(html, words))) +
                              gzipped(record("response", "http://x/2", http(html, words)));
    for (const char* name : {"a.warc.gz", "a.warc", "a.txt"}) {
        const auto article = openArticleBytes(bytes, name);
        REQUIRE(article);
        CHECK(article->format == "warc");
        CHECK(article->metadata.url == "http://x/1");
        CHECK(noticeCodes(*article) ==
              (name == "a.txt"s ? "omitted wrong-extension " : "omitted "));
    }
    CHECK(dumped(record("response", "http://x/1", http("Content-Type: image/png\r\n", "x")),
                 "a.warc") == "error malformed");
    // gzip that holds something else is named as what it is.
    CHECK(dumped(gzipped("It rained."), "a.gz") == "error unknown-format");
}

TEST_CASE("Broken archives give what can be read", "[article][warc][bad]") {
    const std::string one = record("response", "http://x/1", http(html, words));
    const std::string read =
        "http://x/1: paragraph: It rained in Sollen, and nobody who was asked "
        "minded it at all.\n";
    CHECK(pages(one + "garbage\n") == read + ": malformed\n");
    CHECK(pages(one + gzipped(one)) == read + ": malformed\n");
    CHECK(pages(one + "WARC/1.0\r\nWARC-Type: response\r\n\r\n") == read + ": malformed\n");
    // Every prefix is read without harm, and ends in one error at most.
    const std::string packed = gzipped(one) + gzipped(one);
    for (std::size_t size = 0; size < packed.size(); ++size) {
        const std::string lines = pages(packed.substr(0, size));
        CHECK(lines.find("malformed") == lines.rfind("malformed"));
    }
    for (std::size_t size = 0; size < one.size(); ++size)
        pages(one.substr(0, size));
    CHECK(pages("WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\nx") == ": malformed\n");
    CHECK(pages("WARC/1.0\r\nContent-Length: 18446744073709551615\r\n\r\nx") == ": malformed\n");
}

TEST_CASE("Pages and packings that are too large are refused", "[article][warc][bad]") {
    const std::string zeros(20 << 20, 'x');
    const std::string bomb = gzipped(zeros);
    CHECK(
        pages(record("response", "http://x/1", http(html + "Content-Encoding: gzip\r\n", bomb))) ==
        "http://x/1: too-large\n");
    CHECK(pages(gzipped(record("response", "http://x/1", http(html, zeros)))) ==
          "http://x/1: too-large\n");
    std::string headers = "HTTP/1.1 200 OK\r\n";
    for (int i = 0; i < 100'000; ++i)
        headers += "X: y\r\n";
    CHECK(readHttpResponse(headers + html + "\r\nx", 100).type == "text/html");
}
