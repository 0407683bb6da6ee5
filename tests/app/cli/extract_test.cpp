// SPDX-License-Identifier: Apache-2.0
// `extract`: records, their order, filters and formats. What the analysis finds is tested
// elsewhere; the articles here have marks that nobody could miss.
#include <nlohmann/json.hpp>

#include "run_program.h"
#include "support/catch.h"

using namespace quotelight::test;
using nlohmann::json;

namespace {

constexpr const char* harbour =
    "“The harbour stays open to all of us,” Lena Brandvik said on Friday.\n"
    "“We were never asked about any of this,” said Tomás Ruiz.\n";

std::vector<json> records(const std::string& out) {
    std::vector<json> all;
    std::istringstream lines(out);
    for (std::string line; std::getline(lines, line);)
        all.push_back(json::parse(line));
    return all;
}

std::string sources(const std::string& out) {
    std::string all;
    for (const json& record : records(out))
        all += record["source"].get<std::string>() + ' ';
    return all;
}

}  // namespace

TEST_CASE("An article's record has its text and its quotes", "[cli]") {
    const Sandbox sandbox;
    const std::string path = sandbox.file("a.txt", harbour);
    const Outcome outcome = quotelightCli({"extract", path});
    CHECK(outcome.status == 0);
    CHECK(outcome.error.empty());
    const std::vector<json> all = records(outcome.out);
    REQUIRE(all.size() == 1);
    CHECK(all[0]["source"] == path);
    CHECK(all[0]["text"] == harbour);
    CHECK(all[0]["quotes"][0]["text"] == "“The harbour stays open to all of us,”");
    CHECK(all[0]["quotes"][0]["begin"] == 0);
    CHECK(all[0]["quotes"][0]["end"] == 38);
}

TEST_CASE("Records keep the order of the paths, whatever -j is", "[cli]") {
    const Sandbox sandbox;
    std::vector<std::string> arguments{"extract", "-j", "1"};
    for (int i = 0; i < 60; ++i) {
        std::string text;
        for (int n = 0; n < (i * 37) % 50; ++n)
            text += harbour;
        arguments.push_back(sandbox.file(std::to_string(i) + ".txt", text));
    }
    const Outcome one = quotelightCli(arguments);
    CHECK(one.status == 0);
    CHECK(records(one.out).size() == 60);
    for (const char* jobs : {"2", "7", "64"}) {
        arguments[2] = jobs;
        CHECK(quotelightCli(arguments).out == one.out);
    }
}

TEST_CASE("Folders are walked in the order of their names", "[cli]") {
    const Sandbox sandbox;
    std::filesystem::create_directories(sandbox.path() / "b" / "deep");
    std::filesystem::create_directories(sandbox.path() / ".hidden");
    for (const char* name : {"c.txt", "a.txt", "b/2.txt", "b/10.TXT", "b/deep/x.txt", "picture.png",
                             ".dot.txt", ".hidden/y.txt"})
        (void)sandbox.file(name, harbour);
    std::filesystem::create_directory_symlink("..", sandbox.path() / "b" / "up");
    Run run;
    run.arguments = {"extract", "."};
    run.folder = sandbox.path().string();
    const Outcome outcome = runProgram(run);
    CHECK(outcome.status == 0);
    CHECK(sources(outcome.out) == "./a.txt ./b/10.TXT ./b/2.txt ./b/deep/x.txt ./c.txt ");
    run.arguments = {"extract", "b/", "c.txt"};
    CHECK(sources(runProgram(run).out) == "b/10.TXT b/2.txt b/deep/x.txt c.txt ");
}

TEST_CASE("Standard input is an article", "[cli]") {
    const Outcome outcome = quotelightCli({"extract", "-"}, harbour);
    CHECK(outcome.status == 0);
    const json record = json::parse(outcome.out);
    CHECK(record["source"] == "-");
    CHECK(record["text"] == harbour);
}

TEST_CASE("After -- nothing is an option", "[cli]") {
    const Sandbox sandbox;
    (void)sandbox.file("--help", harbour);
    Run run;
    run.arguments = {"extract", "--no-text", "--", "--help"};
    run.folder = sandbox.path().string();
    CHECK(sources(runProgram(run).out) == "--help ");
}

TEST_CASE("Kinds, text and speakers can be left out", "[cli]") {
    const Sandbox sandbox;
    const std::string path = sandbox.file("a.txt", harbour);
    CHECK_FALSE(json::parse(quotelightCli({"extract", "--no-text", path}).out).contains("text"));

    const json marks = json::parse(quotelightCli({"extract", "--no-speakers", path}).out);
    CHECK(marks["speakers"].empty());
    CHECK(marks["quotes"].size() == 2);
    CHECK(marks["quotes"][0]["speaker"].is_null());

    const json indirect = json::parse(quotelightCli({"extract", "--kinds", "indirect", path}).out);
    CHECK(indirect["quotes"].empty());
    const json both = json::parse(quotelightCli({"extract", "--kinds", "direct,mixed", path}).out);
    CHECK(both["quotes"].size() == 2);
}

TEST_CASE("A speaker that no article has leaves no quotes", "[cli]") {
    const Sandbox sandbox;
    const std::string path = sandbox.file("a.txt", harbour);
    const Outcome outcome = quotelightCli({"extract", "--speaker", "Nobody Known", path});
    CHECK(outcome.status == 0);
    const json record = json::parse(outcome.out);
    CHECK(record["quotes"].empty());
    CHECK(record["speakers"].empty());
}

TEST_CASE("JSON is one array, CSV one table", "[cli]") {
    const Sandbox sandbox;
    const std::string a = sandbox.file("a.txt", harbour), b = sandbox.file("b.txt", harbour);
    const std::string none = (sandbox.path() / "none.txt").string();
    const json all = json::parse(quotelightCli({"extract", "--format", "json", a, none, b}).out);
    REQUIRE(all.size() == 3);
    CHECK(all[0]["source"] == a);
    CHECK(all[1]["error"]["code"] == "not-found");
    CHECK(all[2]["source"] == b);
    CHECK(json::parse(quotelightCli({"extract", "--format", "json", a}).out).size() == 1);

    const std::string table = quotelightCli({"extract", "--format", "csv", a, none, b}).out;
    CHECK(table.starts_with("speaker,description,kind,quote,confidence,doubtful,cue,mention,"));
    CHECK(std::count(table.begin(), table.end(), '\n') == 5);
}

TEST_CASE("Text is for people, without colour where there is no terminal", "[cli]") {
    const Sandbox sandbox;
    const std::string path = sandbox.file(
        "a.txt", std::string("“Red \x1B[31m alert for all of us,” said Lena Brandvik.\n"));
    const Outcome outcome = quotelightCli({"extract", "--format", "text", path});
    CHECK(outcome.status == 0);
    CHECK(outcome.out.find("alert for all of us,”") != std::string::npos);
    CHECK(outcome.out.find('\x1B') == std::string::npos);
}

TEST_CASE("Every locale gives the same bytes", "[cli]") {
    const Sandbox sandbox;
    Run run;
    run.arguments = {"extract", "--format", "text", sandbox.file("İa.txt", harbour)};
    const std::string plain = runProgram(run).out;
    for (const char* locale : {"C", "tr_TR.UTF-8", "ar_EG.UTF-8", "de_DE.UTF-8", "ja_JP.SJIS"}) {
        run.environment = {std::string("LC_ALL=") + locale};
        CHECK(runProgram(run).out == plain);
    }
}
