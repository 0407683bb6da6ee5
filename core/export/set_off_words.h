// SPDX-License-Identifier: Apache-2.0
#pragma once

// Marked stretches that are nobody's speech: titles, words as words, words held at arm's length.
//
// Linear in the text; thread-safe.

#include <cstdint>
#include <vector>

#include "article/article.h"
#include "reading/analysis.h"
#include "text/span.h"

namespace quotelight {

enum class SetOffKind : std::uint8_t {
    SoCalled,  // the so-called "quiet clause"; a few words without a capital
    Term,      // the word "gag", known as "the Ferry"
    Unknown    // only that it is marked is sure
};

struct SetOff {
    Span span;  // marks included
    SetOffKind kind = SetOffKind::Unknown;
};

// Those that no quote of the analysis touches, in order, disjoint.
std::vector<SetOff> setOffWords(const Article& article, const Analysis& analysis);

}  // namespace quotelight
