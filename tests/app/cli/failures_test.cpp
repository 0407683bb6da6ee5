// SPDX-License-Identifier: Apache-2.0
// Bad input and bad usage: what is said, where, and with which exit status.
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <nlohmann/json.hpp>

#include "run_program.h"
#include "support/catch.h"

using namespace quotelight::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

constexpr const char* words = "“One of the words here,” said Ann Lee.\n";

std::string codeOf(const Outcome& outcome) {
    return json::parse(outcome.out)["error"]["code"];
}

}  // namespace

TEST_CASE("An article that cannot be read is said and ends with 2", "[cli]") {
    const Sandbox sandbox;
    fs::create_directory(sandbox.path() / "empty");
    const fs::path fifo = sandbox.path() / "fifo.txt";
    REQUIRE(mkfifo(fifo.c_str(), 0600) == 0);
    fs::create_symlink("loop.txt", sandbox.path() / "loop.txt");
    const std::pair<std::string, std::string> table[] = {
        {(sandbox.path() / "none.txt").string(), "not-found"},
        {(sandbox.path() / "empty").string(), "not-found"},
        {fifo.string(), "not-a-regular-file"},
        {"/dev/zero", "not-a-regular-file"},
        {sandbox.file("image.txt", std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) + words),
         "unknown-format"},
    };
    for (const auto& [path, code] : table) {
        INFO(path);
        const Outcome outcome = quotelightCli({"extract", path});
        CHECK(outcome.status == 2);
        CHECK(codeOf(outcome) == code);
        CHECK(outcome.error.starts_with("quotelight-cli: " + path + ": "));
        CHECK(outcome.error.ends_with("\n"));
    }
}

TEST_CASE("A failed article among others does not stop them", "[cli]") {
    const Sandbox sandbox;
    const std::string good = sandbox.file("a.txt", words);
    const Outcome outcome = quotelightCli({"extract", good, "/no/such/file.txt", good});
    CHECK(outcome.status == 1);
    CHECK(std::count(outcome.out.begin(), outcome.out.end(), '\n') == 3);
    CHECK(std::count(outcome.error.begin(), outcome.error.end(), '\n') == 1);
}

TEST_CASE("No permission is said", "[cli]") {
    if (geteuid() == 0) return;  // root may read anything
    const Sandbox sandbox;
    const std::string path = sandbox.file("a.txt", words);
    REQUIRE(chmod(path.c_str(), 0) == 0);
    const Outcome outcome = quotelightCli({"extract", path});
    CHECK(outcome.status == 2);
    CHECK(codeOf(outcome) == "no-permission");
}

TEST_CASE("Bytes that cannot be read are a warning, an empty text is none", "[cli]") {
    const Sandbox sandbox;
    const Outcome broken =
        quotelightCli({"extract", sandbox.file("a.txt", "“Caf\xC3\xA9” \xC3( “x” caf\xC3\xA9\n")});
    CHECK(broken.status == 1);
    CHECK(broken.error.find(": warning: ") != std::string::npos);
    CHECK_FALSE(json::parse(broken.out)["notices"].empty());

    for (const char* bytes : {"", "\xEF\xBB\xBF", " \n\n "}) {
        const Outcome empty = quotelightCli({"extract", sandbox.file("e.txt", bytes)});
        CHECK(empty.status == 0);
        CHECK(empty.error.empty());
        CHECK(json::parse(empty.out)["quotes"].empty());
    }
}

TEST_CASE("Names that are no UTF-8, and names that steer a terminal, are written safely", "[cli]") {
    const Sandbox sandbox;
    Run run;
    run.folder = sandbox.path().string();
    (void)sandbox.file("caf\xE9.txt", words);
    run.arguments = {"extract", "--no-text", "caf\xE9.txt"};
    CHECK(json::parse(runProgram(run).out)["source"] == "caf\\xE9.txt");

    run.arguments = {"extract", "no\n\x1B[31m\xE2\x80\xAE.txt"};
    const Outcome outcome = runProgram(run);
    CHECK(json::parse(outcome.out)["source"] == "no\n\x1B[31m\xE2\x80\xAE.txt");
    CHECK(outcome.error.starts_with("quotelight-cli: no\\x0A\\x1B[31m\\xE2\\x80\\xAE.txt: "));
}

TEST_CASE("Bad usage is said and ends with 2", "[cli]") {
    const std::vector<std::string> table[] = {
        {},
        {"nonsense"},
        {"extract"},
        {"extract", "--nonsense", "x"},
        {"extract", "--format", "nonsense", "x"},
        {"extract", "--kinds", "direct,nonsense", "x"},
        {"extract", "-j", "0", "x"},
        {"extract", "-j", "many", "x"},
        {"extract", "--input", "ndjson", "x"},
        {"extract", "--no-speakers", "--speaker", "Ann", "x"},
        {"speakers"},
        {"speakers", "--format", "csv", "x"},
        {"export", "x"},
        {"export", "--to", "nonsense", "x"},
        {"export", "--to", "html"},
        {"export", "--to", "html", "x", "y"},
    };
    for (const auto& arguments : table) {
        const Outcome outcome = quotelightCli(arguments);
        INFO(outcome.error);
        CHECK(outcome.status == 2);
        CHECK(outcome.out.empty());
        CHECK_FALSE(outcome.error.empty());
    }
}

TEST_CASE("Help and version go to standard output", "[cli]") {
    const std::vector<std::string> table[] = {
        {"--help"},         {"--version"},        {"extract", "--help"},
        {"speakers", "-h"}, {"export", "--help"}, {"formats"}};
    for (const auto& arguments : table) {
        const Outcome outcome = quotelightCli(arguments);
        CHECK(outcome.status == 0);
        CHECK_FALSE(outcome.out.empty());
        CHECK(outcome.error.empty());
    }
}

TEST_CASE("Standard output that cannot be written to is said", "[cli]") {
    const Sandbox sandbox;
    if (!fs::is_character_file("/dev/full")) return;
    Run run;
    run.outputFile = "/dev/full";
    for (const char* command : {"extract", "speakers"}) {
        run.arguments = {command, sandbox.file("a.txt", words)};
        const Outcome outcome = runProgram(run);
        CHECK(outcome.status == 2);
        CHECK(outcome.error.find("standard output") != std::string::npos);
    }
}

TEST_CASE("Standard input that cannot be read is said once", "[cli]") {
    const Sandbox sandbox;
    Run run;
    run.inputFile = sandbox.path().string();  // a folder opens, and fails at the first read
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"extract", "-"}, {"extract", "--input", "ndjson"}}) {
        run.arguments = arguments;
        const Outcome outcome = runProgram(run);
        CHECK(outcome.status == 2);
        CHECK(codeOf(outcome) == "read-failed");
        CHECK(json::parse(outcome.out)["source"] == "-");
        CHECK(std::count(outcome.error.begin(), outcome.error.end(), '\n') == 1);
    }
}

TEST_CASE("A reader that goes away ends the program quietly", "[cli]") {
    const Sandbox sandbox;
    const std::string article = sandbox.file("a.txt", words);
    const std::string error = sandbox.file("error", "");
    for (const auto disposition : {SIG_DFL, SIG_IGN}) {
        int ends[2];
        REQUIRE(pipe(ends) == 0);
        close(ends[0]);
        const pid_t child = fork();
        if (child == 0) {
            std::signal(SIGPIPE, disposition);
            dup2(ends[1], STDOUT_FILENO);
            if (freopen(error.c_str(), "w", stderr) != nullptr)
                execl(QUOTELIGHT_CLI, "quotelight-cli", "extract", article.c_str(), nullptr);
            _exit(125);
        }
        close(ends[1]);
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        CHECK(Sandbox::read(error).empty());
        if (disposition == SIG_DFL)
            CHECK((WIFSIGNALED(status) && WTERMSIG(status) == SIGPIPE));
        else
            CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 2));
    }
}

TEST_CASE("Missing models are said and end with 2", "[cli]") {
    const Sandbox sandbox;
    const std::string article = sandbox.file("a.txt", words);
    Run run;
    run.arguments = {"extract", article};
    run.environment = {"QUOTELIGHT_RESOURCES=/no/such/folder"};
    const Outcome outcome = runProgram(run);
    CHECK(outcome.status == 2);
    CHECK(outcome.out.empty());
    CHECK(outcome.error.find("/no/such/folder") != std::string::npos);
}
