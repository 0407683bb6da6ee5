// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writes a ZIP container (DOCX, ODT, XLSX, QDPX, a folder of files) in memory.
//
// The same members give the same bytes, whatever the time, locale or machine: no time stamps, no
// owners, names in UTF-8. Linear; one thread at a time. ZIP as in PKWARE's APPNOTE 6.3, by libzip.

#include <span>
#include <string>

#include "text/result.h"

namespace quotelight {

enum class Packing {
    Deflated,
    Stored  // readable without unpacking, such as the "mimetype" that comes first in ODT
};

struct ZipMember {
    std::string name;  // with slashes, relative, UTF-8; each once
    std::string bytes;
    Packing packing = Packing::Deflated;
};

// The container with the members in this order. WriteFailed where memory runs out or libzip fails.
Result<std::string> writeZip(std::span<const ZipMember> members);

}  // namespace quotelight
