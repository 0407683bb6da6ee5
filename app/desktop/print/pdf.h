// SPDX-License-Identifier: Apache-2.0
#pragma once

// The printed article as a PDF file's bytes.

#include <string>

#include "document/document.h"
#include "reading/filter.h"
#include "text/result.h"

namespace quotelight {

// A4 or Letter as the country has it. May run off the GUI thread.
Result<std::string> pdfBytes(const Document& document, const Filter& filter);

}  // namespace quotelight
