// SPDX-License-Identifier: Apache-2.0
#include "export/office_blocks.h"

#include <algorithm>

#include "text/ascii.h"

namespace quotelight {

namespace {

std::string markerOf(const Block& item) {
    return item.marker.empty() ? "•" : item.marker;
}

}  // namespace

std::string hexColour(Colour colour) {
    constexpr char digits[] = "0123456789ABCDEF";
    std::string hex;
    for (const std::uint8_t part : {colour.red, colour.green, colour.blue}) {
        hex += digits[part >> 4];
        hex += digits[part & 15];
    }
    return hex;
}

std::string documentLanguage(const ExportView& view) {
    const std::string& language = view.analysis.language;
    const bool wellFormed = std::all_of(language.begin(), language.end(), [](char c) {
        return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
               (c >= 'A' && c <= 'Z');
    });
    return wellFormed && language != "und" ? language : std::string();
}

unsigned headingLevel(const ExportView& view, const Block& block) {
    const unsigned level = std::max<unsigned>(block.level, 1) + (view.titleInText ? 0 : 1);
    return std::min(level, 6U);
}

TableRows tableAt(const Article& article, std::size_t first) {
    TableRows table;
    std::size_t i = first;
    for (; i < article.blocks.size() && article.blocks[i].kind == BlockKind::TableCell; ++i) {
        if (i == first) {
            table.rows.emplace_back();
        } else {
            const Span between = {article.blocks[i - 1].span.end, article.blocks[i].span.begin};
            const auto ends = slice(article.text, between);
            const auto lines = std::count(ends.begin(), ends.end(), u'\n');
            if (lines > 1) break;  // another table
            if (lines == 1) table.rows.emplace_back();
        }
        table.rows.back().push_back(i);
        table.columns = std::max(table.columns, table.rows.back().size());
    }
    table.afterTable = i;
    return table;
}

std::vector<std::string> listMarkers(const Article& article) {
    std::vector<std::string> markers;
    for (const Block& block : article.blocks) {
        if (block.kind != BlockKind::ListItem || markers.size() == mostMarkers) continue;
        const std::string marker = markerOf(block);
        if (std::find(markers.begin(), markers.end(), marker) == markers.end())
            markers.push_back(marker);
    }
    return markers;
}

std::size_t markerIndex(const std::vector<std::string>& markers, const Block& item) {
    const auto found = std::find(markers.begin(), markers.end(), markerOf(item));
    return found == markers.end() ? 0 : static_cast<std::size_t>(found - markers.begin());
}

}  // namespace quotelight
