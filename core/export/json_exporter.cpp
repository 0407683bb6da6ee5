// SPDX-License-Identifier: Apache-2.0
// The article's record as JSON: indented for people, or on one line for streams of them.
#include "export/formats.h"
#include "export/record.h"

namespace quotelight {

namespace {

class JsonExporter final : public Exporter {
public:
    const char* id() const override { return "json"; }
    const char* description() const override { return "JSON"; }
    const char* extension() const override { return "json"; }
    const char* mediaType() const override { return "application/json"; }

    Result<std::string> write(const ExportRequest& request) const override {
        return record(request, JsonLayout::Indented) + '\n';
    }
};

class NdjsonExporter final : public Exporter {
public:
    const char* id() const override { return "ndjson"; }
    const char* description() const override { return "JSON, one line"; }
    const char* extension() const override { return "ndjson"; }
    const char* mediaType() const override { return "application/x-ndjson"; }

    Result<std::string> write(const ExportRequest& request) const override {
        return record(request, JsonLayout::OneLine) + '\n';
    }
};

}  // namespace

const Exporter& jsonExporter() {
    static const JsonExporter exporter;
    return exporter;
}

const Exporter& ndjsonExporter() {
    static const NdjsonExporter exporter;
    return exporter;
}

}  // namespace quotelight
