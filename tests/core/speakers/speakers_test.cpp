// SPDX-License-Identifier: Apache-2.0
// Names and those they stand for: a text and the speakers found in it.
#include "core/speakers/dump_speakers.h"
#include "support/catch.h"

using quotelight::test::dumpSpeakers;

namespace {

struct Case {
    const char* text;
    const char* speakers;
};

const Case titles[] = {
    {"Norwegian Deputy Trade Minister Ingrid Solheim spoke first. Solheim then left.",
     "Ingrid Solheim (Norwegian Deputy Trade Minister): [Ingrid Solheim] [Solheim]"},
    {"Palace Deputy Chief of Staff Martin Quill was brief.",
     "Martin Quill (Palace Deputy Chief of Staff): [Martin Quill]"},
    {"Sen. Hector Vale (D-Ohio) objected. The senator left with Mr. Vale's aide.",
     "Hector Vale (Sen.): [Hector Vale] [The senator] [Vale]\nMr. Vale's aide: [Mr. Vale's aide]"},
    {"Jane Roe, a spokeswoman for the agency, declined. She smiled.",
     "Jane Roe (spokeswoman for the agency): [Jane Roe] [a spokeswoman] [She]\n"
     "the agency: [the agency]"},
};

}  // namespace

TEST_CASE("Titles and appositions describe a person, and are not the name", "[speakers]") {
    for (const Case& c : titles) {
        INFO(c.text);
        CHECK(dumpSpeakers(c.text) == c.speakers);
    }
}
