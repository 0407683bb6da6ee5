// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the bytes alone say of being one of the Unicode encodings. Linear; thread-safe.

#include <cstddef>
#include <string_view>

namespace quotelight {

// The encoding that a byte-order mark at the begin names, else null.
const char* markedEncoding(std::string_view bytes);

struct Utf8Evidence {
    std::size_t multibyte = 0;  // well-formed sequences of two bytes or more
    std::size_t wide = 0;       // of those, sequences of three bytes or more
    std::size_t invalid = 0;    // ill-formed sequences
    std::size_t high = 0;       // bytes of 0x80 and more
};
Utf8Evidence utf8Evidence(std::string_view bytes);

// "UTF-16LE" or "UTF-16BE" where the bytes are that without a mark, else null. Judged by the first
// 64 KiB: zero bytes mostly on one side, and all of it well-formed, assigned characters.
const char* unmarkedUtf16(std::string_view bytes);

}  // namespace quotelight
