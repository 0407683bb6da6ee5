// SPDX-License-Identifier: Apache-2.0
#pragma once

// What exports say of a quote, in words; UTF-8 where it is the program's own English, UTF-16 where
// it is the article's.
//
// Lists show words out of their place, so controls of direction, which might reorder a whole row,
// are left out of them, and line ends become spaces. Linear in the words.

#include <string>
#include <string_view>

#include "export/export_summary.h"
#include "export/exporter.h"

namespace quotelight {

// `text` on one line: white space runs as one space, without control characters, controls of
// direction and noncharacters.
std::u16string oneLine(std::u16string_view text);

// The quote's words on one line. Where the writer's own words stand between two parts, so does " …
// ".
std::u16string quoteOnOneLine(const Article& article, const AttributedQuote& quote);

// The speaker's name and description on one line; empty for noSpeaker.
std::u16string nameOnOneLine(const Analysis& analysis, SpeakerId speaker);
std::u16string descriptionOnOneLine(const Analysis& analysis, SpeakerId speaker);

// Number of the paragraph in which the quote begins, from 1.
std::uint32_t paragraphNumber(const Article& article, const AttributedQuote& quote);

// "97 % sure", "unsure (45 %)"; empty where the speaker is not known at all.
std::string certainty(const AttributedQuote& quote);

// How sure and why, on one line: "97 % sure · named right after the quote, by “said”".
std::string why(const AttributedQuote& quote, std::string_view separator);

// "16 quotes by 5 speakers", or with a filter "3 of 16 quotes, by 1 speaker".
std::string summary(const ExportRequest& request);

}  // namespace quotelight
