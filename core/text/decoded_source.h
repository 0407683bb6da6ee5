// SPDX-License-Identifier: Apache-2.0
#pragma once

// The map of a decoded text to the bytes it was decoded from. Linear; thread-safe.

#include <string_view>

#include "text/decode.h"
#include "text/source_map.h"

namespace quotelight {

// `decoded`: what decode() made of `bytes`. Exact to the character in every encoding: a line end
// that was CRLF is its LF, bytes that could not be read are those of their U+FFFD. Empty where the
// text is not what these bytes give.
SourceMap decodedSource(std::string_view bytes, const Decoded& decoded);

}  // namespace quotelight
