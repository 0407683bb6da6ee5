// SPDX-License-Identifier: Apache-2.0
#include "reading_view/quote_tooltip.h"

#include "sample_reading.h"
#include "support/catch.h"

using namespace quotelight;

TEST_CASE("A quote is described in words", "[quote-tooltip]") {
    const Reading harbour = test::harbourReading();
    const Analysis& analysis = *harbour.analysis;
    REQUIRE(quoteDescription(analysis, 0).toStdString() ==
            "Odile Brandt\nsure: named right after the quote, by “said”");
    REQUIRE(quoteDescription(analysis, 3).toStdString() ==
            "Priya Anand\ndoubtful: named right after the quote, by “said”");
    REQUIRE(quoteDescription(analysis, 4).startsWith(QLatin1String("Unknown speaker\n")));
}

TEST_CASE("Article text in a tooltip is never markup", "[quote-tooltip]") {
    Analysis analysis = *test::harbourReading().analysis;
    analysis.speakers[0].name = u"<img src=x> & \"Co\"\nLtd";
    analysis.speakers[0].description = u"<b>bold</b>";
    analysis.quotes[0].attribution.reason = "<script>%1 %2</script>";
    const QString tip = quoteToolTip(analysis, 0);
    CAPTURE(tip.toStdString());
    REQUIRE(tip.contains(QLatin1String("&lt;img src=x&gt; &amp; &quot;Co&quot; Ltd")));
    REQUIRE(tip.contains(QLatin1String("&lt;b&gt;bold")));
    REQUIRE(tip.contains(QLatin1String("&lt;script&gt;%1 %2")));
    REQUIRE_FALSE(tip.contains(QLatin1String("<img")));
}
