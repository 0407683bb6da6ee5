// SPDX-License-Identifier: Apache-2.0
#pragma once

// The types of brat annotations that exports use, and the configuration that declares and shows
// them.

#include <string_view>

#include "reading/analysis.h"

namespace quotelight {

// The entity of a mention: "Person".
std::string_view bratSource(SpeakerKind kind);
// Values of the attributes Kind and Certainty of a quote.
std::string_view bratKind(QuoteKind kind);
std::string_view bratCertainty(const AttributedQuote& quote);

extern const std::string_view bratAnnotationConf;
extern const std::string_view bratVisualConf;

}  // namespace quotelight
