// SPDX-License-Identifier: Apache-2.0
#include "reading_view/selection_text.h"

#include "sample_reading.h"
#include "support/catch.h"

using namespace quotelight;
using quotelight::test::ArticleMaker;
using quotelight::test::spanOf;

namespace {

Span all(const Article& article) {
    return {0, std::uint32_t(article.text.size())};
}

}  // namespace

TEST_CASE("Plain text reads as the page does", "[selection-text]") {
    auto made = *ArticleMaker()
                     .block(u"Title", BlockKind::Heading, 1)
                     .block(u"A line that the\nsource wrapped.")
                     .block(u"one", BlockKind::ListItem, 1, "1.")
                     .block(u"two", BlockKind::ListItem, 2, "•")
                     .block(u"x = 1\r\ny = 2", BlockKind::Code)
                     .made();
    made.blocks[1].wrapped = true;
    CHECK(selectionAsText(made, all(made)).toStdString() ==
          "Title\n\nA line that the source wrapped.\n\n1. one\n  • two\n\nx = 1\ny = 2");
    CHECK(selectionAsText(made, spanOf(made, u"one")).toStdString() == "one");
    CHECK(selectionAsText(made, {2, 4}).toStdString() == "tl");
    CHECK(selectionAsText(made, {5, 5}).isEmpty());
    CHECK(selectionAsText(Article{}, {0, 0}).isEmpty());
}

TEST_CASE("HTML carries styles and the quotes' colours, and no markup of the article",
          "[selection-text]") {
    const auto article = ArticleMaker()
                             .block(u"<script>alert(1)</script> & “so it goes”, she said")
                             .style(u"it goes”, she", StyleKind::Emphasis)
                             .style(u"said", StyleKind::Link, "https://example.org/?a=\"><b>")
                             .made();
    const Reading reading =
        test::reading(article, {u"A <b> \"B\""}, {test::quoteAt(*article, u"“so it goes”", 0)});
    const QString html = selectionAsHtml(*article, reading.analysis, {}, all(*article));
    CAPTURE(html.toStdString());
    CHECK(html.contains(QLatin1String("&lt;script&gt;alert(1)&lt;/script&gt; &amp; ")));
    CHECK(html.contains(QLatin1String("title=\"A &lt;b&gt; &quot;B&quot;\"")));
    CHECK(html.contains(QStringLiteral("<em>it goes”</em></span><em>, she</em>")));
    CHECK(html.contains(QLatin1String("href=\"https://example.org/?a=&quot;&gt;&lt;b&gt;\"")));
    CHECK(html.contains(QLatin1String("border-bottom:2px solid #")));
}

TEST_CASE("What the filter hides is copied plain", "[selection-text]") {
    const Reading harbour = test::harbourReading();
    Filter filter;
    filter.speakers = {1};
    const QString html =
        selectionAsHtml(*harbour.article, harbour.analysis, filter, all(*harbour.article));
    CHECK(html.count(QLatin1String("<span ")) == 2);
    CHECK(html.contains(QLatin1String("<h1>Harbour town argues over its ferry</h1>")));
}
