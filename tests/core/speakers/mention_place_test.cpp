// SPDX-License-Identifier: Apache-2.0
#include "speakers/mention_place.h"

#include "language/tokens.h"
#include "quotes/marked.h"
#include "speakers/find_mentions.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;

namespace {

struct Case {
    const char* text;
    const char* places;
};

// Each mention with s: subject, r: reported, o: the first of its sentence; and the words in front.
std::string dump(std::string_view text) {
    Article article;
    article.text = toUtf16(text);
    const auto size = static_cast<std::uint32_t>(article.text.size());
    article.blocks.push_back({{0, size}, BlockKind::Paragraph, 0, {}, false});
    const Tokens tokens = tokenise(article);
    const MarkedText marked = findMarked(article, "en");
    const Words words(article, tokens, marked);
    const std::vector<Found> found = findMentions(words);
    std::string dump;
    for (std::uint32_t i = 0; i < found.size(); ++i) {
        dump += dump.empty() ? "" : " ";
        dump += toUtf8(slice(article.text, words.span(found[i].core))) + ":";
        dump += isSubject(words, found[i]) ? "s" : "";
        dump += isReported(words, found[i]) ? "r" : "";
        dump += opensSentence(words, found, i) ? "o" : "";
        dump += std::to_string(wordsInFront(words, found[i]));
        const Gap gap = i == 0 ? Gap{} : gapBetween(words, found[i - 1], found[i]);
        if (gap.length > 0) dump += "-" + std::to_string(gap.length) + (gap.says ? "!" : "");
    }
    return dump;
}

const Case cases[] = {
    {"Ada Finch said no.", "Ada Finch:sro0"},
    {"Yesterday Ada Finch left with Tom Bell.", "Ada Finch:so1 Tom Bell:2-1"},
    {"Ada Finch told Tom Bell.", "Ada Finch:sro0 Tom Bell:r2-1!"},
    {"In the long run of things Ada Finch won. She left.", "Ada Finch:so3 She:so0"},
};

}  // namespace

TEST_CASE("Where a mention stands is read from its neighbours", "[speakers]") {
    for (const Case& c : cases) {
        INFO(c.text);
        CHECK(dump(c.text) == c.places);
    }
}
