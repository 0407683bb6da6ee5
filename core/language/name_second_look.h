// SPDX-License-Identifier: Apache-2.0
#pragma once

// A second look at an article's names: what it calls somebody in full, it calls by the surname
// alone later on. Taken at what a name finder finds, ours or the one whose names are learnt from;
// finders miss surnames that are words as well. Linear. Thread-safe.

#include <span>

#include "language/name_features.h"

namespace quotelight {

// Labels as a person's name each capitalised word by itself, and outside any name, that ends a
// person's full name elsewhere.
void labelSurnames(const NameContext& context, std::span<NameLabel> labels);

// Takes back names that are one word like "Nobody": at a sentence's begin it looks like one.
void dropIndefinites(const NameContext& context, std::span<NameLabel> labels);

}  // namespace quotelight
