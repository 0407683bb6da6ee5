// SPDX-License-Identifier: Apache-2.0
#pragma once

// How plausible text is that was decoded from a Western single-byte encoding.
//
// ICU's detector knows languages by their letter sequences, but an English text has only a few
// characters beyond ASCII, mostly marks, and Mac Roman it does not know at all. Here each such
// character is judged by its neighbours: a capital inside a word, an opening mark after a letter or
// a lone superscript says that the bytes were read wrongly.

#include <string_view>

namespace quotelight {

// Share of the characters beyond ASCII that stand where they may, 0 to 1; 1 if there are none.
double plausibility(std::u16string_view text);

}  // namespace quotelight
