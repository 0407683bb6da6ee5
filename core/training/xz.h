// SPDX-License-Identifier: Apache-2.0
#pragma once

// The bytes of a file, unpacked where its name ends in ".xz". Trusted input: gold files.

#include <string>

#include "text/result.h"

namespace quotelight::training {

Result<std::string> readPossiblyPacked(const std::string& path);

}  // namespace quotelight::training
