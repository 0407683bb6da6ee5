// SPDX-License-Identifier: Apache-2.0
#pragma once

// Articles named on the command line: files, folders to walk, and - for standard input. A web
// archive gives all its pages, named "file.warc#address", one in memory at a time.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "article/formats/warc_stream.h"
#include "cli/article_source.h"
#include "cli/folder_walk.h"

namespace quotelight::cli {

class PathSource final : public ArticleSource {
public:
    explicit PathSource(std::vector<std::string> paths) : m_paths(std::move(paths)) {}

    std::optional<Job> next() override;

private:
    std::optional<Job> nextPath();
    std::optional<Job> fromFolder();
    std::optional<Job> fromArchive();
    bool openArchive(const Job& job);

    std::vector<std::string> m_paths;
    std::size_t m_next = 0;
    std::optional<FolderWalk> m_walk;  // the folder being walked, m_paths[m_next - 1]
    bool m_walkFound = false;          // the walk has yielded something
    std::optional<WarcStream> m_archive;
    Job m_archiveJob;             // the archive itself
    bool m_archiveFound = false;  // it has yielded something
};

// The article at `path`; - is standard input, which is read at once.
Job jobForPath(const std::string& path);

}  // namespace quotelight::cli
