// SPDX-License-Identifier: Apache-2.0
#pragma once

// Words cut at the end of a line, put together again with care: a hyphen that the document writes
// elsewhere stays. Linear; thread-safe.

#include <string>
#include <string_view>
#include <unordered_set>

#include "article/formats/pdf_layout.h"

namespace quotelight {

class PdfHyphens {
public:
    // Learns the words of the document.
    explicit PdfHyphens(const PdfLayout& layout);

    // Adds the next line's words to those before, across the line's end.
    void join(std::string& words, std::string_view next) const;

    static bool endsInHyphen(std::string_view words);

private:
    bool keepsHyphen(std::string_view before, std::string_view after) const;

    std::unordered_set<std::string> m_words;
    bool m_hyphenates = true;  // words are cut at lines' ends, as far as the lines tell
};

}  // namespace quotelight
