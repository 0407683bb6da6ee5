// SPDX-License-Identifier: Apache-2.0
// Measures what readers wait for. Hidden from ordinary runs: reading-view-tests "[.bench]"

#include <QElapsedTimer>
#include <QPainter>
#include <QTest>
#include <cstdio>

#include "sample_reading.h"
#include "support/catch.h"

using namespace quotelight;

namespace {

// The best and the worst of a few runs, in milliseconds.
template <typename Action>
void measure(const char* what, int times, Action action) {
    double best = 1e9, worst = 0;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer clock;
        clock.start();
        action();
        const double took = double(clock.nsecsElapsed()) / 1e6;
        best = std::min(best, took);
        worst = std::max(worst, took);
    }
    std::printf("  %-28s %8.2f ms, worst of %d %8.2f ms\n", what, best, times, worst);
}

void measureAll(const char* name, const Reading& reading) {
    std::printf("%s: %zu KB, %zu paragraphs, %zu quotes\n", name,
                reading.article->text.size() / 1000, reading.article->blocks.size(),
                reading.analysis ? reading.analysis->quotes.size() : 0);
    ReadingView view;
    view.setAnimated(false);
    view.resize(1000, 1000);
    view.show();
    QImage screen(view.viewport()->size(), QImage::Format_RGB32);
    const auto paint = [&] { view.viewport()->render(&screen); };
    paint();
    measure("first paint", 3, [&] { view.setArticle(nullptr), view.setReading(reading), paint(); });
    Filter filter;
    int turn = 0;
    measure("filter", 20, [&] {
        filter.speakers = {SpeakerId(turn++ % 12)};
        view.setFilter(filter);
        paint();
    });
    measure("paint again", 20, paint);
    measure("scroll a page", 40, [&] { QTest::keyClick(&view, Qt::Key_PageDown), paint(); });
    measure("scroll three lines", 40, [&] { QTest::keyClick(&view, Qt::Key_Down), paint(); });
    measure("go to the middle", 1, [&] { view.goToShare(0.5), paint(); });
    measure("resize", 20, [&] { view.resize(620 + turn++ % 2 * 20, 1000), paint(); });
    measure("zoom", 4, [&] { view.setZoom(1 + turn++ % 2 * 0.1), paint(); });
    // One turn of the event loop after another, as while idle: the longest is a stall.
    measure("idle tick", 100, [&] { QTest::qWait(1); });
}

}  // namespace

TEST_CASE("Measure", "[.bench]") {
    measureAll("A novel", test::longReading(2000));
    measureAll("Ten megabytes", test::longReading(29'000));
    measureAll("A hundred megabytes", test::longReading(290'000));
    auto lines = std::make_shared<Article>();
    while (lines->text.size() < 12'000'000) {
        const auto begin = std::uint32_t(lines->text.size());
        lines->text += u"Line.\n";
        lines->blocks.push_back({{begin, begin + 5}, BlockKind::Paragraph, 0, "", false});
    }
    measureAll("Two million lines", {lines, std::make_shared<const Analysis>()});
    test::ArticleMaker one;
    std::u16string words;
    while (words.size() < 10'000'000)
        words += u"Nobody reads this, and yet. ";
    measureAll("One paragraph", {one.block(words).made(), std::make_shared<const Analysis>()});
}
