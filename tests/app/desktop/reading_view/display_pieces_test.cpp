// SPDX-License-Identifier: Apache-2.0
#include "reading_view/display_pieces.h"

#include <QChar>

#include "sample_reading.h"
#include "support/catch.h"

using namespace quotelight;
using quotelight::test::ArticleMaker;

namespace {

std::u16string repeated(std::u16string_view words, std::size_t times) {
    std::u16string text;
    for (std::size_t i = 0; i < times; ++i)
        text += words;
    return text;
}

// What must hold for every article.
void checkPieces(const Article& article, const std::vector<Piece>& pieces) {
    std::uint32_t at = 0;
    for (const Piece& piece : pieces) {
        REQUIRE(piece.span.begin >= at);
        REQUIRE(!piece.span.empty());
        REQUIRE(piece.span.size() <= longestWhole);
        REQUIRE(article.blocks[piece.block].span.contains(piece.span));
        REQUIRE(!QChar(article.text[piece.span.begin]).isLowSurrogate());
        REQUIRE(!QChar(article.text[piece.span.end - 1]).isHighSurrogate());
        // Nothing but white space is left out.
        if (at > article.blocks[piece.block].span.begin)
            for (std::uint32_t i = at; i < piece.span.begin; ++i)
                REQUIRE(QChar(article.text[i]).isSpace());
        at = piece.span.end;
    }
}

}  // namespace

TEST_CASE("Short blocks are pieces as they are", "[display-pieces]") {
    const auto article = ArticleMaker().block(u"One.").block(u"Two words.").made();
    const auto pieces = displayPieces(*article);
    REQUIRE(pieces.size() == 2);
    REQUIRE(pieces[1].span == article->blocks[1].span);
    REQUIRE(displayPieces(Article{}).empty());
}

TEST_CASE("Long blocks are cut after sentences", "[display-pieces]") {
    const auto article =
        ArticleMaker().block(repeated(u"It rained again. ", 600) + u"It stopped.").made();
    const auto pieces = displayPieces(*article);
    checkPieces(*article, pieces);
    REQUIRE(pieces.size() > 3);
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i)
        REQUIRE(article->text[pieces[i].span.end - 1] == u'.');
}

TEST_CASE("What has no white space is cut between graphemes", "[display-pieces]") {
    const struct {
        const char* name;
        std::u16string unit;
    } table[] = {
        {"letters", u"a"},
        {"emoji", u"\U0001F600"},
        {"family joined by zero-width joiners", u"\U0001F469\u200D\U0001F469\u200D\U0001F467"},
        {"decomposed accents", u"e\u0301"},
        {"Chinese", u"\u6587"},
    };
    for (const auto& row : table) {
        CAPTURE(row.name);
        const auto article = ArticleMaker().block(repeated(row.unit, 9000)).made();
        const auto pieces = displayPieces(*article);
        checkPieces(*article, pieces);
        for (const Piece& piece : pieces)
            REQUIRE(piece.span.size() % row.unit.size() == 0);
    }
}

TEST_CASE("One letter with a hundred thousand marks is cut all the same", "[display-pieces]") {
    const auto article = ArticleMaker().block(u"a" + repeated(u"\u0301", 100'000)).made();
    const auto pieces = displayPieces(*article);
    checkPieces(*article, pieces);
    REQUIRE(pieces.size() > 40);
}

TEST_CASE("Code is cut at line ends and keeps its indentation", "[display-pieces]") {
    const auto article =
        ArticleMaker()
            .block(repeated(u"if tide:\n    sail()\n", 300) + u"end", BlockKind::Code)
            .made();
    const auto pieces = displayPieces(*article);
    checkPieces(*article, pieces);
    REQUIRE(pieces.size() > 2);
    for (const Piece& piece : pieces) {
        const auto words = slice(article->text, piece.span);
        REQUIRE((words.starts_with(u"if ") || words.starts_with(u"    ") || words == u"end"));
    }
}

TEST_CASE("A piece is found by any offset", "[display-pieces]") {
    const auto article = ArticleMaker().block(u"One.").block(u"Two.").made();
    const auto pieces = displayPieces(*article);
    REQUIRE(pieceAt(pieces, 0) == 0);
    REQUIRE(pieceAt(pieces, 4) == 0);  // between them
    REQUIRE(pieceAt(pieces, 5) == 0);
    REQUIRE(pieceAt(pieces, 6) == 1);
    REQUIRE(pieceAt(pieces, 1000) == 1);
}
