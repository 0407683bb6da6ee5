// SPDX-License-Identifier: Apache-2.0
#pragma once

// Numbers as lists write them. Constant cost; thread-safe.

#include <string>

namespace quotelight {

// "d", "iv", "D", "IV", "4": what a letter, roman or plain number at that place is. Numbers below 1
// are plain.
std::string letterNumber(int number, bool upper);
std::string romanNumber(int number, bool upper);

}  // namespace quotelight
