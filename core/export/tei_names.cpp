// SPDX-License-Identifier: Apache-2.0
#include "export/tei_names.h"

#include "export/numbers.h"

namespace quotelight {

namespace {

constexpr double surelyFrom = 0.9;

}  // namespace

std::string teiSpeaker(SpeakerId speaker) {
    std::string out = "speaker-";
    appendNumber(out, std::uint64_t{speaker} + 1);
    return out;
}

std::string teiQuote(std::uint32_t number, std::uint32_t stretch) {
    std::string out = "quote-";
    appendNumber(out, number);
    if (stretch == 1) return out;
    out += '.';
    appendNumber(out, stretch);
    return out;
}

const char* teiCertainty(const AttributedQuote& quote) {
    if (quote.attribution.speaker == noSpeaker) return "unknown";
    if (quote.doubtful()) return "low";
    return quote.attribution.confidence < surelyFrom ? "medium" : "high";
}

}  // namespace quotelight
