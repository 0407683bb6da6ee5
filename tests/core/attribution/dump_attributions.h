// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who says what in a text, as words, for tables of expected results.

#include <string>
#include <string_view>

#include "language/models.h"
#include "reading/analysis.h"

namespace quotelight::test {

// The program's models; the tests cannot run without them.
const Models& models();

Analysis analysisOf(std::string_view text);

// A line a quote: "speaker | mention | cue"; "-" where there is none.
std::string dumpAttributions(std::string_view text);

// A line a quote: who says it.
std::string dumpSpeakers(std::string_view text);

// A line a quote: why.
std::string dumpReasons(std::string_view text);

// A line for each indirect quote: "speaker | cue | content".
std::string dumpIndirect(std::string_view text);

}  // namespace quotelight::test
