// SPDX-License-Identifier: Apache-2.0
#pragma once

// The style sheet of the report, on screen and on paper.

#include <string_view>

namespace quotelight {

extern const std::string_view reportStyle;

}  // namespace quotelight
