// SPDX-License-Identifier: Apache-2.0
#pragma once

// The interface that every input format implements: one reader a file in article/formats/.

#include <cstddef>
#include <span>
#include <string_view>

#include "article/article.h"
#include "text/result.h"

namespace quotelight {

struct ReadRequest {
    std::string_view bytes;
    std::string_view name;      // for messages; may be empty
    std::string_view encoding;  // asked for by the user; empty: find out
};

inline constexpr std::size_t sniffedBytes = std::size_t{64} << 10;

class FormatReader {
public:
    virtual ~FormatReader() = default;

    virtual const char* id() const = 0;                           // "markdown"
    virtual const char* description() const = 0;                  // "Markdown", for dialogs
    virtual std::span<const char* const> extensions() const = 0;  // lower case, without dot
    virtual std::span<const char* const> mediaTypes() const = 0;

    // How surely `bytes`, the whole file, is of this format, judged by content alone: 0 no, 100
    // certain. Looks at the first and last 64 KiB at most (`sniffedBytes`).
    virtual int sniff(std::string_view bytes) const = 0;

    // Never throws; linear in the bytes.
    virtual Result<Article> read(const ReadRequest& request) const = 0;
};

// All readers, most specific first. Static lifetime.
std::span<const FormatReader* const> formatReaders();

// The reader with that id, or null.
const FormatReader* formatReader(std::string_view id);

// The reader whose files have names like this one's, whatever the case of its extension, or null.
// `name`: a file's, folders before it or not.
const FormatReader* readerForName(std::string_view name);

}  // namespace quotelight
