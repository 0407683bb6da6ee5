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
    QString id;                   // "html"
    QString title;                // "Web page"
    QString extension;            // "html"
    bool isText = true;           // can be read as it is
    bool takesFootnotes = false;  // attributions may be footnotes instead of comments
};

std::vector<ExportFormat> exportFormats();

struct ExportChoice {
    QString format;  // an id
    Filter filter;
    bool footnotes = false;
};

// The article as bytes. Thread-safe; may take a while.
Result<std::string> exportBytes(const Document& document, const ExportChoice& choice);

// How the export begins, to look at before it is written: its own text, or for formats that are
// none, the same quotes as plain text. Thread-safe; may take a while.
QString exportPreview(const Document& document, const ExportChoice& choice);

}  // namespace quotelight
