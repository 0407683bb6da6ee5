// SPDX-License-Identifier: Apache-2.0
#include "article/format_reader.h"
#include "article/formats/readers.h"

namespace quotelight {

std::span<const FormatReader* const> formatReaders() {
    static const FormatReader* const readers[] = {&htmlReader(), &markdownReader(), &textReader()};
    return readers;
}

const FormatReader* formatReader(std::string_view id) {
    for (const FormatReader* reader : formatReaders())
        if (id == reader->id()) return reader;
    return nullptr;
}

}  // namespace quotelight
