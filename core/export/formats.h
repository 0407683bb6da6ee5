// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every export format there is; exporters.cpp puts them in order. A new format is one file and one
// line here and there.

#include "export/exporter.h"

namespace quotelight {

const Exporter& htmlExporter();
const Exporter& markdownExporter();
const Exporter& textExporter();
const Exporter& csvExporter();
const Exporter& tsvExporter();
const Exporter& jsonExporter();
const Exporter& ndjsonExporter();
const Exporter& docxExporter();
const Exporter& odtExporter();
const Exporter& xlsxExporter();
const Exporter& webAnnotationExporter();
const Exporter& teiExporter();
const Exporter& bratExporter();
const Exporter& conlluExporter();
const Exporter& schemaExporter();
const Exporter& ninjsExporter();
const Exporter& refiQdaExporter();
const Exporter& svgExporter();
const Exporter& pngExporter();
const Exporter& reportExporter();

}  // namespace quotelight
