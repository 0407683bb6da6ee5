// SPDX-License-Identifier: Apache-2.0
#include "text/code_points.h"

#include <unicode/utf16.h>

#include <algorithm>

namespace quotelight {

namespace {

constexpr std::uint32_t sampleEvery = 256;

// A pair counts at its trail: the offset between its halves is still the pair's begin.
bool completesPair(std::u16string_view text, std::uint32_t at) {
    return U16_IS_TRAIL(text[at]) && at > 0 && U16_IS_LEAD(text[at - 1]);
}

}  // namespace

CodePointMap::CodePointMap(std::u16string_view text) : m_text(text) {
    if (std::none_of(text.begin(), text.end(), [](char16_t unit) { return U16_IS_LEAD(unit); }))
        return;
    m_samples.reserve(text.size() / sampleEvery + 1);
    std::uint32_t pairs = 0;
    for (std::uint32_t at = 0; at < text.size(); ++at) {
        if (at % sampleEvery == 0) m_samples.push_back(at - pairs);
        if (completesPair(text, at)) ++pairs;
    }
}

std::uint32_t CodePointMap::toCodePoints(std::uint32_t codeUnits) const {
    const auto size = static_cast<std::uint32_t>(m_text.size());
    codeUnits = std::min(codeUnits, size);
    if (m_samples.empty()) return codeUnits;
    if (codeUnits < size && completesPair(m_text, codeUnits)) --codeUnits;
    const std::uint32_t sample =
        std::min(codeUnits / sampleEvery, static_cast<std::uint32_t>(m_samples.size()) - 1);
    std::uint32_t codePoints = m_samples[sample];
    for (std::uint32_t at = sample * sampleEvery; at < codeUnits; ++at)
        if (!completesPair(m_text, at)) ++codePoints;
    return codePoints;
}

std::uint32_t CodePointMap::toCodeUnits(std::uint32_t codePoints) const {
    const auto size = static_cast<std::uint32_t>(m_text.size());
    if (m_samples.empty()) return std::min(codePoints, size);
    const auto after = std::upper_bound(m_samples.begin(), m_samples.end(), codePoints);
    const auto sample = static_cast<std::uint32_t>(after - m_samples.begin()) - 1;
    std::uint32_t at = sample * sampleEvery;
    std::uint32_t passed = m_samples[sample];
    while (at < size && (passed < codePoints || completesPair(m_text, at))) {
        if (!completesPair(m_text, at)) ++passed;
        ++at;
    }
    return at;
}

Span CodePointMap::toCodePoints(Span codeUnits) const {
    return {toCodePoints(codeUnits.begin), toCodePoints(codeUnits.end)};
}

Span CodePointMap::toCodeUnits(Span codePoints) const {
    return {toCodeUnits(codePoints.begin), toCodeUnits(codePoints.end)};
}

}  // namespace quotelight
