// SPDX-License-Identifier: Apache-2.0
// What else a pronoun or a description can stand for, and how likely. By rule of thumb, without
// models, so that no training changes what is expected.
#include <algorithm>

#include "language/tokens.h"
#include "quotes/marked.h"
#include "speakers/find_speakers.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;

namespace {

// The referents of the mention written `words`: "Ada Finch, Tom Bell".
std::string referentsOf(std::string_view text, std::string_view words) {
    Article article;
    article.text = toUtf16(text);
    const auto size = static_cast<std::uint32_t>(article.text.size());
    article.blocks.push_back({{0, size}, BlockKind::Paragraph, 0, {}, false});
    const Tokens tokens = tokenise(article);
    const Speakers speakers = findSpeakers(article, tokens, findMarked(article, "en"));
    std::string dump;
    for (const Mention& mention : speakers.mentions) {
        if (toUtf8(slice(article.text, mention.span)) != words) continue;
        double sum = 0;
        for (const Referent& referent : mention.referents) {
            const bool known = referent.speaker != noSpeaker;
            dump += dump.empty() ? "" : ", ";
            dump += known ? toUtf8(speakers.speakers.at(referent.speaker).name) : "-";
            sum += double{referent.probability};
        }
        CHECK(sum < 1.001);
        CHECK(std::is_sorted(
            mention.referents.begin(), mention.referents.end(),
            [](const Referent& a, const Referent& b) { return a.probability > b.probability; }));
        if (!mention.referents.empty()) CHECK(mention.referents[0].speaker == mention.speaker);
    }
    return dump;
}

struct Case {
    const char* text;
    const char* mention;
    const char* referents;
};

const Case cases[] = {
    // All who agree, the likeliest first.
    {"Mr. Tom Bell met Mr. Peter Lund before he left.", "he", "Tom Bell, Peter Lund"},
    {"Clara Voss said so. Mr. Tom Bell nodded when he came.", "he", "Tom Bell"},
    {"Mr. Tom Bell said yes. Then he left.", "he", "Tom Bell"},
    // A name stands for itself; nothing is weighed.
    {"Mr. Tom Bell left.", "Tom Bell", ""},
    // A description can be somebody new, though somebody known is likelier.
    {"Mr. Tom Bell left. The mayor smiled.", "The mayor", "Tom Bell, The mayor"},
};

}  // namespace

TEST_CASE("Mentions tell what else they can stand for", "[speakers]") {
    for (const Case& c : cases) {
        INFO(c.text);
        CHECK(referentsOf(c.text, c.mention) == c.referents);
    }
}
