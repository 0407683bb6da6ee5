// SPDX-License-Identifier: Apache-2.0
#pragma once

// The `export` command: one article in one of the export formats, to a file or standard output.

#include "cli/command_line.h"

namespace quotelight::cli {

// Returns the exit status.
int exportArticle(const CommandLine& line);

}  // namespace quotelight::cli
