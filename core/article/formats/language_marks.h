// SPDX-License-Identifier: Apache-2.0
#pragma once

// The quotation marks that a language is set in, by CLDR. Thread-safe.

#include <string>
#include <string_view>

namespace quotelight {

struct LanguageMarks {
    std::u16string open, close, innerOpen, innerClose;
};

// `language`: BCP 47; English where it is empty or unknown.
LanguageMarks languageMarks(std::string_view language);

}  // namespace quotelight
