// SPDX-License-Identifier: Apache-2.0
#pragma once

// Half-open ranges of UTF-16 code units into an Article's one text.
//
// Everything the program finds is a Span; no copies of substrings are kept. 32 bits suffice: files
// over 256 MiB are refused before they become an Article.

#include <compare>
#include <cstdint>
#include <string_view>

namespace quotelight {

struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    constexpr std::uint32_t size() const { return end - begin; }
    constexpr bool empty() const { return begin == end; }
    constexpr bool contains(std::uint32_t offset) const { return begin <= offset && offset < end; }
    constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }

    friend constexpr auto operator<=>(Span, Span) = default;
};

// The words a span covers. `span` must lie inside `text`.
constexpr std::u16string_view slice(std::u16string_view text, Span span) {
    return {text.data() + span.begin, span.size()};
}

}  // namespace quotelight
