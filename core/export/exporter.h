// SPDX-License-Identifier: Apache-2.0
#pragma once

// The interface that every export format implements: one exporter a file.
//
// An exporter turns a Reading and a Filter into bytes, always the same bytes, whatever the locale,
// time zone or time. Writing them to a file is write_file.h's work.

#include <span>
#include <string>
#include <string_view>

#include "reading/analysis.h"
#include "reading/filter.h"
#include "text/result.h"

namespace quotelight {

// Lives for one call: it borrows its reading, so the reading (and what it shares) must outlive the
// request and whatever is made from it, such as an ExportView. Never bind it to a temporary that
// ends before write() returns, nor hand it to another thread without the reading.
struct ExportRequest {
    const Reading& reading;  // article and analysis not null
    Filter filter;       // quotes it hides are left out, their text stays in whole-article formats
    std::string source;  // path or id as the user knows it, UTF-8
    bool includeText = true;  // formats that may leave the article's text out
    bool footnotes = false;   // attributions as footnotes, in the formats that have pages
};

// Stateless and immutable: one object serves any number of threads. Linear in the article, but for
// sorting speakers.
class Exporter {
public:
    virtual ~Exporter() = default;

    // These four return strings of static lifetime.
    virtual const char* id() const = 0;           // "html": the word after --to
    virtual const char* description() const = 0;  // "Web page", for dialogs
    virtual const char* extension() const = 0;    // "html"
    virtual const char* mediaType() const = 0;

    // UTF-8, or binary for formats that are. Keeps nothing of the request.
    virtual Result<std::string> write(const ExportRequest& request) const = 0;
};

// All exporters, in the order menus show them. Static lifetime.
std::span<const Exporter* const> exporters();

// The exporter with that id, or null.
const Exporter* exporter(std::string_view id);

}  // namespace quotelight
