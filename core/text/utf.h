// SPDX-License-Identifier: Apache-2.0
#pragma once

// Between the UTF-16 inside and the UTF-8 outside.
//
// Ill-formed input becomes U+FFFD. Linear time; no locale; thread-safe.

#include <cstddef>
#include <string>
#include <string_view>

namespace quotelight {

std::string toUtf8(std::u16string_view text);
std::u16string toUtf16(std::string_view utf8);

// The first `most` bytes of well-formed UTF-8, or up to three less, so that no character is cut.
std::string_view firstBytes(std::string_view utf8, std::size_t most);

}  // namespace quotelight
