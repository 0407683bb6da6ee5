// SPDX-License-Identifier: Apache-2.0
#pragma once

// Between the UTF-16 inside and the UTF-8 outside.
//
// Ill-formed input becomes U+FFFD. Linear time; no locale; thread-safe.

#include <string>
#include <string_view>

namespace quotelight {

std::string toUtf8(std::u16string_view text);
std::u16string toUtf16(std::string_view utf8);

}  // namespace quotelight
