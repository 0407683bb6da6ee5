// SPDX-License-Identifier: Apache-2.0
// A browser prints the pages without a script, a fetch or a complaint. Skipped, and said so, where
// none is installed.
#include <cstdlib>

#include "export/exporter.h"
#include "made_reading.h"
#include "support/catch.h"
#include "support/sandbox.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

bool isInstalled(const std::string& program) {
    return std::system(("command -v " + program + " >/dev/null 2>&1").c_str()) == 0;
}

// What the browser says while it prints `page`, in a profile of its own and off the network.
std::string printed(const Sandbox& sandbox, const std::string& page, const std::string& pdf) {
    const std::string folder = sandbox.path().string(), log = folder + "/log";
    const std::string command =
        "timeout 120 chromium --headless --no-sandbox --disable-gpu --enable-logging=stderr "
        "--disable-background-networking --host-resolver-rules='MAP * ~NOTFOUND' "
        "--user-data-dir=" +
        folder + "/profile --print-to-pdf=" + pdf + " file://" + page + " >" + log + " 2>&1";
    if (std::system(command.c_str()) != 0) return "it failed: " + Sandbox::read(log);
    return Sandbox::read(log);
}

}  // namespace

TEST_CASE("A browser prints the pages and has nothing to say", "[export][browser]") {
    if (!isInstalled("chromium")) {
        WARN("Skipped: chromium is not installed.");
        return;
    }
    const Sandbox sandbox;
    Filter all;
    all.indirect = true;
    for (const char* format : {"html", "report"})
        for (const MadeReading& made : {councilMeeting(), everyTrap()}) {
            const Result<std::string> bytes =
                exporter(format)->write({made.reading(), all, "council.md"});
            REQUIRE(bytes);
            const std::string pdf = (sandbox.path() / "out.pdf").string();
            const std::string log = printed(sandbox, sandbox.file("page.html", *bytes), pdf);
            INFO(log);
            CHECK(log.find("CONSOLE") == std::string::npos);
            CHECK(log.find("it failed") == std::string::npos);
            CHECK(Sandbox::read(pdf).starts_with("%PDF-"));
            std::filesystem::remove(pdf);
        }
}
