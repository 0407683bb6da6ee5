// SPDX-License-Identifier: Apache-2.0
// `extract --input ndjson`: articles as lines of JSON on standard input.
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <nlohmann/json.hpp>

#include "run_program.h"
#include "support/catch.h"

using namespace quotelight::test;
using nlohmann::json;

namespace {

Outcome streamed(const std::string& input, std::vector<std::string> more = {}) {
    std::vector<std::string> arguments{"extract", "--input", "ndjson", "--no-text"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return quotelightCli(std::move(arguments), input);
}

// A running program with pipes at both ends.
class Conversation {
public:
    Conversation() {
        if (pipe(m_to) != 0 || pipe(m_from) != 0) throw std::runtime_error("no pipes");
        m_child = fork();
        if (m_child != 0) return;
        dup2(m_to[0], STDIN_FILENO);
        dup2(m_from[1], STDOUT_FILENO);
        for (int end : {m_to[0], m_to[1], m_from[0], m_from[1]})
            close(end);
        execl(QUOTELIGHT_CLI, "quotelight-cli", "extract", "--input", "ndjson", "-j", "4", nullptr);
        _exit(125);
    }
    ~Conversation() {
        for (int end : {m_to[0], m_to[1], m_from[0], m_from[1]})
            close(end);
        kill(m_child, SIGKILL);
        waitpid(m_child, nullptr, 0);
    }

    void say(const std::string& line) const {
        REQUIRE(write(m_to[1], line.data(), line.size()) == static_cast<ssize_t>(line.size()));
    }

    // One line, waited for as long as a slow machine may need.
    std::string answer() const {
        std::string line;
        while (!line.ends_with('\n')) {
            pollfd waiting{m_from[0], POLLIN, 0};
            if (poll(&waiting, 1, 60'000) != 1) return line + "(no answer)";
            char c = 0;
            if (read(m_from[0], &c, 1) != 1) return line + "(ended)";
            line += c;
        }
        return line;
    }

private:
    int m_to[2] = {-1, -1}, m_from[2] = {-1, -1};
    pid_t m_child = -1;
};

}  // namespace

TEST_CASE("Each line of JSON gives a record, errors in their place", "[cli]") {
    const Sandbox sandbox;
    const std::string path = sandbox.file("a.txt", "“One of the words here,” said Ann Lee.\n");
    const json file{{"path", path}}, named{{"path", path}, {"id", "mine"}};
    const std::pair<std::string, std::string> table[] = {
        {R"({"id": "x", "text": "“All of us are here,” said Ann Lee."})", R"("x" 1)"},
        {R"({"id": 17, "text": ""})", R"("17" 0)"},
        {R"({"text": "no id"})", R"("line 3" 0)"},
        {file.dump(), json(path).dump() + " 1"},
        {named.dump(), R"("mine" 1)"},
        {R"({"id": "y", "text": "<p>“All of us are here,” said Ann.</p>"})", R"("y" 1)"},
        {R"({"id": "z", "text": "x", "format": "nosuch"})", R"("z" bad-usage)"},
        {R"({"id": "n", "path": "/no/such/file"})", R"("n" not-found)"},
        {R"({"id": "e"})", R"("e" malformed)"},
        {R"({"id": "t", "text": 5})", R"("t" malformed)"},
        {R"({"path": "a\u0000b"})", R"("line 11" malformed)"},
        {R"([1, 2])", R"("line 12" malformed)"},
        {R"({"id": "cut)", R"("line 13" malformed)"},
        {"\xFF", R"("line 14" malformed)"},
    };
    std::string input, expected;
    for (const auto& [line, result] : table) {
        input += line + '\n';
        expected += result + '\n';
    }
    input += "\n  \r\n";
    for (const char* jobs : {"1", "3"}) {
        const Outcome outcome = streamed(input, {"-j", jobs});
        CHECK(outcome.status == 1);
        std::string got;
        std::istringstream lines(outcome.out);
        for (std::string line; std::getline(lines, line);) {
            const json record = json::parse(line);
            got += record["source"].dump() + ' ' +
                   (record.contains("error") ? record["error"]["code"].get<std::string>()
                                             : std::to_string(record["quotes"].size())) +
                   '\n';
        }
        CHECK(got == expected);
        CHECK(std::count(outcome.error.begin(), outcome.error.end(), '\n') == 8);
    }
}

TEST_CASE("Only a line's own members count, however deep the rest", "[cli]") {
    const std::string deep = std::string(2'000'000, '['), closed = std::string(2'000'000, ']');
    const std::pair<std::string, std::string> table[] = {
        {R"({"a": {"text": "x", "id": "no"}, "id": "own", "text": "y"})", "own"},
        {R"({"id": "first", "id": "last", "text": "y"})", "last"},
        {R"({"id": "first", "id": [1], "text": "y"})", "line 1"},
        {R"({"id": -3, "text": "y"})", "-3"},
        {R"({"id": 1.5, "text": "y"})", "line 1"},
        {R"({"id": "deep", "text": "y", "z": )" + deep + closed + "}", "deep"},
        {R"({"id": "deep", "text": "y", "z": )" + deep, "line 1"},
        {deep, "line 1"},
    };
    for (const auto& [line, source] : table) {
        INFO(line.substr(0, 100));
        CHECK(json::parse(streamed(line).out)["source"] == source);
    }
}

TEST_CASE("The last line needs no line end, and no line no record", "[cli]") {
    CHECK(json::parse(streamed(R"({"id": "a", "text": "b"})").out)["source"] == "a");
    const Outcome nothing = streamed("");
    CHECK(nothing.status == 0);
    CHECK(nothing.out.empty());
}

TEST_CASE("A record comes as soon as its line is in", "[cli]") {
    const Conversation conversation;
    for (int i = 0; i < 30; ++i) {
        const std::string id = std::to_string(i);
        conversation.say("{\"id\": \"" + id + "\", \"text\": \"some words\"}\n");
        const std::string answer = conversation.answer();
        REQUIRE(answer.find("\"source\":\"" + id + "\"") != std::string::npos);
    }
}
