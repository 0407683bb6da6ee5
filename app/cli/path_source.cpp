// SPDX-License-Identifier: Apache-2.0
#include "cli/path_source.h"

#include <utility>

#include "cli/standard_streams.h"

namespace quotelight::cli {

namespace {

Job failed(const std::string& source, ErrorCode code, std::string message) {
    Job job;
    job.source = source;
    job.error = Error{code, std::move(message), source};
    return job;
}

Job file(std::string path) {
    Job job;
    job.source = path;
    job.path = std::move(path);
    return job;
}

Job standardInput() {
    Job job;
    job.source = "-";
    Result<std::string> bytes = readStandardInput();
    if (bytes)
        job.text = std::move(bytes).value();
    else
        job.error = bytes.error();
    return job;
}

}  // namespace

Job jobForPath(const std::string& path) {
    return path == "-" ? standardInput() : file(path);
}

std::optional<Job> PathSource::next() {
    for (;;) {
        if (m_archive) {
            if (std::optional<Job> job = fromArchive()) return job;
            m_archive.reset();
        }
        std::optional<Job> job = nextPath();
        if (!job || !openArchive(*job)) return job;
    }
}

// A job for the archive is many. Its bytes stay where they are while it is read.
bool PathSource::openArchive(const Job& job) {
    if (job.error) return false;
    const bool archive = job.path ? isWarcFile(*job.path) : isWarc(job.text);
    if (!archive) return false;
    m_archiveJob = job;
    m_archiveFound = false;
    m_archive.emplace(job.path ? fileSource(*job.path) : memorySource(m_archiveJob.text),
                      job.source);
    return true;
}

// The next page, or what kept it from being read; once, the news that there is none.
std::optional<Job> PathSource::fromArchive() {
    std::optional<WarcPage> page = m_archive->next();
    const bool found = std::exchange(m_archiveFound, true);
    if (!page && found) return std::nullopt;
    if (!page)
        return failed(m_archiveJob.source, ErrorCode::Malformed,
                      "The web archive holds no page of text.");
    Job job;
    job.source = m_archiveJob.source;
    if (!page->address.empty()) job.source += "#" + page->address;
    if (page->error) job.error = page->error;
    job.page = std::move(page);
    return job;
}

std::optional<Job> PathSource::nextPath() {
    for (;;) {
        if (m_walk) {
            if (std::optional<Job> job = fromFolder()) return job;
            m_walk.reset();
        }
        if (m_next == m_paths.size()) return std::nullopt;
        const std::string& path = m_paths[m_next++];
        if (path == "-" || !isFolder(path)) return jobForPath(path);
        m_walk.emplace(path);
        m_walkFound = false;
    }
}

// The next article of the folder, or a folder in it that cannot be listed, or, once, the news that
// it holds no article.
std::optional<Job> PathSource::fromFolder() {
    std::optional<FolderEntry> entry = m_walk->next();
    const bool found = std::exchange(m_walkFound, true);
    if (entry && entry->unlisted)
        return failed(entry->path, ErrorCode::NoPermission, "The folder cannot be listed.");
    if (entry) return file(std::move(entry->path));
    if (found) return std::nullopt;
    return failed(m_paths[m_next - 1], ErrorCode::NotFound,
                  "The folder holds no article of a known format.");
}

}  // namespace quotelight::cli
