// SPDX-License-Identifier: Apache-2.0
#pragma once

// One paragraph on paper: its lines with tints and underlines of the quotes in it, and each
// speaker's tag in the margin where a quote begins.

#include <QPointF>

#include "document/document.h"
#include "presentation/highlight_runs.h"
#include "reading_view/theme.h"
#include "reading_view/type_sheet.h"

class QTextLine;

namespace quotelight {

class PageFlow;

class BlockPrinter {
public:
    BlockPrinter(PageFlow& flow, const Document& document, const Filter& filter);

    void print(std::size_t block);

private:
    void printLine(const QTextLine& line, const QPointF& origin, Span text,
                   const std::vector<HighlightRun>& runs, const BlockLook& look);
    void printTag(const HighlightRun& run, double y, const BlockLook& look);

    PageFlow& m_flow;
    const Document& m_document;
    const Filter& m_filter;
    HighlightIndex m_index;
    TypeSheet m_sheet;
    Theme m_theme = Theme::light();
};

}  // namespace quotelight
