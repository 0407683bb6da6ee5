// SPDX-License-Identifier: Apache-2.0
#include "cli/folder_walk.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "article/format_reader.h"

namespace quotelight::cli {

namespace {

namespace fs = std::filesystem;

// A real folder; a link to one may lead round in circles.
bool isInnerFolder(const fs::directory_entry& entry) {
    std::error_code ignored;
    return entry.is_directory(ignored) && !entry.is_symlink(ignored);
}

bool isArticle(const fs::directory_entry& entry) {
    std::error_code ignored;
    return readerForName(entry.path().native()) != nullptr && entry.is_regular_file(ignored);
}

}  // namespace

std::optional<FolderEntry> FolderWalk::next() {
    while (!m_levels.empty()) {
        if (m_levels.back().empty()) {
            m_levels.pop_back();
            continue;
        }
        Visit visit = std::move(m_levels.back().back());
        m_levels.back().pop_back();
        if (!visit.folder) return FolderEntry{std::move(visit.path), false};
        if (!enter(visit.path)) return FolderEntry{std::move(visit.path), true};
    }
    return std::nullopt;
}

// Pushes the folder's contents. Returns false where not all of them could be listed.
bool FolderWalk::enter(const std::string& folder) {
    std::error_code failure;
    std::vector<Visit> visits;
    fs::directory_iterator entries(folder, failure);
    for (; !failure && entries != fs::directory_iterator(); entries.increment(failure)) {
        const bool inner = isInnerFolder(*entries);
        const bool hidden = entries->path().filename().native().starts_with('.');
        if (!hidden && (inner || isArticle(*entries)))
            visits.push_back({entries->path().native(), inner});
    }
    std::sort(visits.begin(), visits.end(), [](const Visit& a, const Visit& b) {
        return b.path < a.path;  // as unsigned bytes: char_traits<char> compares so
    });
    m_levels.push_back(std::move(visits));
    return !failure;
}

bool isFolder(const std::string& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

}  // namespace quotelight::cli
