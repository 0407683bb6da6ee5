// SPDX-License-Identifier: Apache-2.0
#include "language/parse_state.h"

#include "support/catch.h"

namespace quotelight {
namespace {

// "marks verbs links", a " where quoted, before each token and at the end.
std::string dump(const std::vector<Tag>& tags) {
    const std::vector<WordForm> forms(tags.size());
    ParseState state;
    state.start(forms, tags);
    std::string out;
    for (std::uint32_t i = 0; i <= tags.size(); ++i) {
        const auto& passed = state.passed(i);
        out += (i == 0 ? "" : " ") + std::to_string(passed.marks) + std::to_string(passed.verbs) +
               std::to_string(passed.links) + (passed.quoted ? "\"" : "");
    }
    return out;
}

}  // namespace

TEST_CASE("What lies before each token of a sentence", "[parse]") {
    using enum Tag;
    const struct {
        std::vector<Tag> tags;
        const char* expected;
    } cases[] = {
        {{}, "000"},
        {{Pronoun, VerbPast, Coordinator, Modal, Verb, Stop}, "000 000 010 011 021 021 121"},
        {{OpeningMark, Pronoun, Comma, ClosingMark, Noun}, "000 100\" 100\" 200\" 300 300"},
        // The quote began in a sentence before.
        {{Pronoun, ClosingMark, VerbThird, Currency}, "000\" 000\" 100 110 110"},
    };
    for (const auto& c : cases)
        CHECK(dump(c.tags) == c.expected);
}

}  // namespace quotelight
