// SPDX-License-Identifier: Apache-2.0
// Every exporter's whole output for two hand-made articles.
#include "approved.h"
#include "export/exporter.h"
#include "made_reading.h"
#include "readable.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

std::string exported(const Exporter& exporter, const MadeReading& made, const Filter& filter,
                     const std::string& source) {
    const Result<std::string> bytes = exporter.write({made.reading(), filter, source});
    REQUIRE(bytes);
    return *bytes;
}

bool isFirstWithItsExtension(const Exporter& exporter) {
    for (const Exporter* one : exporters())
        if (std::string_view(one->extension()) == exporter.extension()) return one == &exporter;
    return false;
}

// "council.json" for the first format of that extension, "council.ninjs.json" for the others; a
// package's members are approved as one text.
std::string baseline(const std::string& article, const Exporter& exporter) {
    std::string name = article + '.';
    if (!isFirstWithItsExtension(exporter)) name += std::string(exporter.id()) + '.';
    return name + exporter.extension();
}

void checkExports(const std::string& article, const MadeReading& made, const Filter& filter,
                  const std::string& source) {
    for (const Exporter* exporter : exporters()) {
        const std::string bytes = exported(*exporter, made, filter, source);
        if (isPixels(bytes)) continue;  // looked at in picture_test.cpp
        const std::string name = baseline(article, *exporter);
        checkApproved(isPackage(bytes) ? name + ".members" : name, readable(bytes));
    }
}

Filter everyKind() {
    Filter filter;
    filter.indirect = true;
    return filter;
}

}  // namespace

TEST_CASE("Exports of an article are the approved ones", "[export]") {
    checkExports("council", councilMeeting(), everyKind(), "news/council.md");
}

TEST_CASE("Exports of what a filter shows are the approved ones", "[export]") {
    Filter filter;
    filter.speakers = {0, noSpeaker};
    checkExports("council-filtered", councilMeeting(), filter, "news/council.md");
}

TEST_CASE("Exports of an article full of traps are the approved ones", "[export]") {
    checkExports("traps", everyTrap(), everyKind(), "=a,\"b\"\n<c>.txt");
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
