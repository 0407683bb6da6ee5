// SPDX-License-Identifier: Apache-2.0
#include "reading_view/scroll_place.h"

#include <algorithm>
#include <cstdlib>

#include "reading_view/text_column.h"

namespace quotelight {

void ScrollPlace::setViewportHeight(int height) {
    m_viewportHeight = std::max(0, height);
    settle();
}

void ScrollPlace::reset() {
    m_piece = 0;
    m_pieceTop = 0;
    settle();
}

std::int64_t ScrollPlace::y() const {
    return m_column.empty() ? 0 : m_column.heights().top(m_piece) - m_pieceTop;
}

std::int64_t ScrollPlace::mostY() const {
    return std::max<std::int64_t>(0, m_column.heights().total() - m_viewportHeight);
}

// Makes m_piece the piece at the viewport's top and keeps the viewport inside the column.
void ScrollPlace::settle() {
    if (m_column.empty()) {
        m_piece = 0;
        m_pieceTop = 0;
        return;
    }
    // The end first: no gap below the last piece …
    std::int64_t bottom = m_pieceTop;
    std::size_t i = m_piece;
    while (i < m_column.size() && bottom < m_viewportHeight)
        bottom += m_column.height(i++);
    if (bottom < m_viewportHeight) m_pieceTop += int(m_viewportHeight - bottom);
    // … then the start: none above the first, even if that leaves one below.
    while (m_pieceTop > 0 && m_piece > 0)
        m_pieceTop -= m_column.height(--m_piece);
    if (m_pieceTop > 0) m_pieceTop = 0;
    while (m_piece + 1 < m_column.size() && m_pieceTop + m_column.height(m_piece) <= 0)
        m_pieceTop += m_column.height(m_piece++);
}

void ScrollPlace::moveBy(std::int64_t pixels) {
    if (std::abs(pixels) > 4 * std::int64_t{std::max(1, m_viewportHeight)})
        return moveTo(y() + pixels);
    m_pieceTop -= int(pixels);
    settle();
}

void ScrollPlace::moveTo(std::int64_t y) {
    if (m_column.empty()) return;
    if (y >= mostY()) return moveToEnd();
    y = std::max<std::int64_t>(0, y);
    m_piece = m_column.heights().at(y);
    m_pieceTop = int(m_column.heights().top(m_piece) - y);
    settle();
}

void ScrollPlace::moveToStart() {
    m_piece = 0;
    m_pieceTop = 0;
    settle();
}

void ScrollPlace::moveToEnd() {
    if (m_column.empty()) return;
    m_piece = m_column.size() - 1;
    m_pieceTop = m_viewportHeight - m_column.height(m_piece);
    settle();
}

void ScrollPlace::moveToLine(std::uint32_t offset, int pixels) {
    if (m_column.empty()) return;
    m_piece = pieceAt(m_column.pieces(), offset);
    const auto layout = m_column.layout(m_piece);
    m_pieceTop = pixels - int(layout->lineBox(layout->lineOf(offset)).top());
    settle();
}

ScrollPlace::Hold ScrollPlace::hold() const {
    std::int64_t top = m_pieceTop;
    for (std::size_t i = m_piece; i < m_column.size() && top < m_viewportHeight; ++i) {
        const auto layout = m_column.layout(i);
        for (int line = 0; line < layout->lineCount(); ++line) {
            const auto lineTop = int(top + std::int64_t(layout->lineBox(line).top()));
            if (lineTop >= 0) return {layout->lineSpan(line).begin, lineTop};
        }
        top += layout->height();
    }
    if (m_column.empty()) return {};
    // One line taller than the viewport, or nothing but white: hold on to the piece.
    const auto layout = m_column.layout(m_piece);
    return {layout->span().begin, m_pieceTop + layout->textTop()};
}

std::int64_t ScrollPlace::topOf(std::size_t piece) const {
    return m_column.heights().top(piece) - y();
}

}  // namespace quotelight
