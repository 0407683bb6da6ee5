// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which mention a quote belongs to, how sure that is, and why.

#include <cstdint>
#include <optional>
#include <string>

#include "speakers/speaker.h"
#include "text/span.h"

namespace quotelight {

struct Attribution {
    SpeakerId speaker = noSpeaker;
    std::optional<Span>
        mention;              // the words that name the source beside the quote; may be a pronoun
    std::optional<Span> cue;  // the words that report: said, according to
    double confidence = 0;    // 0 to 1; meant to be the share of such attributions that are right
    std::string reason;       // one line in words, UTF-8: named right after the quote, by "stated"
};

// Below this a guess is more likely wrong than right, and nobody is shown instead.
inline constexpr double unknownBelow = 0.3;

// Below this the program shows doubt.
inline constexpr double doubtfulBelow = 0.6;

}  // namespace quotelight
