// SPDX-License-Identifier: Apache-2.0
// Reported speech without marks: "speaker | cue | content".
#include "core/attribution/dump_attributions.h"
#include "support/catch.h"

using namespace quotelight::test;

namespace {

struct Case {
    const char* text;
    const char* expected;
};

const Case reported[] = {
    {"Ada Vale said that the bridge was safe.", "Ada Vale | said | that the bridge was safe"},
    {"Ada Vale said the bridge would stay open until May.",
     "Ada Vale | said | the bridge would stay open until May"},
    {"Ada Vale told reporters on Monday that the bridge was safe.",
     "Ada Vale | told | that the bridge was safe"},
    {"The bridge will stay open until May, Ada Vale said.",
     "Ada Vale | said | The bridge will stay open until May"},
    {"According to Ada Vale, the bridge will stay open until May.",
     "Ada Vale | According to | the bridge will stay open until May"},
};

const char* const notReported[] = {
    "Ada Vale crossed the bridge on foot.",
    "“The bridge is safe,” Ada Vale said.",
    "The bridge opened in May.",
};

}  // namespace

TEST_CASE("Reported speech without marks is found by cue and clause", "[attribution]") {
    for (const Case& c : reported) {
        INFO(c.text);
        CHECK(dumpIndirect(c.text) == c.expected);
    }
}

TEST_CASE("What nobody reports is not indirect speech", "[attribution]") {
    for (const char* text : notReported) {
        INFO(text);
        CHECK(dumpIndirect(text).empty());
    }
}
