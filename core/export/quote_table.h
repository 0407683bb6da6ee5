// SPDX-License-Identifier: Apache-2.0
#pragma once

// The quotes shown as rows of a table for people, and its columns: one content for DOCX, ODT and
// XLSX. Linear in the quotes.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "export/export_view.h"

namespace quotelight {

// A table's row. Words are on one line, UTF-8.
struct QuoteRow {
    QuoteId quote = 0;
    std::uint32_t number = 0;  // its place among those shown, from 1
    SpeakerId speaker = noSpeaker;
    std::string name, description;  // name: "Speaker unknown" where nobody is known
    std::string words;
    std::string kind;
    std::uint32_t paragraph = 0;
    double confidence = 0;
    bool doubtful = false;
    std::string reason;
};

// Columns of the tables in documents: what stands above, and their share of the width in percent.
struct TableColumn {
    std::string_view heading;
    unsigned percent;
};
inline constexpr TableColumn speakerColumns[] = {
    {"", 8}, {"Speaker", 38}, {"Description", 42}, {"Quotes", 12}};
inline constexpr TableColumn quoteColumns[] = {
    {"No.", 7}, {"Speaker", 18}, {"Quote", 39}, {"Kind", 11}, {"¶", 6}, {"How sure, and why", 19}};

std::vector<QuoteRow> quoteRows(const ExportView& view);

// What stands above the tables: how much is shown, whence the article comes, and a warning.
std::string tablesPreface(const ExportView& view);

// "Lena Brandvik, Mayor"; the name alone where there is no description.
std::string speakerAndDescription(const ExportView& view, SpeakerId speaker);

// The attribution as a comment or footnote says it:
// "Lena Brandvik, Mayor (98 % sure; named right after the quote, by “said”)".
std::string attributionWords(const ExportView& view, QuoteId quote);

}  // namespace quotelight
