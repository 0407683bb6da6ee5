// SPDX-License-Identifier: Apache-2.0
#include "strip/overview_strip.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <set>

#include "support/catch.h"
#include "support/sample_document.h"
#include "theme/speaker_paint.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

struct Strip {
    explicit Strip(DocumentPtr shown) : document(std::move(shown)) {
        strip.setTheme(Theme::light());
        strip.setDocument(document);
        strip.resize(16, 400);
    }

    // The colours down the middle of the strip.
    std::set<QRgb> colours() {
        const QImage image = strip.grab().toImage();
        std::set<QRgb> found;
        for (int y = 0; y < image.height(); ++y)
            found.insert(image.pixel(image.width() / 2, y) | 0xff000000);
        return found;
    }
    QRgb strong(SpeakerId speaker) const {
        return strongColour(document->lookOf(speaker), Theme::light()).rgb();
    }

    DocumentPtr document;
    std::pair<double, double> visible{0, 1};
    OverviewStrip strip{{[this](std::uint32_t offset) {
                             return static_cast<double>(offset) /
                                    static_cast<double>(document->article().text.size());
                         },
                         [this] { return visible; }}};
};

}  // namespace

TEST_CASE("Each quote has a mark in its speaker's colour", "[strip]") {
    Strip s(sampleDocument());
    const auto colours = s.colours();
    CHECK(colours.contains(s.strong(0)));
    CHECK(colours.contains(s.strong(1)));
    CHECK(colours.contains(s.strong(noSpeaker)));
    CHECK_FALSE(colours.contains(s.strong(2)));  // indirect, not shown
}

TEST_CASE("Quotes that the filter hides are faint", "[strip]") {
    Strip s(sampleDocument());
    Filter filter;
    filter.speakers = {1};
    s.strip.setFilter(filter);
    const auto colours = s.colours();
    CHECK(colours.contains(s.strong(1)));
    CHECK_FALSE(colours.contains(s.strong(0)));
    CHECK(colours.size() > 3);
}

TEST_CASE("Matches are marked", "[strip]") {
    Strip s(sampleDocument());
    CHECK_FALSE(s.colours().contains(Theme::light().currentMatch.rgb()));
    s.strip.setMatches({{1, 3}});
    CHECK(s.colours().contains(Theme::light().currentMatch.rgb()));
}

TEST_CASE("A click and a drag go there", "[strip]") {
    Strip s(sampleDocument());
    QSignalSpy chosen(&s.strip, &OverviewStrip::shareChosen);
    QTest::mousePress(&s.strip, Qt::LeftButton, {}, QPoint(8, 100));
    QTest::mouseMove(&s.strip, QPoint(8, 900));
    QTest::mouseRelease(&s.strip, Qt::LeftButton, {}, QPoint(8, 900));
    REQUIRE(chosen.size() >= 1);
    CHECK(chosen[0][0].toDouble() == Approx(0.25).margin(0.01));
    for (const auto& share : chosen)
        CHECK(share[0].toDouble() <= 1);
}

TEST_CASE("Fifty thousand quotes are drawn once, and any size will do", "[strip][hostile]") {
    Strip s(largeDocument(50'000, 9));
    CHECK(s.colours().size() > 3);
    s.visible = {0.2, 0.3};
    for (const QSize size : {QSize(16, 1), QSize(16, 4'000)}) {
        s.strip.resize(size);
        CHECK_FALSE(s.strip.grab().isNull());
    }
    s.strip.setDocument(nullptr);
    CHECK_FALSE(s.strip.grab().isNull());
}
