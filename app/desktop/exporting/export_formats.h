// SPDX-License-Identifier: Apache-2.0
#pragma once

// The formats the window exports to: the core's, and PDF, which takes fonts and pages to make.

#include <QString>
#include <vector>

#include "document/document.h"
#include "reading/filter.h"
#include "text/result.h"

namespace quotelight {

struct ExportFormat {
    QString id;         // "html"
    QString title;      // "Web page"
    QString extension;  // "html"
};

std::vector<ExportFormat> exportFormats();

// The article in that format, as bytes. Thread-safe; may take a while.
Result<std::string> exportBytes(const Document& document, const Filter& filter,
                                const QString& format);

}  // namespace quotelight
