// SPDX-License-Identifier: Apache-2.0
#pragma once

// Articles and readings made by hand for the view's tests, and ways to point at their parts.

#include <QPoint>
#include <memory>
#include <string>
#include <string_view>

#include "reading/analysis.h"
#include "reading_view/reading_view.h"

namespace quotelight::test {

// Builds an article block by block; every block is followed by an empty line.
class ArticleMaker {
public:
    ArticleMaker& block(std::u16string_view text, BlockKind kind = BlockKind::Paragraph,
                        int level = 0, const char* marker = "");
    ArticleMaker& style(std::u16string_view words, StyleKind kind, const char* target = "");
    std::shared_ptr<const Article> made();

private:
    std::shared_ptr<Article> m_article = std::make_shared<Article>();
};

// Where `words` first stand; fails the test where they do not.
Span spanOf(const Article& article, std::u16string_view words);

// A quote of the speaker with that id at `words`.
AttributedQuote quoteAt(const Article& article, std::u16string_view words, SpeakerId speaker,
                        double confidence = 0.95, QuoteKind kind = QuoteKind::Direct);

// `names` in order of id; quotes get sorted.
Reading reading(std::shared_ptr<const Article> article, std::vector<std::u16string> names,
                std::vector<AttributedQuote> quotes);

// Seven paragraphs, three speakers, five quotes: enough to scroll a small view.
Reading harbourReading();

// `paragraphs` paragraphs of some 350 characters with a quote by one of twelve speakers in each.
Reading longReading(std::size_t paragraphs);

// A shown view of that size, without animations.
std::unique_ptr<ReadingView> shownView(const Reading& reading, int width = 700, int height = 500);

// The middle of the first character of `words`, in the viewport; they must be in sight.
QPoint pointAt(const ReadingView& view, std::u16string_view words);
QPoint pointAt(const ReadingView& view, std::uint32_t offset);

// The words of a span.
QString textOf(const ReadingView& view, Span span);

}  // namespace quotelight::test
