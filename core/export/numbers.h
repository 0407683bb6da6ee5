// SPDX-License-Identifier: Apache-2.0
#pragma once

// Numbers as exports print them: the same digits in every locale and on every machine.

#include <cstdint>
#include <string>

namespace quotelight {

void appendNumber(std::string& out, std::uint64_t number);

// A share of 0 to 1 with three digits behind the point at most, rounded half up, no trailing
// zeros: 0, 0.5, 0.973, 1. Anything that is no such share (NaN too) is brought to its nearest end.
void appendShare(std::string& out, double share);

}  // namespace quotelight
