// SPDX-License-Identifier: Apache-2.0
#pragma once

// The program with a window: its command line, its names for the desktop, and its run.

namespace quotelight {

// quotelight [FILE…]. Returns the exit status: 0 all well, 2 bad usage.
int runDesktop(int argc, char** argv);

}  // namespace quotelight
