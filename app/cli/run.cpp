// SPDX-License-Identifier: Apache-2.0
#include "cli/run.h"

#include <csignal>
#include <new>
#include <variant>

#include "cli/command_line.h"
#include "cli/export_article.h"
#include "cli/extract.h"
#include "cli/list_formats.h"
#include "cli/messages.h"
#include "cli/standard_streams.h"

namespace quotelight::cli {

namespace {

int carryOut(const CommandLine& line) {
    switch (line.command) {
        case Command::Extract:
        case Command::Speakers:
            return extract(line);
        case Command::Export:
            return exportArticle(line);
        case Command::Formats:
            return listFormats();
    }
    return 2;
}

}  // namespace

int run(int argc, const char* const* argv) {
    // Writing past a file size limit is an error to report, not the end.
    std::signal(SIGXFSZ, SIG_IGN);
    const auto parsed = parseCommandLine(argc, argv, standardOutputIsTerminal());
    if (const int* status = std::get_if<int>(&parsed)) return *status;
    try {
        return carryOut(std::get<CommandLine>(parsed));
    } catch (const std::bad_alloc&) {
        complain("There is not enough memory to go on.");
        return 2;
    }
}

}  // namespace quotelight::cli
