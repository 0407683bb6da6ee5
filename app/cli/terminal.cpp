// SPDX-License-Identifier: Apache-2.0
#include "cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

#include "cli/standard_streams.h"

namespace quotelight::cli {

namespace {

constexpr std::size_t narrowest = 40, widest = 100;  // a line longer than that is hard to read

std::string_view environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view() : value;
}

}  // namespace

Terminal standardOutputTerminal() {
    Terminal terminal;
    if (!standardOutputIsTerminal()) return terminal;
    terminal.colour = environment("NO_COLOR").empty() && environment("TERM") != "dumb";
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        terminal.width = std::clamp<std::size_t>(size.ws_col, narrowest, widest);
    return terminal;
}

}  // namespace quotelight::cli
