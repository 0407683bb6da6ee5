// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a book's contents call its chapters. Linear; one thread at a time.

#include <map>
#include <string>

#include "package/zip_reader.h"

namespace quotelight {

// Adds the titles of members that have none yet: from a navigation document (EPUB 3) or from an NCX
// (EPUB 2). The first entry that leads to a member is its title.
void addNavTitles(ZipReader& zip, const std::string& member,
                  std::map<std::string, std::string>& titles);
void addNcxTitles(ZipReader& zip, const std::string& member,
                  std::map<std::string, std::string>& titles);

}  // namespace quotelight
