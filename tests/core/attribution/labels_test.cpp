// SPDX-License-Identifier: Apache-2.0
// Whom the turns of a transcript are given to.
#include "core/attribution/dump_attributions.h"
#include "support/catch.h"

using namespace quotelight::test;

namespace {

struct Case {
    const char* text;
    const char* expected;
};

const Case cases[] = {
    // The label's bearer as the text names him.
    {"Ada Vale met Otto Brandt on Friday.\n\nVALE: Will you resign?\n\nBRANDT: I will not.\n\n"
     "VALE: Why not?",
     "Ada Vale | VALE | -\nOtto Brandt | BRANDT | -\nAda Vale | VALE | -"},
    {"ADA VALE: Will you resign?\n\nOTTO O'DEA: I will not.\n\nADA VALE: Why not?",
     "Ada Vale | ADA VALE | -\nOtto O'Dea | OTTO O'DEA | -\nAda Vale | ADA VALE | -"},
    {"Ada Vale met Otto Brandt.\n\nVale: Will you?\n\nDr. Brandt: I said “no” to her.\n\n"
     "Vale: Why not?",
     "Ada Vale | Vale | -\nOtto Brandt | Brandt | -\nAda Vale | Vale | -"},
    {"MODERATOR: Will you?\n\nVALE: I will.\n\nMODERATOR: And you?",
     "Moderator | MODERATOR | -\nVale | VALE | -\nModerator | MODERATOR | -"},
    {"JOE PELL, HOST:\n\nThe pier at Oxbow is closed.\n\nADA VALE: I know.\n\n"
     "PELL: Why did you close it?\n\nVALE: It leaks.",
     "Joe Pell | JOE PELL | -\nAda Vale | ADA VALE | -\nJoe Pell | PELL | -\nAda Vale | VALE | -"},
    // Q and A, where the words before say who is asked and by whom.
    {"By Otto Brandt\n\nAda Vale has kept bees for thirty years.\n\nQ: Will you stop?\n\n"
     "A: I will not.\n\nQ: Why?",
     "Otto Brandt | Q | -\nAda Vale | A | -\nOtto Brandt | Q | -"},
    {"Ada Vale has kept bees for thirty years. Vale spoke to Otto Brandt on Friday.\n\n"
     "Q: Will you stop?\n\nA: I will not.",
     "Otto Brandt | Q | -\nAda Vale | A | -"},
    // Initials, where one person has them.
    {"Ada Vale met Otto Brandt.\n\nOB: Will you?\n\nAV: I will.\n\nOB: Why?",
     "Otto Brandt | OB | -\nAda Vale | AV | -\nOtto Brandt | OB | -"},
    // Else who Q and A are is not guessed.
    {"Ada Vale met Otto Brandt.\n\nQ: Will you?\n\nA: I will.\n\nQ: Why?",
     "Q | Q | -\nA | A | -\nQ | Q | -"},
    {"Ada Vale met Otto Brandt.\n\nQ. Will you?\n\nA. I will.\n\nQ. Why?",
     "Q | Q. | -\nA | A. | -\nQ | Q. | -"},
};

}  // namespace

TEST_CASE("A transcript's turns belong to whom their labels name", "[attribution][turns]") {
    for (const Case& c : cases) {
        INFO(c.text);
        CHECK(dumpAttributions(c.text) == c.expected);
    }
}

TEST_CASE("The reason names the label", "[attribution][turns]") {
    CHECK(
        dumpReasons("VALE: Will you?\n\nBRANDT: I will.\n\nVALE: Why?") ==
        "its turn is labelled “VALE”\nits turn is labelled “BRANDT”\nits turn is labelled “VALE”");
}

TEST_CASE("A quote belongs to the person whom the line beside it names", "[attribution][credits]") {
    const Case credits[] = {
        {"We asked Ada Vale.\n\n\"The roof leaked for years.\"\n\n— Otto Brandt, 71, baker\n\n"
         "\"Nobody came to see it.\" - Ada Vale",
         "Otto Brandt | Otto Brandt | -\nAda Vale | Ada Vale | -"},
        {"Otto Brandt, 71, Oxbow: \"The roof leaked for years.\"", "Otto Brandt | Otto Brandt | -"},
        {"Otto Brandt, baker\n\n\"The roof leaked for years.\"\n\nAda Vale\n\n"
         "\"Nobody came to see it.\"\n\n\"I wrote twice.\"",
         "Otto Brandt | Otto Brandt | -\nAda Vale | Ada Vale | -\nAda Vale | Ada Vale | -"},
    };
    for (const Case& c : credits) {
        INFO(c.text);
        CHECK(dumpAttributions(c.text) == c.expected);
    }
    CHECK(dumpReasons("\"The roof leaked for years.\"\n\n— Otto Brandt, 71, baker") ==
          "the line beside it names “Otto Brandt”");
}

TEST_CASE("A headline with a colon makes no turn", "[attribution][turns]") {
    CHECK(dumpAttributions("Vale: I will not resign\n\n“I stay,” Ada Vale said.") ==
          "Ada Vale | Ada Vale | said");
}
