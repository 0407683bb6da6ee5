// SPDX-License-Identifier: Apache-2.0
// Every exporter's whole output for two hand-made articles.
#include <string_view>
#include <vector>

#include "approved.h"
#include "export/exporter.h"
#include "made_reading.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

std::string exported(const Exporter& exporter, const MadeReading& made, const Filter& filter,
                     const std::string& source) {
    const Result<std::string> bytes = exporter.write({made.reading(), filter, source});
    REQUIRE(bytes);
    return *bytes;
}

Filter everyKind() {
    Filter filter;
    filter.indirect = true;
    return filter;
}

// Packages differ with the library that packs them; what stands inside them is approved instead
// (office_test.cpp).
std::vector<const Exporter*> textExporters() {
    std::vector<const Exporter*> texts;
    for (const Exporter* exporter : exporters())
        if (!std::string_view(exporter->mediaType()).starts_with("application/vnd."))
            texts.push_back(exporter);
    return texts;
}

}  // namespace

TEST_CASE("Exports of an article are the approved ones", "[export]") {
    for (const Exporter* exporter : textExporters())
        checkApproved(std::string("council.") + exporter->extension(),
                      exported(*exporter, councilMeeting(), everyKind(), "news/council.md"));
}

TEST_CASE("Exports of what a filter shows are the approved ones", "[export]") {
    Filter filter;
    filter.speakers = {0, noSpeaker};
    for (const Exporter* exporter : textExporters())
        checkApproved(std::string("council-filtered.") + exporter->extension(),
                      exported(*exporter, councilMeeting(), filter, "news/council.md"));
}

TEST_CASE("Exports of an article full of traps are the approved ones", "[export]") {
    for (const Exporter* exporter : textExporters())
        checkApproved(std::string("traps.") + exporter->extension(),
                      exported(*exporter, everyTrap(), everyKind(), "=a,\"b\"\n<c>.txt"));
}

TEST_CASE("An exporter is found by its id, and ids are unique", "[export]") {
    for (const Exporter* one : exporters())
        CHECK(exporter(one->id()) == one);
    CHECK(exporter("") == nullptr);
    CHECK(exporter("HTML") == nullptr);
}

TEST_CASE("An empty article exports to something sensible in every format", "[export]") {
    for (const Exporter* exporter : exporters()) {
        INFO(exporter->id());
        CHECK_FALSE(exported(*exporter, MadeReading(), {}, "").empty());
    }
}
