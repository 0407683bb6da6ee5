// SPDX-License-Identifier: Apache-2.0
#pragma once

// Posts of social networks as articles embed them, without marks, signed with name and handle:
//
//     The bridge will hold. — Nora Vance (@noravance) March 3, 2021
//
// The signature ends the post's paragraph or is the next one. Looks at two blocks' edges.

#include <cstdint>
#include <optional>

#include "article/article.h"
#include "quotes/marked.h"

namespace quotelight {

// The post in the block `index`, as a turn whose label is the signature's name; none if there is no
// post, or it stands in marks as a whole.
std::optional<Marked> signedPost(const Article& article, std::uint32_t index);

}  // namespace quotelight
