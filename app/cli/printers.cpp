// SPDX-License-Identifier: Apache-2.0
#include "cli/printers.h"

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
class JsonPrinter final : public Printer {
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

}  // namespace

std::string Printer::failure(std::string_view, const Error&) const {
    return {};
}

std::unique_ptr<Printer> printerFor(Format format) {
    if (format == Format::Json) return std::make_unique<JsonPrinter>();
    return std::make_unique<NdjsonPrinter>();
}

}  // namespace quotelight::cli
