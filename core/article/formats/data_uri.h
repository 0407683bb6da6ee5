// SPDX-License-Identifier: Apache-2.0
#pragma once

// Bytes that stand in an address itself (RFC 2397). Linear; thread-safe.

#include <cstddef>
#include <string>
#include <string_view>

namespace quotelight {

bool isDataUri(std::string_view address);

// What "data:image/png;base64,…" or "data:,a%20b" holds; empty where the address is broken, or
// holds more than `most` bytes. White space in base64 is skipped, padding may be missing.
std::string dataUriBytes(std::string_view address, std::size_t most);

}  // namespace quotelight
