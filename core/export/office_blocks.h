// SPDX-License-Identifier: Apache-2.0
#pragma once

// What office documents (DOCX, ODT) make of an article's blocks, whichever of the two writes it.

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "export/export_view.h"

namespace quotelight {

// "1A2B3C", as both formats write colours.
std::string hexColour(Colour colour);

// The language for a spelling checker, or empty where it is not known or not well-formed.
std::string documentLanguage(const ExportView& view);

// The heading's level in the document, 1 to 6: one deeper where a title stands above the text.
unsigned headingLevel(const ExportView& view, const Block& block);

// A table's cells, row by row; `blocks` are indices into Article::blocks.
struct TableRows {
    std::vector<std::vector<std::size_t>> rows;
    std::size_t columns = 0;     // of the longest row
    std::size_t afterTable = 0;  // index of the first block behind it
};

// The table that begins with the cell at `first`: cells on one line of the text are one row.
TableRows tableAt(const Article& article, std::size_t first);

// The different markers of the list items, each once, in order of first use; at most `mostMarkers`,
// items with others have the first. "•" stands for none.
inline constexpr std::size_t mostMarkers = 200;
std::vector<std::string> listMarkers(const Article& article);

// Index of the item's marker among them.
std::size_t markerIndex(const std::vector<std::string>& markers, const Block& item);

// Splits text at tabs and line ends, which both formats write as elements. Calls one of the three
// for each piece in order.
template <typename Text, typename Tab, typename Break>
void forEachPiece(std::u16string_view text, Text onText, Tab onTab, Break onBreak) {
    while (!text.empty()) {
        const std::size_t at = std::min(text.find_first_of(u"\t\n\r\v\f\u2028\u2029"), text.size());
        if (at > 0) onText(text.substr(0, at));
        if (at == text.size()) return;
        if (text[at] == u'\t')
            onTab();
        else if (text[at] != u'\r' || !text.substr(at).starts_with(u"\r\n"))
            onBreak();
        text.remove_prefix(at + 1);
    }
}

}  // namespace quotelight
