// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a ZIP container holds, judged by the names of its members and its stated type. Looks at the
// first and last 64 KiB; thread-safe.

#include <cstdint>
#include <string_view>

namespace quotelight {

enum class ZipKind : std::uint8_t {
    None,  // no ZIP container
    Archive,
    Epub,
    OpenDocumentText,  // or of an unstated type
    OpenDocument,      // of another type
    Word,
    Excel,
    PowerPoint,
    Office  // another of Microsoft's
};

ZipKind zipKind(std::string_view bytes);

// With an article: "an EPUB book". Empty for None.
const char* zipKindName(ZipKind kind);

}  // namespace quotelight
