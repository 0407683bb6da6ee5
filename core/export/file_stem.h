// SPDX-License-Identifier: Apache-2.0
#pragma once

// A name for a file inside a package, that every file system and program takes.

#include <string>
#include <string_view>

namespace quotelight {

// The file's name without folders and extension, in ASCII letters, digits, "-" and "_", at most 60
// of them: "Café au lait.txt" is "Caf-au-lait". "article" where nothing is left.
std::string fileStem(std::u16string_view fileName);

}  // namespace quotelight
