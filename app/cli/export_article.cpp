// SPDX-License-Identifier: Apache-2.0
#include "cli/export_article.h"

#include <sys/stat.h>

#include <string>
#include <vector>

#include "cli/messages.h"
#include "cli/name_bytes.h"
#include "cli/path_source.h"
#include "cli/read_article.h"
#include "cli/speaker_choice.h"
#include "cli/standard_streams.h"
#include "export/export_summary.h"
#include "export/exporter.h"
#include "export/write_file.h"

namespace quotelight::cli {

namespace {

bool sameFile(const std::string& a, const std::string& b) {
    struct stat first {
    }, second{};
    return stat(a.c_str(), &first) == 0 && stat(b.c_str(), &second) == 0 &&
           first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

// The names after --speaker that mean nobody in this article.
std::vector<std::string> strangers(const CommandLine& line, const Analysis& analysis) {
    std::vector<std::string> unknown;
    for (const std::string& name : line.speakers)
        if (!meansSomebody(analysis, name)) unknown.push_back(name);
    return unknown;
}

int complainOf(const std::string& name, const Error& error) {
    complain(errorLine(name, error));
    return 2;
}

// Says the article's warnings and returns the exit status they make.
int warn(const std::string& source, const Reading& reading) {
    int status = 0;
    for (const auto* notices : {&reading.article->notices, &reading.analysis->notices})
        for (const Notice& notice : *notices)
            if (isWarning(notice.code)) {
                complain(warningLine(source, notice));
                status = 1;
            }
    return status;
}

// Pixels and packages are nothing for a terminal to show, and may set it to anything.
bool isForTerminals(const std::string& bytes) {
    return bytes.find('\0') == std::string::npos;
}

int deliver(const CommandLine& line, const std::string& bytes) {
    if (line.outFile.empty() && standardOutputIsTerminal() && !isForTerminals(bytes)) {
        complain("What --to " + line.exportTo +
                 " makes is no text for a terminal: name a file with -o, or - to print it anyway.");
        return 2;
    }
    if (line.outFile.empty() || line.outFile == "-") return printOrComplain(bytes);
    const Status written = writeFile(line.outFile, bytes);
    return written ? 0 : complainOf(line.outFile, written.error());
}

}  // namespace

int exportArticle(const CommandLine& line) {
    const std::string& path = line.paths.front();
    if (!line.outFile.empty() && sameFile(path, line.outFile)) {
        complain(nameInMessage(line.outFile) +
                 ": This is the article itself, and is not replaced.");
        return 2;
    }
    const std::shared_ptr<const Models> models = loadModels();
    if (!models) return 2;
    AnalyseOptions options;
    options.indirect = line.kinds.indirect;
    const Result<Reading> reading = readArticle(jobForPath(path), models.get(), options);
    if (!reading) return complainOf(path, reading.error());
    const Filter filter = chosenSpeakers(*reading->analysis, line.kinds, line.speakers);
    int status = warn(path, *reading);
    for (const std::string& name : strangers(line, *reading->analysis)) {
        complain(nameInMessage(path) + ": warning: Nobody quoted is called " + nameInMessage(name) +
                 '.');
        status = 1;
    }
    if (line.summary) {
        const int printed =
            printOrComplain(inWords(exportSummary(*reading->analysis, filter)) + '\n');
        return printed != 0 ? printed : status;
    }
    ExportRequest request{*reading, filter, nameInRecord(path)};
    request.footnotes = line.footnotes;
    const Result<std::string> bytes = exporter(line.exportTo)->write(request);
    if (!bytes) return complainOf(path, bytes.error());
    const int delivered = deliver(line, *bytes);
    return delivered != 0 ? delivered : status;
}

}  // namespace quotelight::cli
