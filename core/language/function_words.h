// SPDX-License-Identifier: Apache-2.0
#pragma once

// The commonest function words of the languages that detection tells apart by words.

#include <span>
#include <string_view>

namespace quotelight {

struct FunctionWords {
    std::string_view language;  // BCP 47 primary tag
    std::u16string_view words;  // lower case, separated and enclosed by spaces
};

// Every language at most once; those of one script may share words.
std::span<const FunctionWords> functionWords();

}  // namespace quotelight
