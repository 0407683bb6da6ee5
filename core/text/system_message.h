// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a system call's failure means, in English whatever the locale. Constant time; thread-safe,
// unlike strerror.

#include <string>

namespace quotelight {

// A clause without a capital or a full stop, "the disk is full"; "system error 71" for the rarer
// ones. `number`: of errno.
std::string systemMessage(int number);

}  // namespace quotelight
