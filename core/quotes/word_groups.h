// SPDX-License-Identifier: Apache-2.0
#pragma once

// Groups of English words that tell what a marked stretch beside them is.

#include <cstdint>
#include <string_view>

namespace quotelight {

enum class WordGroup : std::uint8_t {
    None,
    Work,    // what has a title: film, memoir, podcast
    Naming,  // what gives a name: titled, dubbed, so-called
    Word,    // what is a word itself: term, slogan, phrase
    Saying,  // a verb that reports: said, warns, tweeted
    Judging  // a verb that reports by characterising: called, described, denounced
};

// `word` in any case.
WordGroup wordGroup(std::u16string_view word);

}  // namespace quotelight
