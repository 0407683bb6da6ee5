// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "article/format_reader.h"
#include "article/formats/readers.h"
#include "article/read_file.h"
#include "text/ascii.h"

namespace quotelight {

std::span<const FormatReader* const> formatReaders() {
    static const FormatReader* const readers[] = {
        &docxReader(),   &epubReader(),  &odtReader(),      &warcReader(), &pdfReader(),
        &rtfReader(),    &mhtmlReader(), &mailReader(),     &jsonReader(), &nitfReader(),
        &newsmlReader(), &htmlReader(),  &markdownReader(), &textReader()};
    return readers;
}

const FormatReader* formatReader(std::string_view id) {
    for (const FormatReader* reader : formatReaders())
        if (id == reader->id()) return reader;
    return nullptr;
}

const FormatReader* readerForName(std::string_view name) {
    const std::string_view base = baseName(name);
    const std::string lower = asciiLowered(base);
    for (const FormatReader* reader : formatReaders())
        for (const std::string_view known : reader->extensions()) {
            if (lower.size() <= known.size() + 1 || !lower.ends_with(known)) continue;
            if (lower[lower.size() - known.size() - 1] == '.') return reader;
        }
    return nullptr;
}

}  // namespace quotelight
