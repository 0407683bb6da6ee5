// SPDX-License-Identifier: Apache-2.0
#pragma once

// The article's text as the body of a Word document: paragraphs, runs, ranges of comments.
// WordprocessingML as in ECMA-376, transitional. Linear in the article.

#include <string>
#include <vector>

#include "export/export_view.h"
#include "export/xml_writer.h"

namespace quotelight {

// The relationship of the n-th link is "rLink" + n; the addresses themselves stand in the package's
// relationships.
struct DocxStory {
    std::vector<std::string> links;  // in order of first use, each once
};

// Writes w:p and w:tbl elements, one after the other.
DocxStory writeDocxStory(const ExportView& view, XmlWriter& xml);

// <name w:val="value"/>, as most of WordprocessingML's properties are.
void writeDocxValue(XmlWriter& xml, std::string_view name, std::string_view value);

// A run of plain text with a character style, or none.
void writeDocxRun(XmlWriter& xml, std::u16string_view text, std::string_view style = {});

// A paragraph of one such run.
void writeDocxParagraph(XmlWriter& xml, std::u16string_view text, std::string_view style);

// The character style of whatever belongs to a speaker: "Speaker3", "SpeakerUnknown".
std::string docxSpeakerStyle(SpeakerId speaker);

}  // namespace quotelight
