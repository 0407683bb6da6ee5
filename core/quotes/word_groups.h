// SPDX-License-Identifier: Apache-2.0
#pragma once

// Groups of English words that tell what a marked stretch beside them is.

#include <cstdint>

namespace quotelight {

enum class WordGroup : std::uint8_t {
    None,
    Work,    // what has a title: film, memoir, podcast
    Naming,  // what gives a name: titled, dubbed, so-called
    Word,    // what is a word itself: term, slogan, phrase
    Saying,  // a verb that reports: said, warns, tweeted
    Judging  // a verb that reports by characterising: called, described, denounced
};

// `lowerHash`: hashLower() of the word.
WordGroup wordGroup(std::uint32_t lowerHash);

}  // namespace quotelight
