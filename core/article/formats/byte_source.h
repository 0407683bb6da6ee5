// SPDX-License-Identifier: Apache-2.0
#pragma once

// Bytes that come one piece after another: of a file, of memory, out of gzip (RFC 1952). Memory
// does not grow with what comes. One thread at a time.

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace quotelight {

class ByteSource {
public:
    virtual ~ByteSource() = default;

    // How many bytes were put to `to`, `most` at most; 0 at the end, -1 where reading failed.
    virtual std::ptrdiff_t read(char* to, std::size_t most) = 0;
};

// `bytes` must outlive it.
std::unique_ptr<ByteSource> memorySource(std::string_view bytes);

// A regular file; null where there is none that can be read.
std::unique_ptr<ByteSource> fileSource(const std::string& path);

// What the source holds, unpacked where it is gzip: one member after another.
std::unique_ptr<ByteSource> unpackedSource(std::unique_ptr<ByteSource> source);

// `bytes` unpacked as gzip, zlib's format or bare deflate, whichever they are; no more than `most`.
// False where they are damaged or hold more; `unpacked` is then what came before.
bool inflateBytes(std::string_view bytes, std::size_t most, std::string& unpacked);

}  // namespace quotelight
