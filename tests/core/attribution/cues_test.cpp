// SPDX-License-Identifier: Apache-2.0
#include "attribution/cues.h"

#include "support/catch.h"

using namespace quotelight;

TEST_CASE("Cues are known in every inflection", "[attribution]") {
    for (const char16_t* word : {u"say", u"says", u"said", u"saying", u"tell", u"told", u"insists",
                                 u"admitted", u"denied", u"denies", u"argues", u"arguing"}) {
        CHECK(cueKind(word) == CueKind::Say);
    }
    CHECK(cueKind(u"asked") == CueKind::Ask);
    CHECK(cueKind(u"replied") == CueKind::Answer);
    CHECK(cueKind(u"wrote") == CueKind::Write);
    CHECK(cueKind(u"dubbed") == CueKind::Call);
    CHECK(cueKind(u"accused") == CueKind::Judge);
    CHECK(cueKind(u"thought") == CueKind::Think);
    CHECK(cueKind(u"whispered") == CueKind::Manner);
    CHECK(cueKind(u"statement") == CueKind::Noun);
    CHECK(cueKind(u"according") == CueKind::According);
}

TEST_CASE("Other words are no cues", "[attribution]") {
    for (const char16_t* word : {u"", u"bridge", u"the", u"Said", u"sai", u"saidd", u"to"})
        CHECK(cueKind(word) == CueKind::None);
}
