// SPDX-License-Identifier: Apache-2.0
#pragma once

// Recognises files that are no articles by their first bytes. Constant cost; thread-safe.

#include <string>
#include <string_view>

namespace quotelight {

// What the bytes are, with an article ("a PNG image"), or empty if no known binary.
std::string binaryKind(std::string_view bytes);

// Whether bytes of no known kind are binary all the same: too many control characters for a text
// in any encoding. Judged by the first 64 KiB.
bool looksBinary(std::string_view bytes);

}  // namespace quotelight
