// SPDX-License-Identifier: Apache-2.0
#pragma once

// The pages of a crawl, one after another (WARC 1.0 and 1.1, ISO 28500), packed record by record
// or not at all.
//
// Pages are the responses that came with status 200 and HTML, and resources that are HTML. Memory
// holds one page, 8 MiB at most; linear in the file. One thread at a time.

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "article/formats/byte_source.h"
#include "text/result.h"

namespace quotelight {

struct WarcPage {
    std::string address;
    std::string charset;         // as the server said; may be empty
    std::string html;            // its bytes
    std::optional<Error> error;  // why there is no page, or why the file cannot be read on
    bool damaged = false;        // it was cut: `html` is its beginning
};

class WarcStream {
public:
    // `name`: for messages.
    WarcStream(std::unique_ptr<ByteSource> source, std::string name);

    // Empty at the end.
    std::optional<WarcPage> next();

private:
    struct Record {
        std::string type, address, contentType;
        std::size_t size = 0;
    };

    enum class Found { Record, End, Damage };

    Found readRecord(Record& record);
    bool readLine(std::string& line);
    bool fill();
    std::string readBody(std::size_t size, std::size_t most);
    std::optional<WarcPage> pageOf(const Record& record);
    Error error(ErrorCode code, const std::string& what) const;

    std::unique_ptr<ByteSource> m_source;
    std::string m_name;
    std::vector<char> m_buffer;
    std::size_t m_at = 0, m_end = 0;
    bool m_failed = false;  // reading failed, or a record ended too early
    bool m_finished = false;
};

// Whether the bytes, or the file, begin as a WARC file, packed or not.
bool isWarc(std::string_view bytes);
bool isWarcFile(const std::string& path);

// The page's article, its format "warc". Thread-safe.
Result<Article> readWarcPage(const WarcPage& page);

}  // namespace quotelight
