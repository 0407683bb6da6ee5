// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the user asked for, as a plain value; parsed from the arguments, checked as far as that is
// possible without touching a file.

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "reading/filter.h"

namespace quotelight::cli {

enum class Command : std::uint8_t { Extract, Speakers, Export, Formats };
enum class Format : std::uint8_t { Text, Ndjson, Json, Csv };
enum class Input : std::uint8_t { Files, Ndjson };

struct CommandLine {
    Command command = Command::Extract;
    Format format = Format::Ndjson;
    Input input = Input::Files;
    Filter kinds;                       // the kinds to show; its speakers are not used
    std::vector<std::string> speakers;  // as typed; empty: everybody
    bool text = true;                   // the article's text goes into records
    bool attribute = true;              // false: find the marked quotes only
    unsigned jobs = 1;
    std::string exportTo;    // an exporter's id
    bool footnotes = false;  // attributions as footnotes
    std::string outFile;     // empty: standard output
    bool summary = false;    // say what an export would hold instead of writing it
    std::vector<std::string> paths;
};

// Either what to do, or the exit status after help or a complaint has been printed.
// `toTerminal`: standard output is a terminal, which chooses the default format.
std::variant<CommandLine, int> parseCommandLine(int argc, const char* const* argv, bool toTerminal);

}  // namespace quotelight::cli
