// SPDX-License-Identifier: Apache-2.0
#include "article/formats/html_places.h"

#include <algorithm>
#include <utility>

namespace quotelight {

namespace {

// No reference to a character is longer.
constexpr std::size_t longestReference = 64;

constexpr std::size_t longestCharacter = 4;  // in bytes

// The parser cuts text into pieces of about a thousand bytes.
constexpr std::size_t longPiece = 500;

Span span(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

// The parser hands text over as it stands in the page, in pieces, and a reference by itself; it
// stands behind what it hands over, or behind a name that goes with it. What it changed otherwise
// is known as a whole only.
Span HtmlPlaces::placeOf(std::string_view chars, std::size_t end) const {
    if (m_markup.compare(m_last, chars.size(), chars) == 0)
        return span(m_last, m_last + chars.size());
    // It stands before the last character of a long piece.
    const std::size_t latest = chars.size() >= longPiece ? longestCharacter : 0;
    for (std::size_t late = 0; late <= latest; ++late) {
        if (end + late < m_last + chars.size() || end + late > m_markup.size()) continue;
        const std::size_t begin = end + late - chars.size();
        if (m_markup.compare(begin, chars.size(), chars) == 0)
            return span(begin, begin + chars.size());
    }
    const std::size_t least = std::max(m_last, end - std::min(end, longestReference));
    const std::string_view near = m_markup.substr(least, end - least);
    if (const auto at = near.rfind('&'); at != std::string_view::npos) {
        const std::string_view reference = near.substr(at);
        // One that stands for nothing comes as it is, but its "&" by itself.
        const bool none =
            chars == "&" && !reference.starts_with("&amp") && !reference.starts_with("&#");
        return span(least + at, none ? least + at + 1 : end);
    }
    const auto tag = m_markup.substr(m_last, end - m_last).rfind('>');
    const bool inside = tag != std::string_view::npos && m_last + tag + 1 < end;
    return span(inside ? m_last + tag + 1 : m_last, end);
}

void HtmlPlaces::add(HtmlDom& dom, std::uint32_t size, std::size_t end) {
    end = std::min(end, m_markup.size());
    if (size == 0 || end < m_last) return;
    const auto charsEnd = static_cast<std::uint32_t>(dom.chars.size());
    const Span chars{charsEnd - size, charsEnd};
    const Span source = placeOf(std::string_view(dom.chars).substr(chars.begin), end);
    m_last = source.end;
    if (!dom.sources.empty()) {
        HtmlSource& last = dom.sources.back();
        const bool onward = last.chars.end == chars.begin && last.source.end == source.begin;
        const bool verbatim =
            last.chars.size() == last.source.size() && chars.size() == source.size();
        if (onward && verbatim) {
            last.chars.end = chars.end;
            last.source.end = source.end;
            return;
        }
    }
    dom.sources.push_back({chars, source});
}

namespace {

// The original's place of one in the guarded markup; asked for in rising order.
class Unguard {
public:
    explicit Unguard(const std::vector<GuardedPiece>& pieces) : m_pieces(pieces) {}

    // Up to where the piece goes on that holds `at`.
    std::uint32_t pieceEnd(std::uint32_t at) {
        seek(at);
        return m_next < m_pieces.size() ? static_cast<std::uint32_t>(m_pieces[m_next].markup)
                                        : ~std::uint32_t{0};
    }
    std::uint32_t original(std::uint32_t at) {
        seek(at);
        if (m_next == 0) return at;
        const GuardedPiece& piece = m_pieces[m_next - 1];
        return static_cast<std::uint32_t>(piece.original + (at - piece.markup));
    }

private:
    void seek(std::uint32_t at) {
        while (m_next < m_pieces.size() && m_pieces[m_next].markup <= at)
            ++m_next;
    }

    const std::vector<GuardedPiece>& m_pieces;
    std::size_t m_next = 0;
};

}  // namespace

void unguard(std::vector<HtmlSource>& sources, const std::vector<GuardedPiece>& pieces) {
    if (pieces.empty()) return;
    Unguard guard(pieces);
    std::vector<HtmlSource> out;
    out.reserve(sources.size());
    for (HtmlSource source : sources) {
        // What was cut out of a text lies between two stretches.
        const bool verbatim = source.chars.size() == source.source.size();
        while (!source.source.empty()) {
            const std::uint32_t end = guard.pieceEnd(source.source.begin);
            const std::uint32_t size = verbatim
                                           ? std::min(end, source.source.end) - source.source.begin
                                           : source.source.size();
            const std::uint32_t begin = guard.original(source.source.begin);
            const std::uint32_t chars = verbatim ? size : source.chars.size();
            out.push_back(
                {{source.chars.begin, source.chars.begin + chars}, {begin, begin + size}});
            source.chars.begin += chars;
            source.source.begin += size;
        }
    }
    sources = std::move(out);
}

void inCodeUnits(std::vector<HtmlSource>& sources, std::string_view utf8) {
    std::size_t byte = 0;
    std::uint32_t unit = 0;
    const auto units = [&](std::uint32_t& place) {
        for (; byte < place && byte < utf8.size(); ++byte) {
            const auto lead = static_cast<unsigned char>(utf8[byte]);
            // A character counts where it begins, one of four bytes twice.
            unit += (lead & 0xC0U) != 0x80U ? (lead >= 0xF0U ? 2U : 1U) : 0U;
        }
        // Past its last byte, so that the next is the end of this one.
        while (byte < utf8.size() && (static_cast<unsigned char>(utf8[byte]) & 0xC0U) == 0x80U)
            ++byte;
        place = unit;
    };
    for (HtmlSource& source : sources) {
        units(source.source.begin);
        units(source.source.end);
    }
}

}  // namespace quotelight
