// SPDX-License-Identifier: Apache-2.0
#pragma once

// The command line program from its arguments to its exit status. See docs/command-line.md.

namespace quotelight::cli {

// 0 all well; 1 done, with warnings or failed articles; 2 nothing could be done.
int run(int argc, const char* const* argv);

}  // namespace quotelight::cli
