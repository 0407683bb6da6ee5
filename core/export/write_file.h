// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writes a file completely or leaves the old one as it was.
//
// To a temporary file in the same folder, every write checked, flushed to the disk, renamed at the
// end; the temporary is removed on failure. A target that exists and is not a regular file is
// refused; a symbolic link is followed to the file it names.

#include <string>
#include <string_view>

#include "text/result.h"

namespace quotelight {

// `path` in the file system's own bytes. Fails with WriteFailed, NoPermission, NotFound (no such
// folder) or NotARegularFile.
Status writeFile(const std::string& path, std::string_view bytes);

}  // namespace quotelight
