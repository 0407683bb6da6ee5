// SPDX-License-Identifier: Apache-2.0
// Pronouns and descriptions and whom they stand for.
#include "core/speakers/dump_speakers.h"
#include "support/catch.h"

using quotelight::test::dumpMentions;

namespace {

struct Case {
    const char* text;
    const char* mentions;
};

const Case pronouns[] = {
    {R"(Clara Voss met Peter Lund. "It works," she said.)",
     "[Clara Voss=Clara Voss] [Peter Lund=Peter Lund] [It=-] [she=Clara Voss]"},
    {R"(Clara Voss met Peter Lund. "It works," he said.)",
     "[Clara Voss=Clara Voss] [Peter Lund=Peter Lund] [It=-] [he=Peter Lund]"},
    {"Peter Lund, who paints, left.", "[Peter Lund=Peter Lund] [who=Peter Lund]"},
    {R"("We go," Peter Lund said. "I know," he added.)",
     "[We=-] [Peter Lund=Peter Lund] [I=-] [he=Peter Lund]"},
    {"He said so.", "[He=-]"},
};

const Case descriptions[] = {
    {"Governor Ada Finch came. Tom Bell was there. The governor smiled.",
     "[Ada Finch=Ada Finch] [Tom Bell=Tom Bell] [The governor=Ada Finch]"},
    {"A baker shouted. Ada Finch turned. The baker ran.",
     "[A baker=A baker] [Ada Finch=Ada Finch] [The baker=A baker]"},
    {"A senior official wept. A senior official laughed.",
     "[A senior official=A senior official] [A senior official=A senior official]"},
    {"The Finch campaign met the Bell campaign.",
     "[The Finch campaign=The Finch campaign] [Finch=Finch] [the Bell campaign=the Bell campaign] "
     "[Bell=Bell]"},
};

const Case narrators[] = {
    {R"(I ran. I fell. I rose. I said, "Come." My aunt came.)",
     "[I=the narrator] [I=the narrator] [I=the narrator] [I=the narrator] [My aunt=My aunt] "
     "[My=the narrator]"},
    {R"("I ran. I fell. I rose. I came," said Ada Finch.)",
     "[I=-] [I=-] [I=-] [I=-] [Ada Finch=Ada Finch]"},
};

void check(const Case& c) {
    INFO(c.text);
    CHECK(dumpMentions(c.text) == c.mentions);
}

}  // namespace

TEST_CASE("Pronouns stand for whom they agree with, or for nobody", "[speakers]") {
    for (const Case& c : pronouns)
        check(c);
}

TEST_CASE("Descriptions stand for whom they were said of, or for somebody new", "[speakers]") {
    for (const Case& c : descriptions)
        check(c);
}

TEST_CASE("I outside quotes is the narrator", "[speakers]") {
    for (const Case& c : narrators)
        check(c);
}
