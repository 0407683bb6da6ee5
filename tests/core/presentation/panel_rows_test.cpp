// SPDX-License-Identifier: Apache-2.0
#include "presentation/panel_rows.h"

#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;

namespace {

Span spanOf(const std::u16string& text, const std::u16string& words) {
    const std::size_t at = text.find(words);
    REQUIRE(at != text.npos);
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

Article articleOf(const std::u16string& text) {
    Article article;
    article.text = text;
    return article;
}

}  // namespace

TEST_CASE("The block of an offset is the last that begins before it", "[presentation]") {
    Article article = articleOf(u"abc\n\ndef\nghi");
    CHECK(blockAt(article, 2) == 0);
    for (Span span : {Span{0, 3}, Span{5, 8}, Span{9, 12}}) {
        article.blocks.emplace_back();
        article.blocks.back().span = span;
    }
    const std::pair<std::uint32_t, std::uint32_t> table[] = {{0, 0}, {2, 0}, {4, 0}, {5, 1},
                                                             {8, 1}, {9, 2}, {99, 2}};
    for (const auto& [offset, block] : table)
        CHECK(blockAt(article, offset) == block);
}

TEST_CASE("A quote's words are its parts, cut without halving a character", "[presentation]") {
    const Article article = articleOf(u"“One,” he said, “two 😀 three.”");
    AttributedQuote quote;
    quote.parts = {spanOf(article.text, u"“One,”"), spanOf(article.text, u"“two 😀 three.”")};
    CHECK(toUtf8(quoteWords(article, quote, 100)) == "“One,” … “two 😀 three.”");
    CHECK(toUtf8(quoteWords(article, quote, 15)) == "“One,” … “two ");
    CHECK(toUtf8(quoteWords(article, quote, 3)) == "“On");
    CHECK(quoteWords(article, quote, 0).empty());
}

TEST_CASE("The source's words stand in text order", "[presentation]") {
    const Article article =
        articleOf(u"Ruiz also said: “No,” and, when the long meeting was over, Lind agreed.");
    struct Row {
        std::u16string mention, cue, expected;
    };
    const Row table[] = {{u"Ruiz", u"said", u"Ruiz also said"},
                         {u"Lind", u"agreed", u"Lind agreed"},
                         {u"Lind", u"said", u"said … Lind"},  // the quote stands between them
                         {u"Ruiz", u"", u"Ruiz"},
                         {u"", u"said", u"said"},
                         {u"", u"", u""}};
    for (const Row& row : table) {
        AttributedQuote quote;
        quote.parts = {spanOf(article.text, u"“No,”")};
        if (!row.mention.empty()) quote.attribution.mention = spanOf(article.text, row.mention);
        if (!row.cue.empty()) quote.attribution.cue = spanOf(article.text, row.cue);
        CHECK(toUtf8(sourceWords(article, quote)) == toUtf8(row.expected));
    }
}
