// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads a regular file whole, never blocking on what is none. Linear; thread-safe.

#include <cstddef>
#include <string>
#include <string_view>

#include "text/result.h"

namespace quotelight {

// `path` in the file system's own bytes. Opened once and checked on the open descriptor. Fails with
// NotFound, NoPermission, NotARegularFile, TooLarge (over `limit` bytes) or ReadFailed; ReadFailed
// also where the file was being written meanwhile, twice in a row.
Result<std::string> readFile(const std::string& path, std::size_t limit);

// What stands behind the last slash.
std::string_view baseName(std::string_view path);

}  // namespace quotelight
