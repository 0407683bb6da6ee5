// SPDX-License-Identifier: Apache-2.0
// Which words may report a quote, and how what is said of it is shared out. Verbs are tagged by
// hand, so no model is needed.
#include "attribution/indirect/quote_reports.h"

#include <set>

#include "article/open.h"
#include "language/payload.h"
#include "quotes/quote.h"
#include "speakers/find_speakers.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;

namespace {

std::vector<Tag> tagsOf(const Article& article, const Tokens& tokens) {
    static const std::set<std::string> verbs{"said", "smiled", "told", "left", "spoke"};
    std::vector<Tag> tags;
    for (const Token& token : tokens.tokens) {
        const bool verb = verbs.contains(toUtf8(slice(article.text, token.span)));
        const bool name = token.kind == TokenKind::Word && token.capitalised;
        tags.push_back(verb ? Tag::VerbPast : name ? Tag::ProperNoun : Tag::Preposition);
    }
    return tags;
}

// A text read as far as reports need it.
struct Reading {
    explicit Reading(std::string_view text)
        : article(openArticleBytes(text, "test.txt", {"UTF-8", "text"}).value()),
          tokens(tokenise(article)),
          tags(tagsOf(article, tokens)),
          marked(findMarked(article, "en")),
          quotes(gatherQuotes(article, tokens, marked)),
          speakers(findSpeakers(article, tokens, marked)),
          input{article, tokens, marked, quotes, speakers, tags},
          context(input),
          view(context) {}

    std::string words(TokenSpan span) const {
        if (span.empty()) return "";
        return toUtf8(slice(article.text, {tokens.tokens[span.begin].span.begin,
                                           tokens.tokens[span.end - 1].span.end}));
    }

    Article article;
    Tokens tokens;
    std::vector<Tag> tags;
    MarkedText marked;
    std::vector<Quote> quotes;
    Speakers speakers;
    AttributionInput input;
    ArticleContext context;
    ReportView view;
};

std::string cues(std::string_view text) {
    const Reading reading(text);
    std::string all;
    for (const Cue& cue : cuesOf(reading.view, 0))
        all += (all.empty() ? "" : " ") + reading.words({cue.token, cue.token + 1});
    return all;
}

// Tables that know no feature: every alternative is as good as another.
struct NoPreference {
    NoPreference() {
        PayloadWriter writer;
        for (int table = 0; table < 2; ++table) {
            const LinearWeights::Slot empty{0, 0};
            writer.putOne(std::uint32_t{1});
            writer.put(std::span<const LinearWeights::Slot>(&empty, 1));
        }
        bytes = writer.take();
        PayloadReader payload(std::as_bytes(std::span(bytes)));
        REQUIRE(weights.read(payload));
    }

    std::string bytes;
    ReportWeights weights;
};

}  // namespace

TEST_CASE("The words around a quote may report it, those inside it may not", "[attribution]") {
    CHECK(cues("Ada Vale said “he told me so” and left.") == "said left");
    CHECK(cues("“It is over,” Ada Vale said, “for good.” She smiled.") == "said smiled");
    CHECK(cues("Ada Vale spoke. “It is over.” She left.") == "spoke left");
    CHECK(cues("Otto Brandt smiled.\n\n“It is over,” Ada Vale said.\n\nShe left.") == "said");
    CHECK(cues("“It is over.”").empty());
}

TEST_CASE("A quote is its cue's content where they share a sentence", "[attribution]") {
    const Reading same("Ada Vale said “it is over” and left.");
    CHECK(same.words(contentBeside(same.view, 0, cuesOf(same.view, 0).front().token)) ==
          "“it is over”");
    const Reading other("Ada Vale spoke. “It is over.”");
    const std::uint32_t cue = cuesOf(other.view, 0).front().token;
    const TokenSpan content = contentBeside(other.view, 0, cue);
    CHECK(content.empty());
    CHECK(content.begin > cue);
}

TEST_CASE("What is said of a quote is shared out among cues and sources", "[attribution]") {
    const NoPreference none;
    const Reading reading("“It is over,” Ada Vale said.");
    const std::vector<QuoteReport> reports = reportQuotes(reading.view, none.weights);
    REQUIRE(reports.size() == 1);
    CHECK(reports[0].noCue == 0.5F);
    CHECK(reports[0].nobody == 0.25F);
    REQUIRE(reports[0].sources.size() == 1);
    CHECK(reports[0].sources[0].chance == 0.25F);
    CHECK(reading.words({reports[0].cue, reports[0].cue + 1}) == "said");
}
