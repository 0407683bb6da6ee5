// SPDX-License-Identifier: Apache-2.0
#pragma once

// The article's text as the body of an OpenDocument text: paragraphs, spans, annotations.
// OpenDocument 1.2 (ISO/IEC 26300). Linear in the article.

#include <string>
#include <string_view>
#include <vector>

#include "export/export_view.h"
#include "export/xml_writer.h"

namespace quotelight {

// Writes text:p, text:h, text:list and table:table elements, one after the other.
void writeOdtStory(const ExportView& view, XmlWriter& xml);

// Text with the elements that OpenDocument has for tabs, line ends and runs of spaces.
void writeOdtText(XmlWriter& xml, std::u16string_view text);

// A paragraph of one run.
void writeOdtParagraph(XmlWriter& xml, std::u16string_view text, std::string_view style);

// The text style of whatever belongs to a speaker: "Speaker3", "SpeakerUnknown".
std::string odtSpeakerStyle(SpeakerId speaker);

// The list style of the marker with this index among listMarkers(): "List1".
std::string odtListStyle(std::size_t marker);

// Levels of lists that the styles describe; deeper items are shown at the deepest.
inline constexpr unsigned odtListLevels = 9;

}  // namespace quotelight
