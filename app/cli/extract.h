// SPDX-License-Identifier: Apache-2.0
#pragma once

// The `extract` command: every article's record, in the order given.

#include "cli/command_line.h"

namespace quotelight::cli {

// Returns the exit status.
int extract(const CommandLine& line);

}  // namespace quotelight::cli
