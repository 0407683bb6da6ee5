// SPDX-License-Identifier: Apache-2.0
#pragma once

// The commands `extract` and `speakers`: every article's quotes or speakers, in the order given.

#include "cli/command_line.h"

namespace quotelight::cli {

// Returns the exit status.
int extract(const CommandLine& line);

}  // namespace quotelight::cli
