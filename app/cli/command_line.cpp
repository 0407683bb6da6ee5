// SPDX-License-Identifier: Apache-2.0
#include "cli/command_line.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>
#include <optional>
#include <thread>

#include "export/exporter.h"

namespace quotelight::cli {

namespace {

constexpr unsigned mostJobs = 256;

const std::map<std::string, Format> extractFormats{{"text", Format::Text},
                                                   {"ndjson", Format::Ndjson},
                                                   {"json", Format::Json},
                                                   {"csv", Format::Csv}};
const std::map<std::string, Format> speakerFormats{{"text", Format::Text}, {"json", Format::Json}};
const std::map<std::string, Input> inputs{{"files", Input::Files}, {"ndjson", Input::Ndjson}};

std::vector<std::string> exporterIds() {
    std::vector<std::string> ids;
    for (const Exporter* exporter : exporters())
        ids.emplace_back(exporter->id());
    return ids;
}

// What the parser fills in, before defaults that depend on one another are settled.
struct Typed {
    std::optional<Format> format;
    std::vector<std::string> kinds;
    std::optional<unsigned> jobs;
    bool noText = false, noSpeakers = false;
};

void addFilter(CLI::App& app, CommandLine& line, Typed& typed) {
    app.add_option("--kinds", typed.kinds, "Kinds of quotes, separated by commas")
        ->delimiter(',')
        ->allow_extra_args(false)  // or it would take the paths after it as well
        ->check(CLI::IsMember({"direct", "mixed", "indirect"}).description(""))
        ->type_name("direct,mixed,indirect");
    app.add_option(
           "--speaker", line.speakers,
           "Only this speaker's quotes; may be given several times; ? for quotes of unknown "
           "speakers")
        ->allow_extra_args(false)
        ->type_name("NAME");
}

void addExtract(CLI::App& all, CommandLine& line, Typed& typed) {
    CLI::App& app =
        *all.add_subcommand("extract", "Print every article's quotes and who said them");
    app.add_option("--format", typed.format, "text (default on a terminal), ndjson, json or csv")
        ->transform(CLI::CheckedTransformer(extractFormats).description(""))
        ->type_name("FORMAT");
    addFilter(app, line, typed);
    app.add_flag("--no-text", typed.noText, "Leave the article's text out of records");
    CLI::Option* noSpeakers = app.add_flag("--no-speakers", typed.noSpeakers,
                                           "Find the marked quotes only, without speakers: faster");
    noSpeakers->excludes(app.get_option("--speaker"));
    app.add_option("-j,--jobs", typed.jobs, "Articles read at once (default: one a processor)")
        ->check(CLI::Range(1u, mostJobs).description(""))
        ->type_name("N");
    app.add_option("--input", line.input,
                   "files (default), or ndjson: one {\"id\", \"text\"} or {\"path\"} a line from "
                   "standard input")
        ->transform(CLI::CheckedTransformer(inputs).description(""))
        ->type_name("INPUT");
    app.add_option("PATH", line.paths, "Articles; folders are walked; - is standard input")
        ->type_name("");
    app.callback([&line] { line.command = Command::Extract; });
}

void addSpeakers(CLI::App& all, CommandLine& line, Typed& typed) {
    CLI::App& app = *all.add_subcommand("speakers", "Print who is quoted, and how often");
    app.add_option("--format", typed.format, "text (default on a terminal) or json")
        ->transform(CLI::CheckedTransformer(speakerFormats).description(""))
        ->type_name("FORMAT");
    app.add_option("PATH", line.paths, "Articles; folders are walked; - is standard input")
        ->required()
        ->type_name("");
    app.callback([&line] { line.command = Command::Speakers; });
}

void addExport(CLI::App& all, CommandLine& line, Typed& typed) {
    CLI::App& app = *all.add_subcommand("export", "Write one article with its quotes marked");
    app.add_option("--to", line.exportTo, "What to write; `formats` lists them")
        ->required()
        ->check(CLI::IsMember(exporterIds()).description(""))
        ->type_name("FORMAT");
    addFilter(app, line, typed);
    app.add_flag("--footnotes", line.footnotes,
                 "Attributions as footnotes instead of comments (docx, odt)");
    app.add_option("-o,--output", line.outFile, "Where to write (default: standard output)")
        ->type_name("OUT");
    app.add_flag("--summary", line.summary,
                 "Only print what would be written (16 quotes by 5 speakers), write nothing");
    app.add_option("PATH", line.paths, "The article; - is standard input")
        ->required()
        ->expected(1)
        ->type_name("");
    app.callback([&line] { line.command = Command::Export; });
}

// Every kind for programs, whose records name it; marked quotes only for people.
Filter kindsOf(const Typed& typed, const CommandLine& line) {
    Filter kinds;
    const auto asked = [&typed](const char* kind) {
        return std::find(typed.kinds.begin(), typed.kinds.end(), kind) != typed.kinds.end();
    };
    if (typed.kinds.empty()) {
        kinds.indirect = line.command == Command::Extract &&
                         (line.format == Format::Ndjson || line.format == Format::Json);
        return kinds;
    }
    kinds.direct = asked("direct");
    kinds.mixed = asked("mixed");
    kinds.indirect = asked("indirect");
    return kinds;
}

Format defaultFormat(Command command, bool toTerminal) {
    if (toTerminal) return Format::Text;
    return command == Command::Speakers ? Format::Json : Format::Ndjson;
}

void settle(CommandLine& line, const Typed& typed, bool toTerminal) {
    line.format = typed.format.value_or(defaultFormat(line.command, toTerminal));
    line.kinds = kindsOf(typed, line);
    line.text = !typed.noText;
    line.attribute = !typed.noSpeakers;
    line.jobs = typed.jobs.value_or(std::clamp(std::thread::hardware_concurrency(), 1u, mostJobs));
}

// What the parser cannot know: whether paths are wanted depends on --input.
void checkPaths(const CommandLine& line) {
    if (line.command != Command::Extract) return;
    if (line.input == Input::Files && line.paths.empty()) throw CLI::RequiredError("PATH");
    if (line.input == Input::Ndjson && !line.paths.empty())
        throw CLI::ExtrasError("extract --input ndjson", line.paths);
}

}  // namespace

std::variant<CommandLine, int> parseCommandLine(int argc, const char* const* argv,
                                                bool toTerminal) {
    CommandLine line;
    Typed typed;
    CLI::App app("Finds the quotes of articles and who said them.", "quotelight-cli");
    app.set_version_flag("--version", "quotelight-cli " QUOTELIGHT_VERSION);
    app.require_subcommand(1);
    app.footer("Exit status: 0 all well, 1 done with warnings or failed articles, 2 nothing done.");
    app.failure_message([](const CLI::App*, const CLI::Error& error) {
        return std::string("quotelight-cli: ") + error.what() +
               "\nquotelight-cli --help says what there is.\n";
    });
    addExtract(app, line, typed);
    addSpeakers(app, line, typed);
    addExport(app, line, typed);
    app.add_subcommand("formats", "List the formats that can be read and written")
        ->callback([&line] { line.command = Command::Formats; });
    try {
        app.parse(argc, argv);
        settle(line, typed, toTerminal);
        checkPaths(line);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    return line;
}

}  // namespace quotelight::cli
