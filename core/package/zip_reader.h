// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads members of a ZIP container that is in memory (DOCX, ODT, EPUB), by name only.
//
// Nothing is extracted to disk. Members whose names lead out of the container, are links, or clash
// with an earlier one are as if they were not there, with a notice. What comes out is counted as it
// comes out against limits::memberBytes, limits::unpackedBytes and limits::unpackedRatio; headers'
// claims are not believed. A damaged member gives what could be read of it, with a notice. Linear;
// one thread at a time. ZIP as in PKWARE's APPNOTE 6.3, by libzip.

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/notice.h"
#include "text/result.h"

struct zip;

namespace quotelight {

class ZipReader {
public:
    // `bytes` must outlive the reader. Malformed where there is no list of members, TooLarge where
    // it is longer than any document's.
    static Result<ZipReader> open(std::string_view bytes);

    // Names are compared without regard to the case of ASCII letters, as Office does.
    bool has(std::string_view name) const { return indexOf(name) != nullptr; }
    // The names of all members that may be looked at, in the container's order.
    const std::vector<std::string>& names() const { return m_names; }

    // NotFound; Protected where it is encrypted; TooLarge beyond a limit; Malformed where it is
    // packed in an unknown way or nothing of it could be read.
    Result<std::string> read(std::string_view name);

    // What was left out and what was damaged, so far.
    const std::vector<Notice>& notices() const { return m_notices; }

private:
    struct Discard {
        void operator()(zip* archive) const;
    };

    ZipReader() = default;
    void list();
    bool mayLookAt(std::uint64_t index, std::string_view name) const;
    const std::uint64_t* indexOf(std::string_view name) const;
    Result<std::string> unpack(std::uint64_t index, std::string_view name);

    std::unique_ptr<zip, Discard> m_archive;
    std::vector<std::string> m_names;
    std::map<std::string, std::uint64_t, std::less<>> m_indices;  // by name in lower case
    std::size_t m_unpacked = 0;
    std::vector<Notice> m_notices;
};

// Whether the bytes begin as a ZIP container does.
bool isZip(std::string_view bytes);

}  // namespace quotelight
