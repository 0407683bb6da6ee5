// SPDX-License-Identifier: Apache-2.0
#pragma once

// One paragraph that begins with a dialogue dash: which of its words are speech and which the
// narrator's.

#include <string_view>
#include <vector>

#include "quotes/marked.h"

namespace quotelight {

struct DialogueDash {
    std::uint32_t units = 0;  // of UTF-16; 0: the words begin with no dash, or one that sets off
                              // no words
    bool isLong = false;      // — ― -- rather than – -
};

DialogueDash dialogueDash(std::u16string_view words);

// The speech in the paragraph `block`, which begins with a dialogue dash: in order, disjoint.
// The narrator comes in after a dash (—dijo ella—), or after a comma by a verb that reports
// (—Oui, dit-elle.), until the next dash or the end of that sentence. Linear.
std::vector<Marked> dashSpeech(std::u16string_view text, Span block, std::string_view language);

}  // namespace quotelight
