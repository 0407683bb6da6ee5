// SPDX-License-Identifier: Apache-2.0
#include "presentation/speaker_looks.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <string>
#include <string_view>
#include <unordered_map>

namespace quotelight {
namespace {

using Palette = std::array<Colour, colourCount + 1>;  // the last is grey

// Okabe and Ito's seven, bright: what tints are mixed from.
constexpr Palette brightColours = {{{0x00, 0x72, 0xB2},
                                    {0xD5, 0x5E, 0x00},
                                    {0x00, 0x9E, 0x73},
                                    {0xCC, 0x79, 0xA7},
                                    {0xE6, 0x9F, 0x00},
                                    {0x56, 0xB4, 0xE9},
                                    {0xF0, 0xE4, 0x42},
                                    {0x80, 0x80, 0x80}}};

// The same hues, each darkened until it reaches 3:1 on white and on sepia, by different amounts: of
// all such sets this one keeps the least distance between two colours largest over normal sight
// and the three deficiencies.
constexpr Palette lightPageLines = {{{0x00, 0x48, 0x74},
                                     {0x75, 0x31, 0x00},
                                     {0x00, 0x70, 0x50},
                                     {0x68, 0x3B, 0x54},
                                     {0x84, 0x5A, 0x00},
                                     {0x42, 0x8D, 0xB8},
                                     {0x91, 0x89, 0x24},
                                     {0x6B, 0x6B, 0x6B}}};

// Lightened where needed to reach 4.5:1 on a dark page.
constexpr Palette darkPageLines = {{{0x59, 0x89, 0xBC},
                                    {0xD6, 0x65, 0x27},
                                    {0x00, 0x9E, 0x73},
                                    {0xCC, 0x79, 0xA7},
                                    {0xE6, 0x9F, 0x00},
                                    {0x56, 0xB4, 0xE9},
                                    {0xF0, 0xE4, 0x42},
                                    {0x9A, 0x9A, 0x9A}}};

// Shares of the bright colour in a tint: as much as keeps text readable on it.
constexpr double lightTintShare = 0.26;
constexpr double darkTintShare = 0.30;

std::uint8_t mixed(std::uint8_t colour, std::uint8_t page, double share) {
    return static_cast<std::uint8_t>(std::lround(share * colour + (1 - share) * page));
}

// The first letter or digit of each word of `name`, upper-cased.
std::u16string initials(std::u16string_view name) {
    std::u16string letters;
    bool inWord = false;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(name.size());) {
        UChar32 c;
        U16_NEXT(name.data(), i, static_cast<std::int32_t>(name.size()), c);
        const bool letter = u_isalnum(c);
        if (letter && !inWord) {
            UChar32 upper = u_toupper(c);
            if (U_IS_BMP(upper))
                letters += static_cast<char16_t>(upper);
            else
                letters.append({U16_LEAD(upper), U16_TRAIL(upper)});
        }
        inWord = letter || (inWord && (c == u'\'' || c == u'’' || c == u'-' || c == u'.'));
    }
    return letters;
}

std::u16string_view withoutArticle(std::u16string_view name) {
    using namespace std::string_view_literals;
    for (std::u16string_view article : {u"a "sv, u"an "sv, u"the "sv, u"A "sv, u"An "sv, u"The "sv})
        if (name.starts_with(article)) return name.substr(article.size());
    return name;
}

// Up to two initials: the first and the last, as people write their own.
std::u16string shortTag(std::u16string_view name) {
    std::u16string all = initials(withoutArticle(name));
    const bool simple =
        std::none_of(all.begin(), all.end(), [](char16_t c) { return U16_IS_SURROGATE(c); });
    if (all.empty()) return u"?";
    if (!simple) return all.size() > 2 ? all.substr(0, 2) : all;
    return all.size() <= 2 ? all : std::u16string{all.front(), all.back()};
}

std::u16string numbered(const std::u16string& tag, unsigned number) {
    const std::string digits = std::to_string(number);
    return tag + std::u16string(digits.begin(), digits.end());
}

// Gives each tag once.
class UniqueTags {
public:
    // `tag` with the smallest number behind it that makes it new: "DT", "DT2", …
    std::u16string give(const std::u16string& tag) {
        const auto [place, isNew] = m_next.try_emplace(tag, 2);
        if (isNew) return tag;
        unsigned& next = place->second;  // stays where it is while others are added
        for (;;) {
            std::u16string candidate = numbered(tag, next++);
            if (m_next.try_emplace(candidate, 2).second) return candidate;
        }
    }

private:
    // The tags given, and the number to try next for each: without it a crowd with the same
    // initials would take quadratic time.
    std::unordered_map<std::u16string, unsigned> m_next;
};

// How often a speaker's own words stand in marks, and where first. Indirect quotes do not count, so
// that a speaker looks the same whether they were looked for or not.
struct Prominence {
    std::size_t quotes = 0;
    QuoteId first = UINT32_MAX;
};

std::vector<Prominence> prominences(const Analysis& analysis) {
    std::vector<Prominence> all(analysis.speakers.size());
    for (QuoteId id = 0; id < analysis.quotes.size(); ++id) {
        const AttributedQuote& quote = analysis.quotes[id];
        const SpeakerId speaker = quote.attribution.speaker;
        if (quote.kind == QuoteKind::Indirect || speaker >= all.size()) continue;
        ++all[speaker].quotes;
        all[speaker].first = std::min(all[speaker].first, id);
    }
    return all;
}

// Speakers by how often they are quoted, most first; ties in order of their first quote.
std::vector<SpeakerId> byProminence(const Analysis& analysis) {
    const std::vector<Prominence> all = prominences(analysis);
    std::vector<SpeakerId> order(analysis.speakers.size());
    std::iota(order.begin(), order.end(), SpeakerId{0});
    std::stable_sort(order.begin(), order.end(), [&all](SpeakerId a, SpeakerId b) {
        return all[a].quotes != all[b].quotes ? all[a].quotes > all[b].quotes
                                              : all[a].first < all[b].first;
    });
    return order;
}

// Neighbours in rank differ in style, and so do the speakers who share a colour.
LineStyle lineOf(std::size_t rank) {
    return static_cast<LineStyle>((rank % colourCount + rank / colourCount) % lineStyleCount);
}

}  // namespace

Colour speakerColour(std::uint8_t colour, bool dark) {
    return (dark ? darkPageLines : lightPageLines)[std::min(colour, greyColour)];
}

Colour speakerTint(std::uint8_t colour, bool dark, Colour page) {
    const Colour bright = brightColours[std::min(colour, greyColour)];
    const double share = dark ? darkTintShare : lightTintShare;
    return {mixed(bright.red, page.red, share), mixed(bright.green, page.green, share),
            mixed(bright.blue, page.blue, share)};
}

std::vector<SpeakerLook> speakerLooks(const Analysis& analysis) {
    std::vector<SpeakerLook> looks(analysis.speakers.size());
    UniqueTags tags;
    tags.give(unknownLook().tag);
    std::size_t rank = 0;
    for (SpeakerId id : byProminence(analysis)) {
        looks[id].colour = static_cast<std::uint8_t>(rank % colourCount);
        looks[id].line = lineOf(rank);
        looks[id].tag = tags.give(shortTag(analysis.speakers[id].name));
        ++rank;
    }
    return looks;
}

SpeakerLook unknownLook() {
    return {greyColour, LineStyle::Dotted, u"?"};
}

}  // namespace quotelight
