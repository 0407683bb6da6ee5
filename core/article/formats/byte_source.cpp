// SPDX-License-Identifier: Apache-2.0
#include "article/formats/byte_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace quotelight {

namespace {

// zlib's bits: the largest window, gzip's head (16), either head (32), none (negative).
constexpr int gzip = 15 + 16, zlibOrGzip = 15 + 32, bare = -15;

class MemorySource final : public ByteSource {
public:
    explicit MemorySource(std::string_view bytes) : m_rest(bytes) {}

    std::ptrdiff_t read(char* to, std::size_t most) override {
        const std::size_t size = std::min(most, m_rest.size());
        std::copy_n(m_rest.data(), size, to);
        m_rest.remove_prefix(size);
        return static_cast<std::ptrdiff_t>(size);
    }

private:
    std::string_view m_rest;
};

class FileSource final : public ByteSource {
public:
    explicit FileSource(int descriptor) : m_descriptor(descriptor) {}
    ~FileSource() override { ::close(m_descriptor); }
    FileSource(const FileSource&) = delete;
    FileSource& operator=(const FileSource&) = delete;

    std::ptrdiff_t read(char* to, std::size_t most) override {
        ssize_t got = 0;
        do
            got = ::read(m_descriptor, to, most);
        while (got < 0 && errno == EINTR);
        return got;
    }

private:
    int m_descriptor;
};

Bytef* asBytes(char* chars) {
    return reinterpret_cast<Bytef*>(chars);
}

// The first bytes of the source say whether it is gzip; one that is not passes through.
class UnpackedSource final : public ByteSource {
public:
    explicit UnpackedSource(std::unique_ptr<ByteSource> source) : m_source(std::move(source)) {
        fill();
        m_packed = m_left >= 2 && m_buffer[0] == '\x1F' && m_buffer[1] == '\x8B' &&
                   inflateInit2(&m_stream, gzip) == Z_OK;
    }
    ~UnpackedSource() override {
        if (m_packed) inflateEnd(&m_stream);
    }
    UnpackedSource(const UnpackedSource&) = delete;
    UnpackedSource& operator=(const UnpackedSource&) = delete;

    std::ptrdiff_t read(char* to, std::size_t most) override {
        most = std::min(most, std::size_t{1} << 30);
        return m_packed ? unpack(to, most) : pass(to, most);
    }

private:
    // Returns false where nothing more comes.
    bool fill() {
        if (m_left > 0 || m_ended) return m_left > 0;
        const std::ptrdiff_t got = m_source->read(m_buffer.data(), m_buffer.size());
        m_at = 0;
        m_left = got > 0 ? static_cast<std::size_t>(got) : 0;
        m_failed = got < 0;
        m_ended = got <= 0;
        return m_left > 0;
    }

    std::ptrdiff_t pass(char* to, std::size_t most) {
        if (!fill()) return m_failed ? -1 : 0;
        const std::size_t size = std::min(most, m_left);
        std::copy_n(m_buffer.data() + m_at, size, to);
        m_at += size;
        m_left -= size;
        return static_cast<std::ptrdiff_t>(size);
    }

    std::ptrdiff_t unpack(char* to, std::size_t most) {
        m_stream.next_out = asBytes(to);
        m_stream.avail_out = static_cast<uInt>(most);
        while (m_stream.avail_out == most) {
            if (m_memberEnded && !nextMember()) return m_failed ? -1 : 0;
            if (!fill()) return -1;  // within a member
            m_stream.next_in = asBytes(m_buffer.data() + m_at);
            m_stream.avail_in = static_cast<uInt>(m_left);
            const int result = inflate(&m_stream, Z_NO_FLUSH);
            m_at += m_left - m_stream.avail_in;
            m_left = m_stream.avail_in;
            if (result == Z_STREAM_END)
                m_memberEnded = true;
            else if (result != Z_OK)
                return -1;
        }
        return static_cast<std::ptrdiff_t>(most - m_stream.avail_out);
    }

    // Zeros may pad the end.
    bool nextMember() {
        while (fill() && m_buffer[m_at] == '\0') {
            ++m_at;
            --m_left;
        }
        if (m_left == 0) return false;
        m_memberEnded = false;
        return inflateReset(&m_stream) == Z_OK;
    }

    std::unique_ptr<ByteSource> m_source;
    z_stream m_stream{};
    std::array<char, 65536> m_buffer;
    std::size_t m_at = 0, m_left = 0;
    bool m_packed = false, m_ended = false, m_failed = false, m_memberEnded = false;
};

}  // namespace

std::unique_ptr<ByteSource> memorySource(std::string_view bytes) {
    return std::make_unique<MemorySource>(bytes);
}

std::unique_ptr<ByteSource> fileSource(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (file < 0) return nullptr;
    struct stat status {};
    if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(file);
        return nullptr;
    }
    return std::make_unique<FileSource>(file);
}

std::unique_ptr<ByteSource> unpackedSource(std::unique_ptr<ByteSource> source) {
    return std::make_unique<UnpackedSource>(std::move(source));
}

namespace {

bool inflateAs(int format, std::string_view bytes, std::size_t most, std::string& unpacked) {
    z_stream stream{};
    if (inflateInit2(&stream, format) != Z_OK) return false;
    std::string input(bytes);
    stream.next_in = asBytes(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    std::array<char, 65536> buffer;
    int result = Z_OK;
    while (result == Z_OK && unpacked.size() <= most) {
        stream.next_out = asBytes(buffer.data());
        stream.avail_out = static_cast<uInt>(buffer.size());
        result = inflate(&stream, Z_NO_FLUSH);
        unpacked.append(buffer.data(), buffer.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    return result == Z_STREAM_END && unpacked.size() <= most;
}

}  // namespace

bool inflateBytes(std::string_view bytes, std::size_t most, std::string& unpacked) {
    unpacked.clear();
    if (bytes.size() >= std::size_t{1} << 31) return false;
    if (inflateAs(zlibOrGzip, bytes, most, unpacked)) return true;
    // Some servers call bare deflate "deflate".
    if (unpacked.empty()) return inflateAs(bare, bytes, most, unpacked);
    return false;
}

}  // namespace quotelight
