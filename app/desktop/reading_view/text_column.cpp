// SPDX-License-Identifier: Apache-2.0
#include "reading_view/text_column.h"

#include <algorithm>
#include <cmath>

namespace quotelight {

namespace {

// Estimates serve well enough for a longer text than this; measuring it all would keep a processor
// busy for a minute.
constexpr std::size_t mostMeasuredIdle = 250'000;

std::vector<Span> styleSpans(const Article& article) {
    std::vector<Span> spans;
    spans.reserve(article.styles.size());
    for (const InlineStyle& style : article.styles)
        spans.push_back(style.span);
    return spans;
}

// Scripts of the Far East are set in squares twice as wide as a Latin letter.
bool isWide(char16_t unit) {
    return unit >= 0x2e80 && unit < 0xd800;
}

}  // namespace

void TextColumn::setArticle(std::shared_ptr<const Article> article) {
    m_article = article ? std::move(article) : std::make_shared<const Article>();
    m_pictures->setArticle(m_article);
    m_styles = SpanIndex(styleSpans(*m_article));
    m_pieces = displayPieces(*m_article);
    forgetLayouts();
}

void TextColumn::setSheet(const TypeSheet& sheet) {
    m_sheet = sheet;
    setRoom(m_room);
    forgetLayouts();
}

void TextColumn::setLinkColour(const QColor& colour) {
    if (colour == m_linkColour) return;
    m_linkColour = colour;
    m_cache.clear();  // the colour is in the layouts; heights stay true
}

void TextColumn::setRoom(int width) {
    m_room = width;
    const int least = std::max(1, int(m_sheet.characterWidth() * 12));
    const int before = m_width;
    m_width =
        std::clamp(width - 2 * m_sheet.gutter(), least, std::max(least, m_sheet.columnWidth()));
    m_left = std::max(m_sheet.gutter(), (width - m_width) / 2);
    if (m_width != before) forgetLayouts();
}

void TextColumn::forgetLayouts() {
    m_cache.clear();
    estimateAll();
}

void TextColumn::estimateAll() {
    std::vector<std::int32_t> heights(m_pieces.size());
    for (std::size_t i = 0; i < heights.size(); ++i)
        heights[i] = estimate(i);
    m_heights.assign(std::move(heights));
    m_known.assign(m_pieces.size(), false);
    m_unknown = m_pieces.size();
    m_nextToMeasure = 0;
    m_measured = 0;
}

int TextColumn::estimate(std::size_t piece) const {
    const Span span = m_pieces[piece].span;
    const double width = m_sheet.characterWidth() * (isWide(m_article->text[span.begin]) ? 2 : 1);
    const double lines = std::ceil(span.size() * width / std::max(1, m_width) + 0.3);
    return int(lines * m_sheet.lineStep() + m_sheet.lineStep() * 0.62);
}

std::shared_ptr<const PieceLayout> TextColumn::make(std::size_t piece) {
    ++m_layoutsMade;
    const PieceContext context{*m_article,  m_styles, m_sheet,    m_linkColour,
                               *m_pictures, m_width,  piece == 0, piece + 1 == m_pieces.size()};
    auto layout = std::make_shared<const PieceLayout>(m_pieces[piece], context);
    learnHeight(piece, layout->height());
    return layout;
}

void TextColumn::learnHeight(std::size_t piece, int height) {
    m_heights.set(piece, height);
    if (m_known[piece]) return;
    m_known[piece] = true;
    --m_unknown;
}

std::shared_ptr<const PieceLayout> TextColumn::layout(std::size_t piece) {
    if (auto kept = m_cache.find(piece)) return kept;
    auto made = make(piece);
    m_cache.insert(piece, made);
    return made;
}

int TextColumn::height(std::size_t piece) {
    if (!m_known[piece]) layout(piece);
    return m_heights.height(piece);
}

bool TextColumn::measureUntil(std::chrono::steady_clock::time_point deadline, std::size_t near) {
    if (m_measured == 0) m_nextToMeasure = near;
    while (m_unknown > 0 && m_measured < mostMeasuredIdle) {
        if (std::chrono::steady_clock::now() >= deadline) return true;
        if (m_nextToMeasure >= m_pieces.size()) m_nextToMeasure = 0;
        if (!m_known[m_nextToMeasure]) make(m_nextToMeasure);
        ++m_nextToMeasure;
        ++m_measured;
    }
    return false;
}

}  // namespace quotelight
