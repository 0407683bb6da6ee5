// SPDX-License-Identifier: Apache-2.0
#pragma once

// The articles below a folder, always in the same order: by name as bytes, a folder's own contents
// in its place.
//
// Files whose extension an input format knows; names with a leading dot are passed over, links to
// files followed and links to folders not (they may go round in circles). One folder's names are
// held for each level.

#include <optional>
#include <string>
#include <vector>

namespace quotelight::cli {

struct FolderEntry {
    std::string path;       // folder, slash, name
    bool unlisted = false;  // a folder whose contents could not be listed, or not all of them
};

class FolderWalk {
public:
    explicit FolderWalk(const std::string& folder) { m_levels.push_back({{folder, true}}); }

    // The next article or unlisted folder; empty at the end.
    std::optional<FolderEntry> next();

private:
    struct Visit {
        std::string path;
        bool folder = false;
    };

    bool enter(const std::string& folder);

    std::vector<std::vector<Visit>> m_levels;  // still to visit, the first last
};

// Whether the path names a folder, following links.
bool isFolder(const std::string& path);

}  // namespace quotelight::cli
