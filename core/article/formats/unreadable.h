// SPDX-License-Identifier: Apache-2.0
#pragma once

// The errors of readers whose format was recognised but gave no article.

#include <string_view>

#include "article/format_reader.h"
#include "text/result.h"

namespace quotelight {

// “name” and `what`, which goes on the sentence and ends it.
Error unreadable(const ReadRequest& request, ErrorCode code, std::string_view what);

}  // namespace quotelight
