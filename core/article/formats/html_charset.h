// SPDX-License-Identifier: Apache-2.0
#pragma once

// The encoding that a page declares for itself. Constant cost; thread-safe.

#include <string>
#include <string_view>

namespace quotelight {

// From `<meta charset>`, `<meta http-equiv="Content-Type">` or an XML declaration in the first 4
// KiB (browsers look at 1 KiB; many pages need more); empty where there is none. A declared UTF-16
// means UTF-8, since the declaration could be read (WHATWG HTML, 13.2.3.2).
std::string declaredEncoding(std::string_view bytes);

}  // namespace quotelight
