// SPDX-License-Identifier: Apache-2.0
// Which links formats that have links write.
#include "export/exporter.h"
#include "made_reading.h"
#include "support/catch.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

std::string exported(const char* format, const std::string& target) {
    MadeReading made;
    made.paragraph(u"Read the harbour report today.")
        .style(u"harbour report", StyleKind::Link, target);
    const Reading reading = made.reading();
    const Result<std::string> bytes = exporter(format)->write({reading, {}, "a.txt"});
    REQUIRE(bytes);
    return *bytes;
}

}  // namespace

TEST_CASE("Links to the web and to mailboxes are written", "[export]") {
    for (const char* target : {"https://port.example/a", "http://port.example/",
                               "mailto:desk@port.example", "HTTPS://PORT.example/A"}) {
        INFO(target);
        CHECK(exported("html", target).find("<a href=\"" + std::string(target) + "\" rel=") !=
              std::string::npos);
        CHECK(
            exported("markdown", target).find("[harbour report](<" + std::string(target) + ">)") !=
            std::string::npos);
    }
}

TEST_CASE("Links that run, read or hide are left out", "[export][hostile]") {
    for (const char* target :
         {"javascript:alert(1)", "JavaScript:alert(1)", "file:///etc/hosts", "data:text/html,x",
          "//port.example", "", "https://port.example/\na", "java\tscript:alert(1)"}) {
        INFO(target);
        const std::string page = exported("html", target);
        CHECK(page.find("<a href") == std::string::npos);
        CHECK(page.find("Read the harbour report today.") != std::string::npos);
        CHECK(exported("markdown", target).find("harbour report](") == std::string::npos);
    }
}
