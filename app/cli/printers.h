// SPDX-License-Identifier: Apache-2.0
#pragma once

// How `extract` and `speakers` print articles, one class a format.
//
// `article` and `failure` are called from several threads; what they return is put together as
// opening, results with a separator between them, closing. An empty result prints nothing.

#include <memory>
#include <string>
#include <string_view>

#include "cli/command_line.h"
#include "export/exporter.h"

namespace quotelight::cli {

class Printer {
public:
    virtual ~Printer() = default;

    virtual std::string article(const ExportRequest& request) const = 0;
    virtual std::string failure(std::string_view source, const Error& error) const;
    virtual std::string opening() const { return {}; }
    virtual std::string separator() const { return {}; }
    virtual std::string closing() const { return {}; }
};

// Of `extract`: every format.
std::unique_ptr<Printer> quotePrinter(Format format);

// Of `speakers`: Text or Json.
std::unique_ptr<Printer> speakerPrinter(Format format);

}  // namespace quotelight::cli
