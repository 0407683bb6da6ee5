// SPDX-License-Identifier: Apache-2.0
#pragma once

// File names are bytes; records and messages are UTF-8. Linear; no locale.

#include <string>
#include <string_view>

namespace quotelight::cli {

// `name` as UTF-8: bytes that are none become \xNN, the rest stays as it is.
std::string nameInRecord(std::string_view name);

// The same for a line on a terminal: control characters and controls of direction become \xNN too.
std::string nameInMessage(std::string_view name);

}  // namespace quotelight::cli
