// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether a line of a plain text reads as a heading or a list item. Judged by the line alone;
// thread-safe.

#include <cstdint>
#include <string_view>

namespace quotelight {

// Begins like a title, ends like none of: a sentence, a clause, a label ("LENA:"), speech.
bool canBeHeading(std::u16string_view line);

// The same for the heading of a section, which neither asks nor cries out nor begins with a
// quotation mark: in a story all that is somebody speaking.
bool canBeSectionHeading(std::u16string_view line);

// Says itself that it is one: "CHAPTER IV. The Storm", "Part Two", "XII.".
bool isChapterHeading(std::u16string_view line);

// A line of four letters or more, all capitals.
bool isCapitals(std::u16string_view line);

struct ItemMarker {
    bool bullet = false;
    std::uint32_t number = 0;  // of "3." or "3)"; 0: none
    std::uint32_t size = 0;    // code units of the marker itself
};

// The marker that the words begin with. Hyphens and dashes are none: they also begin speech.
ItemMarker itemMarker(std::u16string_view words);

}  // namespace quotelight
