// SPDX-License-Identifier: Apache-2.0
// `export`, `speakers` and `formats`.
#include <sys/stat.h>

#include <nlohmann/json.hpp>

#include "run_program.h"
#include "support/catch.h"

using namespace quotelight::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

constexpr const char* harbour =
    "“The harbour stays open to all of us,” Lena Brandvik said on Friday.\n"
    "“We were never asked about any of this,” said Tomás Ruiz.\n";

}  // namespace

TEST_CASE("An export goes to standard output or to a file, the same bytes", "[cli]") {
    const Sandbox sandbox;
    const std::string article = sandbox.file("a.txt", harbour);
    const std::string out = (sandbox.path() / "out").string();
    for (const char* format : {"html", "markdown", "text", "csv", "json", "ndjson"}) {
        const Outcome printed = quotelightCli({"export", "--to", format, article});
        CHECK(printed.status == 0);
        CHECK(printed.out.find("harbour stays open") != std::string::npos);
        const Outcome written = quotelightCli({"export", "--to", format, "-o", out, article});
        CHECK(written.status == 0);
        CHECK(written.out.empty());
        CHECK(written.error.empty());
        CHECK(Sandbox::read(out) == printed.out);
    }
}

TEST_CASE("Every format can be exported, to a file or not, the same bytes", "[cli]") {
    const Sandbox sandbox;
    const std::string article = sandbox.file("a.txt", harbour);
    const std::string out = (sandbox.path() / "out").string();
    for (const char* format : {"tsv", "webannotation", "tei", "brat", "conllu", "schema", "ninjs",
                               "refi-qda", "svg", "png", "report"}) {
        INFO(format);
        const Outcome printed = quotelightCli({"export", "--to", format, article});
        CHECK(printed.status == 0);
        CHECK(printed.error.empty());
        CHECK_FALSE(printed.out.empty());
        CHECK(quotelightCli({"export", "--to", format, "-o", out, article}).status == 0);
        CHECK(Sandbox::read(out) == printed.out);
    }
}

TEST_CASE("A summary says what would be written, and writes nothing", "[cli]") {
    const Sandbox sandbox;
    const std::string article = sandbox.file("a.txt", harbour);
    const std::string out = (sandbox.path() / "out").string();
    const Outcome all = quotelightCli({"export", "--to", "tei", "--summary", "-o", out, article});
    CHECK(all.status == 0);
    CHECK(all.out == "2 quotes by 2 speakers\n");
    CHECK(all.error.empty());
    CHECK_FALSE(fs::exists(out));
    const Outcome one =
        quotelightCli({"export", "--to", "csv", "--summary", "--speaker", "brandvik", article});
    CHECK(one.out == "1 of 2 quotes, by 1 speaker\n");
}

TEST_CASE("An export from standard input works", "[cli]") {
    const Outcome outcome = quotelightCli({"export", "--to", "text", "-"}, harbour);
    CHECK(outcome.status == 0);
    CHECK(outcome.out.find("harbour stays open") != std::string::npos);
}

TEST_CASE("The article itself is never written over", "[cli]") {
    const Sandbox sandbox;
    const std::string article = sandbox.file("a.txt", harbour);
    fs::create_hard_link(article, sandbox.path() / "hard");
    fs::create_symlink("a.txt", sandbox.path() / "soft");
    for (const std::string& out :
         {article, (sandbox.path() / "hard").string(), (sandbox.path() / "soft").string()}) {
        const Outcome outcome = quotelightCli({"export", "--to", "html", "-o", out, article});
        CHECK(outcome.status == 2);
        CHECK_FALSE(outcome.error.empty());
        CHECK(Sandbox::read(article) == harbour);
    }
}

TEST_CASE("An export that cannot be written is said and leaves what was there", "[cli]") {
    const Sandbox sandbox;
    const std::string article = sandbox.file("a.txt", harbour);
    const fs::path fifo = sandbox.path() / "fifo";
    REQUIRE(mkfifo(fifo.c_str(), 0600) == 0);
    for (const std::string& out :
         {fifo.string(), sandbox.path().string(), (sandbox.path() / "no" / "such").string()}) {
        const Outcome outcome = quotelightCli({"export", "--to", "html", "-o", out, article});
        CHECK(outcome.status == 2);
        CHECK(outcome.error.starts_with("quotelight-cli: " + out + ": "));
    }
    CHECK(fs::is_fifo(fifo));
}

TEST_CASE("An article that cannot be read gives no export", "[cli]") {
    const Sandbox sandbox;
    const std::string out = sandbox.file("out", "old");
    const Outcome outcome = quotelightCli({"export", "--to", "html", "-o", out, "/no/such.txt"});
    CHECK(outcome.status == 2);
    CHECK(outcome.out.empty());
    CHECK(Sandbox::read(out) == "old");
}

TEST_CASE("A speaker nobody is called is a warning", "[cli]") {
    const Sandbox sandbox;
    const Outcome outcome = quotelightCli(
        {"export", "--to", "csv", "--speaker", "Nobody Known", sandbox.file("a.txt", harbour)});
    CHECK(outcome.status == 1);
    CHECK(outcome.error.find("Nobody Known") != std::string::npos);
    CHECK(std::count(outcome.out.begin(), outcome.out.end(), '\n') == 1);
}

TEST_CASE("Speakers are listed as JSON or for people", "[cli]") {
    const Sandbox sandbox;
    const std::string a = sandbox.file("a.txt", harbour);
    const Outcome listed = quotelightCli({"speakers", a, "/no/such.txt"});
    CHECK(listed.status == 1);
    const json all = json::parse(listed.out);
    REQUIRE(all.size() == 2);
    CHECK(all[0]["source"] == a);
    CHECK(all[0].contains("speakers"));
    CHECK(all[1]["error"]["code"] == "not-found");
    CHECK(quotelightCli({"speakers", "--format", "text", a}).status == 0);
}

TEST_CASE("Every format is listed", "[cli]") {
    const std::string out = quotelightCli({"formats"}).out;
    CHECK(out.starts_with("Reads:\n"));
    for (const char* format :
         {"\nWrites:\n", "\n  html ", "\n  markdown ", "\n  text ", "\n  csv ", "\n  tsv ",
          "\n  webannotation ", "\n  tei ", "\n  brat ", "\n  conllu ", "\n  schema ", "\n  ninjs ",
          "\n  refi-qda ", "\n  svg ", "\n  png ", "\n  report "})
        CHECK(out.find(format) != std::string::npos);
}
