// SPDX-License-Identifier: Apache-2.0
#include "cli/run.h"

#include "cli/command_line.h"
#include "cli/extract.h"
#include "cli/list_formats.h"
#include "cli/standard_streams.h"

namespace quotelight::cli {

int run(int argc, const char* const* argv) {
    const auto parsed = parseCommandLine(argc, argv, standardOutputIsTerminal());
    if (const int* status = std::get_if<int>(&parsed)) return *status;
    const CommandLine& line = std::get<CommandLine>(parsed);
    switch (line.command) {
        case Command::Extract:
        case Command::Speakers:
        case Command::Export:
            return extract(line);
        case Command::Formats:
            return listFormats();
    }
    return 2;
}

}  // namespace quotelight::cli
