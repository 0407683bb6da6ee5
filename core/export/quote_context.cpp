// SPDX-License-Identifier: Apache-2.0
#include "export/quote_context.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <unordered_map>

namespace quotelight {

namespace {

// A polynomial hash of a window that moves through the text, modulo 2^64 after a multiplication
// that spreads the bits. Odd, with no pattern.
constexpr std::uint64_t factor = 0x9E3779B97F4A7C15;

class RollingHash {
public:
    RollingHash(std::u16string_view text, std::uint32_t width) : m_text(text), m_width(width) {
        for (std::uint32_t i = 0; i < width; ++i) {
            m_hash = m_hash * factor + unit(i);
            m_leaving *= factor;
        }
    }

    std::uint64_t value() const { return m_hash; }
    std::uint32_t begin() const { return m_begin; }

    // Moves one unit on; false at the text's end.
    bool next() {
        if (m_begin + m_width >= m_text.size()) return false;
        m_hash = m_hash * factor + unit(m_begin + m_width) - m_leaving * unit(m_begin);
        ++m_begin;
        return true;
    }

private:
    // Spread over all bits, so that few texts are at odds with the multiplication.
    std::uint64_t unit(std::uint32_t at) const {
        std::uint64_t mixed = (m_text[at] + std::uint64_t{1}) * 0xD6E8FEB86659FD93;
        return mixed ^ (mixed >> 29);
    }

    std::u16string_view m_text;
    std::uint32_t m_width;
    std::uint32_t m_begin = 0;
    std::uint64_t m_hash = 0, m_leaving = 1;
};

class Contexts {
public:
    Contexts(std::u16string_view text, const std::vector<Span>& stretches)
        : m_text(text),
          m_size(static_cast<std::uint32_t>(text.size())),
          m_stretches(stretches),
          m_found(stretches.size()) {
        UErrorCode status = U_ZERO_ERROR;
        m_graphemes.reset(
            icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
        // Read-only alias; the text outlives this.
        m_words.setTo(false, m_text.data(), static_cast<std::int32_t>(m_size));
        if (m_graphemes) m_graphemes->setText(m_words);
        for (std::uint32_t i = 0; i < stretches.size(); ++i)
            m_open.push_back(i);
    }

    std::vector<std::optional<QuoteContext>> find() {
        for (std::uint32_t side = narrowestContext; side <= widestContext && !m_open.empty();
             side *= 2)
            tryWidth(side);
        return std::move(m_found);
    }

private:
    // Where the window of 2 * side units around a stretch's beginning starts: moved, not narrowed,
    // at the text's ends.
    std::uint32_t windowBegin(Span stretch, std::uint32_t side) const {
        const std::uint32_t latest = m_size - std::min(m_size, 2 * side);
        return std::min(stretch.begin - std::min(stretch.begin, side), latest);
    }

    void tryWidth(std::uint32_t side) {
        const std::uint32_t width = std::min(m_size, 2 * side);
        std::vector<std::uint64_t> keys(m_open.size());
        std::unordered_map<std::uint64_t, std::uint32_t> places;
        std::vector<std::uint32_t> order(m_open.size());
        for (std::uint32_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return windowBegin(stretch(a), side) < windowBegin(stretch(b), side);
        });
        RollingHash own(m_text, width);
        for (std::uint32_t i : order) {
            while (own.begin() < windowBegin(stretch(i), side))
                own.next();
            places.emplace(keys[i] = own.value(), 0);
        }
        countPlaces(width, places);
        std::vector<std::uint32_t> still;
        for (std::uint32_t i = 0; i < m_open.size(); ++i) {
            if (places[keys[i]] == 1)
                m_found[m_open[i]] = around(stretch(i), windowBegin(stretch(i), side), width);
            else
                still.push_back(m_open[i]);
        }
        m_open = std::move(still);
    }

    Span stretch(std::uint32_t open) const { return m_stretches[m_open[open]]; }

    void countPlaces(std::uint32_t width,
                     std::unordered_map<std::uint64_t, std::uint32_t>& places) const {
        RollingHash window(m_text, width);
        do {
            const auto place = places.find(window.value());
            if (place != places.end()) ++place->second;
        } while (window.next());
    }

    // The window's share before the stretch and behind it, widened to whole graphemes.
    QuoteContext around(Span stretch, std::uint32_t begin, std::uint32_t width) const {
        const std::uint32_t least = stretch.end + std::min(m_size - stretch.end, narrowestContext);
        const std::uint32_t end = std::max(begin + width, least);
        return {{graphemeAtOrBefore(begin), stretch.begin}, {stretch.end, graphemeAtOrAfter(end)}};
    }

    std::uint32_t graphemeAtOrBefore(std::uint32_t offset) const {
        const auto at = static_cast<std::int32_t>(offset);
        if (!m_graphemes || offset == 0 || m_graphemes->isBoundary(at)) return offset;
        return static_cast<std::uint32_t>(m_graphemes->preceding(at));
    }

    std::uint32_t graphemeAtOrAfter(std::uint32_t offset) const {
        const auto at = static_cast<std::int32_t>(offset);
        if (!m_graphemes || offset == m_size || m_graphemes->isBoundary(at)) return offset;
        return static_cast<std::uint32_t>(m_graphemes->following(at));
    }

    std::u16string_view m_text;
    std::uint32_t m_size;
    const std::vector<Span>& m_stretches;
    std::vector<std::optional<QuoteContext>> m_found;
    std::vector<std::uint32_t> m_open;  // stretches without a context so far
    icu::UnicodeString m_words;
    std::unique_ptr<icu::BreakIterator> m_graphemes;
};

}  // namespace

std::vector<std::optional<QuoteContext>> quoteContexts(std::u16string_view text,
                                                       const std::vector<Span>& stretches) {
    return Contexts(text, stretches).find();
}

}  // namespace quotelight
