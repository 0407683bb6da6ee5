// SPDX-License-Identifier: Apache-2.0
#include "export/exporter.h"
#include "export/formats.h"

namespace quotelight {

std::span<const Exporter* const> exporters() {
    static const Exporter* const all[] = {
        &htmlExporter(),   &docxExporter(),          &odtExporter(),   &markdownExporter(),
        &textExporter(),   &xlsxExporter(),          &csvExporter(),   &tsvExporter(),
        &reportExporter(), &svgExporter(),           &pngExporter(),   &jsonExporter(),
        &ndjsonExporter(), &webAnnotationExporter(), &teiExporter(),   &bratExporter(),
        &conlluExporter(), &schemaExporter(),        &ninjsExporter(), &refiQdaExporter(),
    };
    return all;
}

const Exporter* exporter(std::string_view id) {
    for (const Exporter* candidate : exporters())
        if (candidate->id() == id) return candidate;
    return nullptr;
}

}  // namespace quotelight
