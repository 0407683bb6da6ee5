// SPDX-License-Identifier: Apache-2.0
#include "reading_view/pictures.h"

#include <QBuffer>
#include <QTest>

#include "reading_view/text_column.h"
#include "sample_reading.h"
#include "support/catch.h"

using namespace quotelight;
using quotelight::test::shownView;

namespace {

constexpr QRgb orange = 0xffee7711;

std::shared_ptr<const std::string> png(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(orange);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return std::make_shared<const std::string>(bytes.toStdString());
}

// Two paragraphs with a picture between them.
std::shared_ptr<const Article> illustrated(std::shared_ptr<const std::string> bytes,
                                           std::string words = "A ferry") {
    auto article = std::make_shared<Article>();
    article->text = u"The ferry sails.\n\nIt was painted last year.";
    article->blocks = {{{0, 16}, BlockKind::Paragraph, 0, {}, false},
                       {{18, 43}, BlockKind::Paragraph, 0, {}, false}};
    article->images.push_back({18, std::move(words), std::move(bytes)});
    return article;
}

TextColumn columnOf(std::shared_ptr<const Article> article) {
    TextColumn column;
    column.setSheet(TypeSheet());
    column.setRoom(700);
    column.setArticle(std::move(article));
    return column;
}

int count(const ReadingView& view, QRgb colour) {
    const QImage image = view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == colour;
    return found;
}

}  // namespace

TEST_CASE("A picture stands above the block it precedes, and is painted", "[pictures]") {
    TextColumn column = columnOf(illustrated(png(60, 40)));
    CHECK(column.layout(0)->pictures().empty());
    const auto layout = column.layout(1);
    REQUIRE(layout->pictures().size() == 1);
    const PictureBox& box = layout->pictures().front();
    CHECK(box.shown);
    CHECK(box.rect.size() == QSizeF(60, 40));
    CHECK(box.rect.bottom() <= layout->textTop());

    const auto view = shownView({illustrated(png(60, 40)), nullptr});
    CHECK(QTest::qWaitFor([&] { return count(*view, orange) == 60 * 40; }));
}

TEST_CASE("A wide picture is made to fit", "[pictures]") {
    TextColumn column = columnOf(illustrated(png(3000, 300)));
    const QRectF rect = column.layout(1)->pictures().front().rect;
    CHECK(rect.width() <= column.width());
    CHECK(rect.width() / rect.height() == Approx(10).epsilon(0.05));
}

TEST_CASE("Words stand in for a picture that is not in the file", "[pictures]") {
    TextColumn column = columnOf(illustrated(nullptr));
    REQUIRE(column.layout(1)->pictures().size() == 1);
    CHECK_FALSE(column.layout(1)->pictures().front().shown);
    // … and nothing for one without words.
    CHECK(columnOf(illustrated(nullptr, "")).layout(1)->pictures().empty());
}

TEST_CASE("What is no picture, or a bomb, is not shown", "[pictures][hostile]") {
    const auto bytes = [](std::string text) {
        return std::make_shared<const std::string>(std::move(text));
    };
    std::string bomb = *png(1, 1);
    bomb.replace(16, 8, std::string("\x00\x00\xC3\x50\x00\x00\xC3\x50", 8));  // 50,000 × 50,000
    const std::shared_ptr<const std::string> all[] = {
        bytes(""), bytes("not a picture"), bytes(png(60, 40)->substr(0, 20)), bytes(bomb),
        bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>")};
    for (const auto& one : all) {
        TextColumn column = columnOf(illustrated(one));
        REQUIRE(column.layout(1)->pictures().size() == 1);
        CHECK_FALSE(column.layout(1)->pictures().front().shown);
    }
}

TEST_CASE("A picture cut short leaves an empty place", "[pictures][hostile]") {
    const auto cut = std::make_shared<const std::string>(png(60, 40)->substr(0, 60));
    const auto view = shownView({illustrated(cut), nullptr});
    view->viewport()->grab();
    CHECK(count(*view, orange) < 60 * 40);
}

TEST_CASE("Pictures behind the last block are shown, too", "[pictures]") {
    auto article = std::make_shared<Article>(*illustrated(png(60, 40)));
    article->images.push_back({43, "At the end", nullptr});
    TextColumn column = columnOf(article);
    CHECK(column.layout(1)->pictures().size() == 2);
}
