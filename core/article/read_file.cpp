// SPDX-License-Identifier: Apache-2.0
#include "article/read_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "text/system_message.h"
#include "text/utf.h"

namespace quotelight {

namespace {

class Descriptor {
public:
    explicit Descriptor(const std::string& path)
        // O_NONBLOCK: opening a FIFO must not wait for its writer.
        : m_number(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)) {}
    ~Descriptor() {
        if (m_number >= 0) ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    bool open() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

// A path for people: ill-formed UTF-8 made visible.
std::string shown(const std::string& path) {
    return toUtf8(toUtf16(path));
}

std::string quoted(const std::string& path) {
    return "“" + shown(path) + "”";
}

Error fail(ErrorCode code, const std::string& path, const std::string& what) {
    return {code, quoted(path) + what, shown(path)};
}

Error openError(const std::string& path, int error) {
    switch (error) {
        case ENOENT:
        case ENOTDIR:
            return fail(ErrorCode::NotFound, path,
                        " does not exist. It may have been moved, renamed or deleted.");
        case EACCES:
        case EPERM:
            return fail(ErrorCode::NoPermission, path,
                        " may not be read: you have no permission. Ask its owner, or copy it to a "
                        "folder of your own.");
        case ELOOP:
            return fail(ErrorCode::NotFound, path,
                        " is a link that leads back to itself, so there is no file behind it.");
        case ENAMETOOLONG:
            return fail(ErrorCode::NotFound, path, " is too long a name for a file.");
        case ENXIO:
        case ENODEV:
        case EOPNOTSUPP:
            return fail(ErrorCode::NotARegularFile, path,
                        " is a socket or a device, not a file. Choose a text file.");
        default:
            return fail(ErrorCode::ReadFailed, path,
                        " could not be opened: " + systemMessage(error) + ".");
    }
}

Error notRegular(const std::string& path, mode_t mode) {
    if (S_ISDIR(mode))
        return fail(ErrorCode::NotARegularFile, path,
                    " is a folder. Open one of the articles in it.");
    if (S_ISFIFO(mode))
        return fail(ErrorCode::NotARegularFile, path,
                    " is a named pipe, not a file. Save what it carries to a file first.");
    return fail(ErrorCode::NotARegularFile, path, " is a device, not a file. Choose a text file.");
}

Error tooLarge(const std::string& path, std::size_t limit) {
    return fail(ErrorCode::TooLarge, path,
                " is larger than " + std::to_string(limit >> 20) +
                    " MiB, the most that can be opened. Split it into parts.");
}

Error readError(const std::string& path, int error) {
    return fail(ErrorCode::ReadFailed, path, " could not be read: " + systemMessage(error) + ".");
}

// What tells one version of a file from another.
bool sameVersion(const struct stat& one, const struct stat& other) {
    return one.st_size == other.st_size && one.st_mtim.tv_sec == other.st_mtim.tv_sec &&
           one.st_mtim.tv_nsec == other.st_mtim.tv_nsec;
}

// All bytes from the begin, but no more than one over the limit. -1 where the system fails (errno).
std::ptrdiff_t readAll(int descriptor, std::string& bytes, std::size_t expected, std::size_t most) {
    constexpr std::size_t step = std::size_t{1} << 20;
    std::size_t filled = 0;
    // One more than expected, so that the end is met without growing.
    bytes.resize(std::min(expected + 1, most));
    while (true) {
        if (filled == bytes.size()) {
            if (filled == most) break;
            bytes.resize(std::min(filled + filled / 2 + step, most));
        }
        const ssize_t got = ::pread(descriptor, bytes.data() + filled, bytes.size() - filled,
                                    static_cast<off_t>(filled));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return -1;
        if (got == 0) break;
        filled += static_cast<std::size_t>(got);
    }
    bytes.resize(filled);
    return static_cast<std::ptrdiff_t>(filled);
}

}  // namespace

Result<std::string> readFile(const std::string& path, std::size_t limit) {
    if (path.find('\0') != std::string::npos) return openError(path, ENOENT);
    const Descriptor file(path);
    if (!file.open()) return openError(path, errno);
    struct stat before {};
    if (::fstat(file.number(), &before) != 0) return readError(path, errno);
    if (!S_ISREG(before.st_mode)) return notRegular(path, before.st_mode);
    constexpr int attempts = 2;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (static_cast<std::uintmax_t>(before.st_size) > limit) return tooLarge(path, limit);
        std::string bytes;
        const auto expected = static_cast<std::size_t>(before.st_size);
        if (readAll(file.number(), bytes, expected, limit + 1) < 0) return readError(path, errno);
        if (bytes.size() > limit) return tooLarge(path, limit);
        struct stat after {};
        if (::fstat(file.number(), &after) != 0) return readError(path, errno);
        if (sameVersion(before, after)) return bytes;
        before = after;
    }
    return fail(ErrorCode::ReadFailed, path,
                " is being written by another program. Open it again when that has finished.");
}

std::string_view baseName(std::string_view path) {
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

}  // namespace quotelight
