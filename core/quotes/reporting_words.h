// SPDX-License-Identifier: Apache-2.0
#pragma once

// Verbs that report speech, in the languages that this room knows some of: they tell the narrator's
// words from the speaker's after a dialogue dash, and speech from titles. No dictionary: the
// commonest, by their stems.

#include <string_view>

namespace quotelight {

// Whether dialogue is commonly set off by dashes in `language` (a primary tag: "es").
bool usesDialogueDashes(std::string_view language);

// Whether `word`, in any case, may report speech in `language`.
bool mayReport(std::u16string_view word, std::string_view language);

// How many words of a clause may come before that verb: English has its subject there.
int wordsBeforeReport(std::string_view language);

}  // namespace quotelight
