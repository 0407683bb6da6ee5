// SPDX-License-Identifier: Apache-2.0
#pragma once

// The short word lists that tokens and sentences of English stand on. Lookups ignore case.

#include <string_view>

namespace quotelight {

enum class Abbreviation {
    None,
    Title,   // a name follows: Mr. Sen. St.
    Number,  // an abbreviation only where a figure follows: No. p. Fig.
    Plain    // may end a sentence: Inc. Jr. etc.
};

// `word` without its full stop.
Abbreviation abbreviation(std::u16string_view word);

// The end of a web address without scheme: com, org, uk.
bool isTopLevelDomain(std::u16string_view label);

// A word that begins sentences far more often than it follows an abbreviation: The, He, But.
bool opensSentences(std::u16string_view word);

// A verb that reports speech right after the words: asked, said.
bool reportsSpeech(std::u16string_view word);

// A word written with a leading apostrophe: tis, em, til.
bool dropsItsHead(std::u16string_view word);

}  // namespace quotelight
