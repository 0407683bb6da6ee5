// SPDX-License-Identifier: Apache-2.0
#pragma once

// An article's record: what the command line prints for it and what the JSON exports hold.
//
// Fields and their order are those of docs/command-line.md. Offsets are half-open ranges of code
// points into the article's text. Linear in text and quotes; thread-safe.

#include <string>
#include <string_view>

#include "export/exporter.h"
#include "export/json_writer.h"

namespace quotelight {

// No line end behind it. Quotes the request's filter hides are left out, and with them the speakers
// who have no other; ids stay those of the analysis.
std::string record(const ExportRequest& request, JsonLayout layout);

// Who is quoted, without the article: {"source", "speakers"}, the speakers as in the record.
std::string speakersRecord(const ExportRequest& request, JsonLayout layout);

// The record of an article that could not be read, in its place: {"source", "error"}.
std::string errorRecord(std::string_view source, const Error& error, JsonLayout layout);

}  // namespace quotelight
