// SPDX-License-Identifier: Apache-2.0
#pragma once

// Articles as lines of JSON on a stream: {"id": …, "text": …} or {"path": …}.
//
// `text` is plain text, or of the input format that "format" names. A line that is none of these
// becomes a Job with an error, its source the line's number; blank lines are passed over. Holds one
// line; a line over limits::fileBytes is skipped and said, and of what a line
// nests nothing is kept.

#include <cstddef>
#include <optional>
#include <string>

#include "cli/article_source.h"

namespace quotelight::cli {

class NdjsonSource final : public ArticleSource {
public:
    // `descriptor` stays open.
    explicit NdjsonSource(int descriptor) : m_descriptor(descriptor) {}

    std::optional<Job> next() override;

private:
    enum class Line { Complete, TooLong, End };

    Line nextLine(std::string& line);
    bool refill();

    int m_descriptor;
    std::string m_buffer;
    std::size_t m_at = 0;  // of m_buffer, where the next line begins
    std::size_t m_lineNumber = 0;
    bool m_ended = false;   // no more to read
    bool m_unsaid = false;  // because reading failed, and nobody has been told
};

// One line's Job. `number` counts from 1.
Job jobOfLine(const std::string& line, std::size_t number);

}  // namespace quotelight::cli
