// SPDX-License-Identifier: Apache-2.0
#pragma once

// Bytes of XML, or of XHTML, to text: text/decode.h with what the XML declaration says. Linear;
// thread-safe.

#include <string_view>

#include "text/decode.h"

namespace quotelight {

// `encoding`: asked for by the user; empty, or one that does not exist: find out. What declares
// nothing is in UTF-8.
Decoded decodeXml(std::string_view bytes, std::string_view encoding = {});

}  // namespace quotelight
