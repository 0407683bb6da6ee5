// SPDX-License-Identifier: Apache-2.0
// What may be reported, and what of it: "words | words". The words' kinds do not matter here, so no
// model is needed.
#include "attribution/indirect/proposals.h"

#include "core/attribution/prepared_text.h"
#include "support/catch.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

// A text of one sentence.
struct MadeSentence : PreparedText {
    explicit MadeSentence(std::string_view text) : PreparedText(text), view(context) {}

    ReportView view;
};

std::string parts(std::string_view text, std::u16string_view cue, std::u16string_view first,
                  std::u16string_view last) {
    const MadeSentence made(text);
    Proposal proposal;
    proposal.cue.token = made.token(cue);
    proposal.content = {made.token(first), made.token(last) + 1};
    std::string all;
    for (const TokenSpan part : partsOf(made.view, proposal)) {
        all += (all.empty() ? "" : " | ") + made.words(part);
    }
    return all;
}

}  // namespace

TEST_CASE("What is reported leaves out the clause that reports it", "[indirect]") {
    CHECK(parts("The bridge, Ada Vale said, would stay open", u"said", u"The", u"open") ==
          "The bridge | would stay open");
    CHECK(parts("The bridge was reportedly closed", u"reportedly", u"The", u"closed") ==
          "The bridge was | closed");
    CHECK(parts("Ada Vale said that the bridge, an old one, was safe", u"said", u"that", u"safe") ==
          "that the bridge, an old one, was safe");
}

TEST_CASE("What is reported around a quote leaves out the quote", "[indirect]") {
    CHECK(parts("Ada Vale said that the bridge was “a disgrace to us all” for the town", u"said",
                u"that", u"town") == "that the bridge was | for the town");
}

TEST_CASE("Content begins and ends at words, and not inside a quote", "[indirect]") {
    const MadeSentence made("Ada Vale said the bridge, she thought, was “a disgrace to us all”");
    const Cue cue{made.token(u"said"), {}};
    for (const std::uint32_t begin : beginsOf(made.view, cue)) {
        CHECK(begin != cue.token);
        CHECK((!made.context.quoted(begin) || !made.context.quoted(begin - 1)));
        CHECK_FALSE(made.context.is(begin, u','));
    }
    for (const std::uint32_t end : endsOf(made.view, cue, made.token(u"the"))) {
        CHECK_FALSE(made.context.is(end, u','));
        CHECK((!made.context.quoted(end) || !made.context.quoted(end + 1)));
    }
}

TEST_CASE("Nothing is proposed without a model", "[indirect]") {
    const MadeSentence made("Ada Vale said that the bridge was safe.");
    CHECK(proposals(made.view, {}).empty());
}
