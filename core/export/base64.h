// SPDX-License-Identifier: Apache-2.0
#pragma once

// Bytes as text, for pictures inside a page (RFC 4648, section 4). Linear; thread-safe.

#include <string>
#include <string_view>

namespace quotelight {

// With padding, on one line.
std::string base64(std::string_view bytes);

}  // namespace quotelight
