// SPDX-License-Identifier: Apache-2.0
#pragma once

// The ids and words by which the parts of a TEI document refer to one another.

#include <cstdint>
#include <string>

#include "reading/analysis.h"

namespace quotelight {

// "speaker-1": of the person, group or organisation in the header.
std::string teiSpeaker(SpeakerId speaker);

// "quote-7", and "quote-7.2" for the second stretch of a quote that is interrupted. Both from 1.
std::string teiQuote(std::uint32_t number, std::uint32_t stretch);

// A value of @cert.
const char* teiCertainty(const AttributedQuote& quote);

}  // namespace quotelight
