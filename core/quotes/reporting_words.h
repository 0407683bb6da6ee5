// SPDX-License-Identifier: Apache-2.0
#pragma once

// Verbs by which a narrator breaks into speech that a dash began, in the languages that write
// dialogue so. No dictionary: the commonest, by their stems.

#include <string_view>

namespace quotelight {

// Whether dialogue is commonly set off by dashes in `language` (a primary tag: "es").
bool usesDialogueDashes(std::string_view language);

// Whether `word`, in any case, may report speech in `language`.
bool mayReport(std::u16string_view word, std::string_view language);

// How many words of a clause may come before that verb: English has its subject there.
int wordsBeforeReport(std::string_view language);

}  // namespace quotelight
