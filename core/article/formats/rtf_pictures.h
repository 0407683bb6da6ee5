// SPDX-License-Identifier: Apache-2.0
#pragma once

// Pictures in RTF are written in hexadecimal. Linear; thread-safe.

#include <string>
#include <string_view>

namespace quotelight {

// What the digits stand for; other characters are passed over.
std::string hexBytes(std::string_view digits);

std::string hexDigits(std::string_view bytes);

}  // namespace quotelight
