// SPDX-License-Identifier: Apache-2.0
#pragma once

// How long a text takes to read.

#include <QString>
#include <cstdint>

namespace quotelight {

// "2 min", at 238 words a minute: the mean of silent reading of English non-fiction by adults
// (Brysbaert 2019). At least one minute.
QString readingTime(std::uint32_t words);

}  // namespace quotelight
