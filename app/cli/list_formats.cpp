// SPDX-License-Identifier: Apache-2.0
#include "cli/list_formats.h"

#include <string>
#include <string_view>

#include "article/format_reader.h"
#include "cli/messages.h"
#include "cli/standard_streams.h"
#include "export/exporter.h"

namespace quotelight::cli {

namespace {

void appendRow(std::string& out, std::string_view id, std::string_view description,
               std::string_view extensions) {
    constexpr std::size_t idWidth = 15, descriptionWidth = 32;
    out += "  ";
    out += id;
    out.append(id.size() < idWidth ? idWidth - id.size() : 1, ' ');
    out += description;
    out.append(description.size() < descriptionWidth ? descriptionWidth - description.size() : 1,
               ' ');
    out += extensions;
    out += '\n';
}

std::string extensionsOf(const FormatReader& reader) {
    std::string all;
    for (const char* extension : reader.extensions()) {
        if (!all.empty()) all += ' ';
        all += '.';
        all += extension;
    }
    return all;
}

}  // namespace

int listFormats() {
    std::string out = "Reads:\n";
    for (const FormatReader* reader : formatReaders())
        appendRow(out, reader->id(), reader->description(), extensionsOf(*reader));
    out += "Writes:\n";
    for (const Exporter* exporter : exporters())
        appendRow(out, exporter->id(), exporter->description(),
                  std::string(".") + exporter->extension());
    return printOrComplain(out);
}

}  // namespace quotelight::cli
