// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who is named beside quotes that stand as paragraphs of their own, without a word that reports:
//
//     "It was my whole childhood."        Nora Vance, 71, Harwick: "It was my whole childhood."
//     — Nora Vance, 71, teacher
//                                         Nora Vance, 71
//     "I never liked it." – Tom Pell      "It was my whole childhood."
//
// A dash or a colon is enough; names on lines of their own count only in company, where two or more
// alternate with such paragraphs. Whether the words are a person's name is for the speakers' stage
// to say. Linear.

#include <vector>

#include "article/article.h"
#include "quotes/marked.h"

namespace quotelight {

// Sets `credit` of the outermost stretches. `stretches`: in order, nested or disjoint.
void findCredits(const Article& article, std::vector<Marked>& stretches);

}  // namespace quotelight
