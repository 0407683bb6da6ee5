// SPDX-License-Identifier: Apache-2.0
#include "cli/printers.h"

#include "cli/quote_report.h"
#include "cli/terminal.h"
#include "export/quotes_csv.h"
#include "export/record.h"

namespace quotelight::cli {

namespace {

// One record a line.
class NdjsonPrinter final : public Printer {
public:
    std::string article(const ExportRequest& request) const override {
        return record(request, JsonLayout::OneLine) + '\n';
    }
    std::string failure(std::string_view source, const Error& error) const override {
        return errorRecord(source, error, JsonLayout::OneLine) + '\n';
    }
};

// One array of records, whether it holds one or many.
class JsonPrinter : public Printer {
public:
    std::string article(const ExportRequest& request) const override {
        return record(request, JsonLayout::Indented);
    }
    std::string failure(std::string_view source, const Error& error) const override {
        return errorRecord(source, error, JsonLayout::Indented);
    }
    std::string opening() const override { return "[\n"; }
    std::string separator() const override { return ",\n"; }
    std::string closing() const override { return "\n]\n"; }
};

// One table: the header once, then every article's rows.
class CsvPrinter final : public Printer {
public:
    std::string article(const ExportRequest& request) const override { return csvRows(request); }
    std::string opening() const override { return csvHeader(); }
};

class TextPrinter final : public Printer {
public:
    std::string article(const ExportRequest& request) const override {
        return quoteReport(request, m_terminal);
    }
    std::string separator() const override { return "\n"; }

private:
    Terminal m_terminal = standardOutputTerminal();
};

// Who is quoted, for people.
class SpeakerTextPrinter final : public Printer {
public:
    std::string article(const ExportRequest& request) const override {
        return speakerReport(request, m_terminal);
    }
    std::string separator() const override { return "\n"; }

private:
    Terminal m_terminal = standardOutputTerminal();
};

// An array of {"source", "speakers"}.
class SpeakerJsonPrinter final : public JsonPrinter {
public:
    std::string article(const ExportRequest& request) const override {
        return speakersRecord(request, JsonLayout::Indented);
    }
};

}  // namespace

std::string Printer::failure(std::string_view, const Error&) const {
    return {};
}

std::unique_ptr<Printer> quotePrinter(Format format) {
    switch (format) {
        case Format::Text:
            return std::make_unique<TextPrinter>();
        case Format::Json:
            return std::make_unique<JsonPrinter>();
        case Format::Csv:
            return std::make_unique<CsvPrinter>();
        case Format::Ndjson:
            break;
    }
    return std::make_unique<NdjsonPrinter>();
}

std::unique_ptr<Printer> speakerPrinter(Format format) {
    if (format == Format::Text) return std::make_unique<SpeakerTextPrinter>();
    return std::make_unique<SpeakerJsonPrinter>();
}

}  // namespace quotelight::cli
