// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the terminal on standard output can show.

#include <cstddef>

namespace quotelight::cli {

struct Terminal {
    bool colour = false;     // a terminal that is not dumb, and NO_COLOR (no-color.org) is not set
    std::size_t width = 80;  // columns; 80 where it is no terminal
};

Terminal standardOutputTerminal();

}  // namespace quotelight::cli
