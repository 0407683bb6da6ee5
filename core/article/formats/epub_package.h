// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a book's package says: which members are its chapters and in which order, what they are
// called, who wrote it (EPUB 2.0.1 OPF and NCX; EPUB 3 packages and navigation documents).
//
// A package that is missing or broken is made up for: without container, the first package found;
// without a reading order, the order of the manifest; without a package, that of the container.
// Linear; one thread at a time.

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "package/zip_reader.h"

namespace quotelight {

struct EpubPackage {
    struct Page {
        std::string member;
        bool linear = true;  // part of the reading order
    };
    std::vector<Page> pages;                    // each once
    std::map<std::string, std::string> titles;  // of members, as the contents list them
    Metadata metadata;
    bool guessed = false;     // pages are not in an order that the book states
    std::size_t missing = 0;  // pages that the book does not hold
};

EpubPackage readEpubPackage(ZipReader& zip);

// Members that are encrypted with anything but the obfuscation of fonts (META-INF/encryption.xml).
std::set<std::string> lockedMembers(ZipReader& zip);

}  // namespace quotelight
