// SPDX-License-Identifier: Apache-2.0
#include "cli/extract.h"

#include <unistd.h>

#include <cstdlib>
#include <memory>
#include <new>
#include <string>
#include <vector>

#include "cli/article_source.h"
#include "cli/messages.h"
#include "cli/name_bytes.h"
#include "cli/ndjson_source.h"
#include "cli/ordered_work.h"
#include "cli/path_source.h"
#include "cli/printers.h"
#include "cli/read_article.h"
#include "cli/speaker_choice.h"
#include "cli/standard_streams.h"

namespace quotelight::cli {

namespace {

// What one article gave.
struct Outcome {
    std::string printed;                  // for standard output
    std::vector<std::string> complaints;  // for standard error
    bool failed = false;
};

void collectWarnings(const Job& job, const std::vector<Notice>& notices, Outcome& outcome) {
    for (const Notice& notice : notices)
        if (isWarning(notice.code)) outcome.complaints.push_back(warningLine(job.source, notice));
}

std::unique_ptr<Printer> printerOf(const CommandLine& line) {
    return line.command == Command::Speakers ? speakerPrinter(line.format)
                                             : quotePrinter(line.format);
}

// Carries out jobs; used from several threads.
class Extraction {
public:
    Extraction(const CommandLine& line, std::shared_ptr<const Models> models)
        : m_line(line), m_models(std::move(models)), m_printer(printerOf(line)) {
        m_options.speakers = line.attribute;
        m_options.indirect = line.attribute && line.kinds.indirect;
    }

    const Printer& printer() const { return *m_printer; }

    Outcome outcomeOf(const Job& job) const {
        try {
            return read(job);
        } catch (const std::bad_alloc&) {
            // What reading took is free again; the next article may fit.
            return failure(job, {ErrorCode::TooLarge,
                                 "There is not enough memory to read the article.", job.source});
        }
    }

private:
    Outcome failure(const Job& job, const Error& error) const {
        Outcome outcome;
        outcome.failed = true;
        outcome.printed = m_printer->failure(nameInRecord(job.source), error);
        outcome.complaints.push_back(errorLine(job.source, error));
        return outcome;
    }

    Outcome read(const Job& job) const {
        const Result<Reading> reading = readArticle(job, m_models.get(), m_options);
        if (!reading) return failure(job, reading.error());
        Outcome outcome;
        const std::string source = nameInRecord(job.source);
        const Filter filter = chosenSpeakers(*reading->analysis, m_line.kinds, m_line.speakers);
        outcome.printed = m_printer->article({*reading, filter, source, m_line.text});
        collectWarnings(job, reading->article->notices, outcome);
        collectWarnings(job, reading->analysis->notices, outcome);
        return outcome;
    }

    const CommandLine& m_line;
    std::shared_ptr<const Models> m_models;
    std::unique_ptr<Printer> m_printer;
    AnalyseOptions m_options;
};

// Puts results on standard output in order, complaints on standard error, and counts.
class Delivery {
public:
    explicit Delivery(const Printer& printer) : m_printer(printer) { print(printer.opening()); }

    void deliver(const Outcome& outcome) {
        if (!outcome.printed.empty()) {
            print(m_any ? m_printer.separator() + outcome.printed : outcome.printed);
            m_any = true;
        }
        for (const std::string& complaint : outcome.complaints)
            complain(complaint);
        if (outcome.failed)
            m_tally.failed();
        else
            m_tally.succeeded();
        if (!outcome.failed && !outcome.complaints.empty()) m_tally.warned();
    }

    int finish() {
        print(m_printer.closing());
        return m_tally.exitStatus();
    }

private:
    void print(const std::string& bytes) {
        const Status written = writeStandardOutput(bytes);
        if (written) return;
        if (!written.error().message.empty()) complain(written.error().message);
        // At once: nobody reads on, and a worker may be waiting for input that never comes.
        std::_Exit(2);
    }

    const Printer& m_printer;
    Tally m_tally;
    bool m_any = false;
};

std::unique_ptr<ArticleSource> sourceOf(const CommandLine& line) {
    if (line.input == Input::Ndjson) return std::make_unique<NdjsonSource>(STDIN_FILENO);
    return std::make_unique<PathSource>(line.paths);
}

// One file needs no threads; a folder and a web archive may hold many.
unsigned threadsFor(const CommandLine& line) {
    const bool one = line.input == Input::Files && line.paths.size() == 1 &&
                     !isFolder(line.paths[0]) && !isWarcFile(line.paths[0]);
    return one ? 1 : line.jobs;
}

}  // namespace

int extract(const CommandLine& line) {
    std::shared_ptr<const Models> models;
    if (line.attribute && !(models = loadModels())) return 2;
    const std::unique_ptr<ArticleSource> source = sourceOf(line);
    const Extraction extraction(line, std::move(models));
    Delivery delivery(extraction.printer());
    OrderedWork work([&] { return source->next(); },
                     [&](const Job& job) { return extraction.outcomeOf(job); },
                     [&](const Outcome& outcome) { delivery.deliver(outcome); });
    work.run(threadsFor(line));
    return delivery.finish();
}

}  // namespace quotelight::cli
