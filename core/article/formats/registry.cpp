// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "article/format_reader.h"
#include "article/formats/readers.h"
#include "article/read_file.h"
#include "text/ascii.h"

namespace quotelight {

std::span<const FormatReader* const> formatReaders() {
    static const FormatReader* const readers[] = {&docxReader(), &epubReader(),     &odtReader(),
                                                  &htmlReader(), &markdownReader(), &textReader()};
    return readers;
}

const FormatReader* formatReader(std::string_view id) {
    for (const FormatReader* reader : formatReaders())
        if (id == reader->id()) return reader;
    return nullptr;
}

const FormatReader* readerForName(std::string_view name) {
    const std::string_view base = baseName(name);
    const auto dot = base.rfind('.');
    if (dot == std::string_view::npos || dot == 0) return nullptr;
    const std::string extension = asciiLowered(base.substr(dot + 1));
    for (const FormatReader* reader : formatReaders())
        for (const std::string_view known : reader->extensions())
            if (known == extension) return reader;
    return nullptr;
}

}  // namespace quotelight
