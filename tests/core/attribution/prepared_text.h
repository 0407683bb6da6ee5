// SPDX-License-Identifier: Apache-2.0
#pragma once

// A text read as far as attribution needs it.

#include <string>
#include <string_view>
#include <vector>

#include "attribution/context.h"
#include "language/models.h"

namespace quotelight::test {

struct PreparedText {
    // `models`: for tags, trees and antecedents; null, and there are none.
    explicit PreparedText(std::string_view text, const Models* models = nullptr);
    PreparedText(const PreparedText&) = delete;
    PreparedText& operator=(const PreparedText&) = delete;

    std::string name(SpeakerId speaker) const;  // "-" for nobody
    SpeakerId speaker(std::string_view called) const;
    std::uint32_t token(std::u16string_view word) const;  // the first that is this word
    std::string words(TokenSpan span) const;

    Article article;
    Tokens tokens;
    MarkedText marked;
    std::vector<Quote> quotes;
    std::vector<Tag> tags;
    Speakers speakers;
    std::vector<Dependency> trees;
    AttributionInput input;
    ArticleContext context;
};

}  // namespace quotelight::test
