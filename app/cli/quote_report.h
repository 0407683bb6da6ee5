// SPDX-License-Identifier: Apache-2.0
#pragma once

// An article's quotes for a person at a terminal: each with its speaker, its place and how sure.
//
// Words of the article lose control characters and controls of direction, so that no article can
// steer the terminal. Thread-safe.

#include <string>

#include "cli/terminal.h"
#include "export/exporter.h"

namespace quotelight::cli {

std::string quoteReport(const ExportRequest& request, const Terminal& terminal);

// Who is quoted, most often first.
std::string speakerReport(const ExportRequest& request, const Terminal& terminal);

}  // namespace quotelight::cli
