// SPDX-License-Identifier: Apache-2.0
#pragma once

// Takes out of HTML the shapes that libxml2 needs more than linear time for: start tags with very
// many attributes, and open elements in very great numbers (each end tag is sought among all of
// them). Only tags are touched, never text. Linear; thread-safe.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace quotelight {

// From `markup` on the text is the original's from `original` on, up to the next piece.
struct GuardedPiece {
    std::size_t markup, original;
};

struct GuardedHtml {
    std::string markup;  // empty where `touched` is false: use the original
    bool touched = false;
    std::vector<GuardedPiece> pieces;
    bool simplified = false;  // a start tag or attribute went, not only end tags that close nothing
};

GuardedHtml guardHtml(std::string_view utf8);

}  // namespace quotelight
