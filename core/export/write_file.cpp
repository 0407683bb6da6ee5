// SPDX-License-Identifier: Apache-2.0
#include "export/write_file.h"

#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <system_error>
#include <utility>

namespace quotelight {

namespace {

constexpr std::size_t chunkBytes = std::size_t{64} << 10;
constexpr int linksFollowed = 40;  // as many as Linux itself does
constexpr int namesTried = 100;

Error failure(int number, const std::string& path) {
    switch (number) {
        case ENOENT:
        case ENOTDIR:
            return {ErrorCode::NotFound, "The folder to write to does not exist.", path};
        case EACCES:
        case EPERM:
            return {ErrorCode::NoPermission, "There is no permission to write here.", path};
        case EROFS:
            return {ErrorCode::NoPermission, "This place can only be read, not written to.", path};
        case ENOSPC:
        case EDQUOT:
            return {ErrorCode::WriteFailed, "The disk is full; nothing was changed.", path};
        case ENAMETOOLONG:
            return {ErrorCode::WriteFailed, "The file's name is too long.", path};
        default:
            return {ErrorCode::WriteFailed,
                    "The file could not be written (" + std::generic_category().message(number) +
                        "); nothing was changed.",
                    path};
    }
}

std::string folderOf(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos) return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

// What a symbolic link holds; empty with errno set where it cannot be read.
std::string linkTarget(const std::string& link) {
    std::string target(std::size_t{1} << 12, '\0');
    const ssize_t length = readlink(link.c_str(), target.data(), target.size());
    target.resize(static_cast<std::size_t>(std::max<ssize_t>(length, 0)));
    return target;
}

// The path with symbolic links at its end followed, even to a file that is not there yet.
Result<std::string> followLinks(std::string path) {
    for (int i = 0; i < linksFollowed; ++i) {
        struct stat status {};
        const bool link = lstat(path.c_str(), &status) == 0 && S_ISLNK(status.st_mode);
        if (!link) return path;
        const std::string target = linkTarget(path);
        if (target.empty()) return failure(errno, path);
        path = target.front() == '/' ? target : folderOf(path).append("/").append(target);
    }
    return failure(ELOOP, path);
}

// What to write over: whether it is there, and with which permissions.
struct Target {
    std::string path;
    bool exists = false;
    mode_t mode = 0;
};

Result<Target> findTarget(const std::string& asked) {
    Result<std::string> path = followLinks(asked);
    if (!path) return path.error();
    Target target;
    target.path = std::move(path).value();
    struct stat status {};
    if (stat(target.path.c_str(), &status) != 0) {
        if (errno != ENOENT) return failure(errno, asked);
        return target;
    }
    if (!S_ISREG(status.st_mode))
        return Error{ErrorCode::NotARegularFile,
                     "There is something here that is not a file, and is not replaced.", asked};
    if (access(target.path.c_str(), W_OK) != 0) return failure(errno, asked);
    target.exists = true;
    target.mode = status.st_mode & 07777;
    return target;
}

std::string temporaryName(const std::string& folder) {
    std::uint64_t random = 0;
    if (getrandom(&random, sizeof random, 0) != sizeof random) {
        static std::atomic<std::uint64_t> counter = 0;  // no name twice in one program
        random = (static_cast<std::uint64_t>(getpid()) << 32) + counter++;
    }
    char name[48];
    std::snprintf(name, sizeof name, "/.quotelight-%016llx.tmp",
                  static_cast<unsigned long long>(random));
    return folder + name;
}

// A file of its own beside the target, gone again unless it takes the target's place.
class Temporary {
public:
    explicit Temporary(FileCalls& calls) : m_calls(calls) {}
    ~Temporary() {
        if (m_descriptor >= 0) m_calls.close(m_descriptor);
        if (!m_path.empty()) unlink(m_path.c_str());
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

    // Each of the following returns 0 or the errno of what failed.

    int create(const std::string& folder, bool unnamed) {
        m_folder = folder;
        if (unnamed) m_descriptor = m_calls.openUnnamed(folder.c_str());
        if (m_descriptor >= 0) return 0;
        return withNewName([this](const std::string& name) {
            m_descriptor = open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
            return m_descriptor >= 0;
        });
    }

    int permit(mode_t mode) const { return fchmod(m_descriptor, mode) == 0 ? 0 : errno; }

    int write(std::string_view bytes) {
        while (!bytes.empty()) {
            const std::size_t chunk = std::min(bytes.size(), chunkBytes);
            const long written = m_calls.write(m_descriptor, bytes.data(), chunk);
            if (written < 0 && errno == EINTR) continue;
            if (written <= 0) return written < 0 ? errno : EIO;
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return 0;
    }

    // Closing, too, can be where a network file system first says that it failed.
    int finish() {
        if (m_calls.sync(m_descriptor) != 0) return errno;
        if (const int failed = m_path.empty() ? giveName() : 0; failed != 0) {
            m_unnameable = true;
            return failed;
        }
        const int descriptor = std::exchange(m_descriptor, -1);
        return m_calls.close(descriptor) == 0 ? 0 : errno;
    }

    // Whether finish() failed because the file could not be given a name.
    bool unnameable() const { return m_unnameable; }

    int moveTo(const std::string& target) {
        if (m_calls.rename(m_path.c_str(), target.c_str()) != 0) return errno;
        m_path.clear();
        return 0;
    }

private:
    // Calls `make(name)` until it makes a file under a name that is new in the folder.
    template <typename Make>
    int withNewName(Make make) {
        for (int i = 0; i < namesTried; ++i) {
            const std::string name = temporaryName(m_folder);
            if (make(name)) {
                m_path = name;
                return 0;
            }
            if (errno != EEXIST) break;
        }
        return errno;
    }

    // As open(2) says under O_TMPFILE: the way that needs no privilege.
    int giveName() {
        const std::string self = "/proc/self/fd/" + std::to_string(m_descriptor);
        return withNewName(
            [&](const std::string& name) { return m_calls.link(self.c_str(), name.c_str()) == 0; });
    }

    FileCalls& m_calls;
    std::string m_folder;
    int m_descriptor = -1;
    bool m_unnameable = false;
    std::string m_path;  // empty while it has no name
};

int replace(const Target& target, const std::string& folder, std::string_view bytes,
            Temporary& temporary, bool unnamed) {
    int failed = temporary.create(folder, unnamed);
    // Before the first byte: what was private stays private while it is written.
    if (failed == 0 && target.exists) failed = temporary.permit(target.mode);
    if (failed == 0) failed = temporary.write(bytes);
    if (failed == 0) failed = temporary.finish();
    if (failed == 0) failed = temporary.moveTo(target.path);
    return failed;
}

// Makes the renaming last. The file is in its place already: failing here changes nothing.
void syncFolder(const std::string& folder, FileCalls& calls) {
    const int descriptor = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    calls.sync(descriptor);
    calls.close(descriptor);
}

}  // namespace

int FileCalls::openUnnamed(const char* folder) {
    // Without /proc it could never be given a name.
    if (access("/proc/self/fd", X_OK) != 0) return -1;
    return open(folder, O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666);
}

long FileCalls::write(int descriptor, const char* bytes, std::size_t size) {
    return ::write(descriptor, bytes, size);
}

int FileCalls::link(const char* from, const char* to) {
    return linkat(AT_FDCWD, from, AT_FDCWD, to, AT_SYMLINK_FOLLOW);
}

int FileCalls::sync(int descriptor) {
    return fsync(descriptor);
}

int FileCalls::close(int descriptor) {
    return ::close(descriptor);
}

int FileCalls::rename(const char* from, const char* to) {
    return ::rename(from, to);
}

Status writeFile(const std::string& path, std::string_view bytes) {
    FileCalls calls;
    return writeFile(path, bytes, calls);
}

Status writeFile(const std::string& path, std::string_view bytes, FileCalls& calls) {
    const Result<Target> target = findTarget(path);
    if (!target) return target.error();
    const std::string folder = folderOf(target->path);
    int failed = 0;
    for (const bool unnamed : {true, false}) {
        Temporary temporary(calls);
        failed = replace(*target, folder, bytes, temporary, unnamed);
        if (!temporary.unnameable()) break;  // else once more, with a name from the beginning
    }
    if (failed != 0) return failure(failed, path);
    syncFolder(folder, calls);
    return Done{};
}

}  // namespace quotelight
