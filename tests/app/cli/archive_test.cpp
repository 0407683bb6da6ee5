// SPDX-License-Identifier: Apache-2.0
// `extract` on web archives: one result a page.
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "run_program.h"
#include "support/catch.h"

using namespace quotelight::test;
using nlohmann::json;

namespace {

std::string record(const std::string& address, const std::string& page) {
    const std::string response =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    return "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: " + address +
           "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " +
           std::to_string(response.size()) + "\r\n\r\n" + response + "\r\n\r\n";
}

std::string page(int number) {
    return "<p>“It rained " + std::to_string(number) +
           " days,” said Edda Marlow, who keeps the gauge at the bridge of Sollen.</p>";
}

std::vector<json> lines(const std::string& out) {
    std::vector<json> parsed;
    std::size_t begin = 0;
    for (auto end = out.find('\n'); end != std::string::npos; end = out.find('\n', begin)) {
        parsed.push_back(json::parse(out.substr(begin, end - begin)));
        begin = end + 1;
    }
    return parsed;
}

}  // namespace

TEST_CASE("A web archive gives a result a page, in order", "[cli][warc]") {
    const Sandbox sandbox;
    std::string archive;
    constexpr int count = 40;
    for (int i = 0; i < count; ++i)
        archive += record("https://varn.example/" + std::to_string(i), page(i));
    const std::string path = sandbox.file("crawl.warc", archive);
    for (const char* jobs : {"1", "4"}) {
        const Outcome outcome =
            quotelightCli({"extract", "--format", "ndjson", "--no-text", "-j", jobs, path});
        CHECK(outcome.status == 0);
        const std::vector<json> results = lines(outcome.out);
        REQUIRE(results.size() == count);
        for (int i = 0; i < count; ++i) {
            const json& result = results[static_cast<std::size_t>(i)];
            CHECK(result["source"] == path + "#https://varn.example/" + std::to_string(i));
            CHECK(result["quotes"][0]["text"] == "“It rained " + std::to_string(i) + " days,”");
        }
    }
    const Outcome piped = quotelightCli({"extract", "--format", "ndjson", "-"}, archive);
    CHECK(lines(piped.out).size() == count);
    CHECK(lines(piped.out)[1]["source"] == "-#https://varn.example/1");
}

TEST_CASE("A web archive that is cut off gives what is there", "[cli][warc]") {
    const Sandbox sandbox;
    const std::string path = sandbox.file(
        "crawl.warc", record("https://varn.example/", page(3)) + "WARC/1.1\r\nContent-Le");
    const Outcome outcome = quotelightCli({"extract", "--format", "ndjson", path});
    CHECK(outcome.status == 1);
    const std::vector<json> results = lines(outcome.out);
    REQUIRE(results.size() == 2);
    CHECK(results[1]["source"] == path);
    CHECK(results[1]["error"]["code"] == "malformed");
    // One without pages says so.
    const std::string empty = sandbox.file("empty.warc",
                                           "WARC/1.1\r\nWARC-Type: warcinfo\r\n"
                                           "Content-Length: 0\r\n\r\n\r\n\r\n");
    CHECK(quotelightCli({"extract", "--format", "ndjson", empty}).status == 2);
}
