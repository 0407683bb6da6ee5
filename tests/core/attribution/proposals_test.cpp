// SPDX-License-Identifier: Apache-2.0
// What may be reported, and what of it: "words | words". The words' kinds do not matter here, so no
// model is needed.
#include "attribution/indirect/proposals.h"

#include <memory>

#include "article/open.h"
#include "attribution/context.h"
#include "language/tokens.h"
#include "quotes/marked.h"
#include "quotes/speech_model.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;

namespace {

// A text of one sentence with the stages before attribution, all without models.
struct MadeSentence {
    explicit MadeSentence(std::string_view text) {
        OpenOptions options;
        options.format = "text";
        options.encoding = "UTF-8";
        article = openArticleBytes(std::string(text), "a.txt", options).value();
        tokens = tokenise(article);
        marked = findMarked(article, "en");
        classify(article, tokens, {}, marked);
        quotes = gatherQuotes(article, tokens, marked);
        input = std::make_unique<AttributionInput>(
            AttributionInput{article, tokens, marked, quotes, speakers, tags});
        context = std::make_unique<ArticleContext>(*input);
        view = std::make_unique<ReportView>(*context);
    }

    std::uint32_t find(std::u16string_view word) const {
        for (std::uint32_t t = 0; t < context->size(); ++t)
            if (context->word(t) == word) return t;
        return noToken;
    }

    Article article;
    Tokens tokens;
    MarkedText marked;
    std::vector<Quote> quotes;
    Speakers speakers;
    std::vector<Tag> tags;
    std::unique_ptr<AttributionInput> input;
    std::unique_ptr<ArticleContext> context;
    std::unique_ptr<ReportView> view;
};

std::string parts(std::string_view text, std::u16string_view cue, std::u16string_view first,
                  std::u16string_view last) {
    const MadeSentence made(text);
    Proposal proposal;
    proposal.cue.token = made.find(cue);
    proposal.content = {made.find(first), made.find(last) + 1};
    std::string all;
    for (const TokenSpan part : partsOf(*made.view, proposal)) {
        const auto& tokens = made.tokens.tokens;
        const Span span{tokens[part.begin].span.begin, tokens[part.end - 1].span.end};
        all += (all.empty() ? "" : " | ") + toUtf8(slice(made.article.text, span));
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
    const Cue cue{made.find(u"said"), {}};
    for (const std::uint32_t begin : beginsOf(*made.view, cue)) {
        CHECK(begin != cue.token);
        CHECK((!made.context->quoted(begin) || !made.context->quoted(begin - 1)));
        CHECK_FALSE(made.context->is(begin, u','));
    }
    for (const std::uint32_t end : endsOf(*made.view, cue, made.find(u"the"))) {
        CHECK_FALSE(made.context->is(end, u','));
        CHECK((!made.context->quoted(end) || !made.context->quoted(end + 1)));
    }
}

TEST_CASE("Nothing is proposed without a model", "[indirect]") {
    const MadeSentence made("Ada Vale said that the bridge was safe.");
    CHECK(proposals(*made.view, {}).empty());
}
