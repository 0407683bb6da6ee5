// SPDX-License-Identifier: Apache-2.0
#pragma once

// The lines under a plain text's headline that say who wrote it and when. Careful: only what is
// unmistakable. Thread-safe.

#include <string_view>

namespace quotelight {

// "By Nora Quillfeather", "By Ana Lund and Bo Eck, Staff Writers".
bool isByline(std::u16string_view line);

// The names of such a line.
std::u16string_view withoutBy(std::u16string_view byline);

// A line that is a date and nothing else: "14 October 2025", "Tuesday, March 3, 2026, 9:15 am",
// "2026-03-03", "Published: 3 Mar. 2026".
bool isDateLine(std::u16string_view line);

}  // namespace quotelight
