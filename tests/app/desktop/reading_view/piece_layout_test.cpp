// SPDX-License-Identifier: Apache-2.0
#include "reading_view/piece_layout.h"

#include <algorithm>

#include "reading_view/text_column.h"
#include "sample_reading.h"
#include "support/catch.h"

using namespace quotelight;
using quotelight::test::ArticleMaker;
using quotelight::test::spanOf;

namespace {

TextColumn columnOf(std::shared_ptr<const Article> article, int room = 700) {
    TextColumn column;
    column.setSheet(TypeSheet());
    column.setRoom(room);
    column.setArticle(std::move(article));
    return column;
}

double width(const std::vector<InlineRect>& rects) {
    double sum = 0;
    for (const InlineRect& rect : rects)
        sum += rect.glyphs.width();
    return sum;
}

}  // namespace

TEST_CASE("Lines follow one another inside the column", "[piece-layout]") {
    const auto article = test::harbourReading().article;
    TextColumn column = columnOf(article, 500);
    for (std::size_t i = 0; i < column.size(); ++i) {
        const auto layout = column.layout(i);
        double bottom = layout->textTop();
        for (int line = 0; line < layout->lineCount(); ++line) {
            const QRectF box = layout->lineBox(line);
            CHECK(box.top() == Approx(bottom));
            CHECK(box.left() >= 0);
            CHECK(box.right() <= column.width() + 1);
            bottom = box.bottom();
        }
        CHECK(bottom == Approx(layout->textBottom()).margin(1));
    }
}

TEST_CASE("A full line holds about as many characters as the measure says", "[piece-layout]") {
    Typography typography;
    for (const int measure : {40, 66, 90}) {
        typography.measure = measure;
        TextColumn column;
        column.setSheet(TypeSheet(typography));
        column.setRoom(3000);
        column.setArticle(test::longReading(40).article);
        double characters = 0, lines = 0;
        for (std::size_t i = 0; i < column.size(); ++i) {
            const auto layout = column.layout(i);
            for (int line = 0; line + 1 < layout->lineCount(); ++line, ++lines)
                characters += layout->lineSpan(line).size();
        }
        CAPTURE(measure);
        CHECK(characters / lines <= measure * 1.04);
        CHECK(characters / lines >= measure * 0.88);
    }
}

TEST_CASE("Every offset's caret leads back to it", "[piece-layout]") {
    const auto article = ArticleMaker()
                             .block(
                                 u"Plain words, then \U0001F469\u200D\U0001F467 and e\u0301 "
                                 u"and so on until the line breaks once and then again.")
                             .made();
    TextColumn column = columnOf(article, 360);
    const auto layout = column.layout(0);
    REQUIRE(layout->lineCount() > 1);
    for (int at = 0; at < int(layout->span().size()); at = layout->text().nextCursorPosition(at)) {
        const QPointF centre = layout->caret(std::uint32_t(at)).center();
        CHECK(layout->offsetAt(centre) == std::uint32_t(at));
    }
}

TEST_CASE("A span of whole letters is as wide in parts as in one", "[piece-layout]") {
    const auto article =
        ArticleMaker()
            .block(
                u"\u05D4\u05D5\u05D0 \u05D0\u05DE\u05E8 \u201Cready now\u201D "
                u"\u05D5\u05D4\u05DC\u05DA")
            .block(u"She read \u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD aloud.")
            .made();
    TextColumn column = columnOf(article);
    for (std::size_t i = 0; i < 2; ++i) {
        const auto layout = column.layout(i);
        const Span all = layout->span();
        for (std::uint32_t cut = all.begin + 1; cut < all.end; ++cut) {
            CAPTURE(i, cut);
            const double parts =
                width(layout->rects({all.begin, cut})) + width(layout->rects({cut, all.end}));
            // A space at the cut may hang over the end and not be counted.
            CHECK(parts == Approx(width(layout->rects(all))).margin(10));
        }
    }
}

TEST_CASE("A span across directions has a rectangle for each stretch", "[piece-layout]") {
    const auto article =
        ArticleMaker()
            .block(u"She read \u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD aloud.")
            .made();
    TextColumn column = columnOf(article);
    const auto layout = column.layout(0);
    // From the Latin word to the middle of the Hebrew: the Hebrew's first letters are its right
    // end.
    const Span span{spanOf(*article, u"read").begin, spanOf(*article, u"\u05E2").begin};
    const auto rects = layout->rects(span);
    REQUIRE(rects.size() == 2);
    REQUIRE(rects[1].glyphs.left() > rects[0].glyphs.right() + 1);
}

TEST_CASE("Right-to-left paragraphs stand at the right", "[piece-layout]") {
    const auto article = ArticleMaker()
                             .block(u"\u05E9\u05DC\u05D5\u05DD")
                             .block(u"\u05E9\u05DC\u05D5\u05DD", BlockKind::ListItem, 1, "\u2022")
                             .made();
    TextColumn column = columnOf(article);
    REQUIRE(column.layout(0)->rightToLeft());
    REQUIRE(column.layout(0)->lineBox(0).right() == Approx(column.width()).margin(1));
    const auto item = column.layout(1);
    REQUIRE(item->lineBox(0).right() == Approx(column.width() - item->look().indent).margin(1));
}

TEST_CASE("List items hang, deeper ones further in", "[piece-layout]") {
    const auto article = ArticleMaker()
                             .block(u"Text")
                             .block(u"one", BlockKind::ListItem, 1, "1.")
                             .block(u"two", BlockKind::ListItem, 2, "a.")
                             .made();
    TextColumn column = columnOf(article);
    const double text = column.layout(0)->lineBox(0).left();
    const double one = column.layout(1)->lineBox(0).left();
    const double two = column.layout(2)->lineBox(0).left();
    REQUIRE(text < one);
    REQUIRE(one < two);
}

TEST_CASE("Layouts beyond the cache's capacity are made again", "[piece-layout]") {
    TextColumn column = columnOf(test::longReading(LayoutCache::capacity + 10).article);
    for (std::size_t i = 0; i < column.size(); ++i)
        column.layout(i);
    REQUIRE(column.layoutsMade() == column.size());
    column.layout(column.size() - 1);
    REQUIRE(column.layoutsMade() == column.size());
    column.layout(0);
    REQUIRE(column.layoutsMade() == column.size() + 1);
}
