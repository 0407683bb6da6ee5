// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writes a file completely or leaves the old one as it was.
//
// To a temporary file in the same folder, every write checked, flushed to the disk, renamed at the
// end; the temporary is removed on failure. It has no name until it is whole where the file system
// can do that, so that a kill or a power loss leaves the old file or the new one and nothing else;
// elsewhere a temporary (".quotelight-….tmp") may stay behind. A target that exists and is not a
// regular file, or may not be written, is refused; a symbolic link is followed to the file it
// names; the old file's permissions are kept. Thread-safe.
//
// A program that may meet a file size limit (RLIMIT_FSIZE) should ignore SIGXFSZ, so that the limit
// is an error here and not the program's end.

#include <cstddef>
#include <string>
#include <string_view>

#include "text/result.h"

namespace quotelight {

// `path` in the file system's own bytes. Fails with WriteFailed, NoPermission, NotFound (no such
// folder) or NotARegularFile.
Status writeFile(const std::string& path, std::string_view bytes);

// The system calls that put bytes on the disk and the file in its place; each returns as the call
// of that name does, errno included. Tests make them fail.
class FileCalls {
public:
    virtual ~FileCalls() = default;

    // A file without a name in `folder`; -1 where the file system has no such thing.
    virtual int openUnnamed(const char* folder);
    virtual long write(int descriptor, const char* bytes, std::size_t size);
    virtual int link(const char* from, const char* to);  // linkat(), following links
    virtual int sync(int descriptor);
    virtual int close(int descriptor);
    virtual int rename(const char* from, const char* to);
};

Status writeFile(const std::string& path, std::string_view bytes, FileCalls& calls);

}  // namespace quotelight
