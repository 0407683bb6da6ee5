// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the program found in an article. A plain value; everything that shows or exports looks at a
// Reading, which is this with the reader's corrections applied.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "article/article.h"
#include "attribution/attribution.h"
#include "quotes/quote.h"
#include "speakers/speaker.h"
#include "text/notice.h"
#include "text/span.h"

namespace quotelight {

using QuoteId = std::uint32_t;  // index into Analysis::quotes

struct AttributedQuote {
    QuoteKind kind = QuoteKind::Direct;
    std::vector<Span> parts;  // at least one, in order; marks included
    Attribution attribution;

    Span extent() const { return {parts.front().begin, parts.back().end}; }
    bool doubtful() const {
        return attribution.speaker == noSpeaker || attribution.confidence < doubtfulBelow;
    }
};

// Somebody who is quoted at least once.
struct QuotedSpeaker {
    std::u16string name;         // the fullest the article has
    std::u16string description;  // may be empty
    SpeakerKind kind = SpeakerKind::Person;
    std::vector<Span> mentions;   // in text order
    std::vector<QuoteId> quotes;  // in text order
};

struct Analysis {
    std::string language = "und";         // BCP 47
    std::vector<QuotedSpeaker> speakers;  // in order of first quote; SpeakerId indexes it
    std::vector<AttributedQuote> quotes;  // in order of begin; QuoteId indexes it
    std::vector<Notice> notices;          // the analysis's own; the article has others
    std::uint32_t words = 0;              // of the whole article
};

// An article and its analysis, as front ends and exporters see it. Cheap to copy; immutable.
// Corrections will be applied in making one; nothing downstream changes.
struct Reading {
    std::shared_ptr<const Article> article;
    std::shared_ptr<const Analysis> analysis;
};

}  // namespace quotelight
