// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where an article's text stands in the bytes of its file.
//
// A list of runs, each a stretch of text that came from one stretch of bytes without a gap. Within
// a run the place of a character follows from the text and the encoding, so a plain text has about
// one run a `longestRun`, or a line where its lines end in CRLF; what was written otherwise in the
// file (a character reference, bytes that could not be read) is a run that is known as a whole
// only. Text that is not in the file (quotation marks of a <q>, a title from elsewhere) is in none.
//
// Built in linear time; a question costs O(log n) and the length of two runs. At most `mostRuns`
// runs: what follows is known as a whole only. A plain value; thread-safe once built.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace quotelight {

// Bytes a character has in the file.
enum class ByteWidth : std::uint8_t {
    Utf8,
    Utf16,
    Utf32,
    Single,
    Double,  // ASCII one, others two: most encodings of East Asia
    Whole    // known for the run as a whole
};

struct SourceRun {
    std::uint32_t text = 0;  // its first code unit
    std::uint32_t size = 0;  // in code units
    std::uint32_t byte = 0;  // its first byte in the file
    std::uint32_t bytes = 0;
    ByteWidth width = ByteWidth::Whole;
};

struct ByteRange {
    std::size_t begin = 0, end = 0;

    bool operator==(const ByteRange&) const = default;
};

class SourceMap {
public:
    static constexpr std::uint32_t longestRun = 4096;
    static constexpr std::size_t mostRuns = 4'000'000;

    bool empty() const { return m_runs.empty(); }
    const std::vector<SourceRun>& runs() const { return m_runs; }  // in order of `text`

    // The bytes from the first to the last character of the span that are in the file; nothing
    // where none is, or where the file has them in another order. `text`: what the map was made
    // for.
    std::optional<ByteRange> bytes(std::u16string_view text, Span span) const;

    // The byte that the code unit begins at; it must lie within the run.
    static std::uint32_t byteOf(const SourceRun& run, std::u16string_view text, std::uint32_t unit);

    // Appends a run behind the last, or lengthens that.
    void add(const SourceRun& run);

private:
    std::vector<SourceRun> m_runs;
};

// Bytes of one character in that width; 0 for Whole.
std::uint32_t bytesOf(ByteWidth width, char32_t character);

// Text that stands in another text: `text` there, `source` here. Unit for unit where both have the
// same size, else as a whole.
struct TextOrigin {
    Span text, source;
};

// The map of a text whose `origins`, in order of `text`, lie in `sourceText`, which `source` maps.
// What an origin says of places beyond the text's end is left out.
SourceMap composed(std::u16string_view text, const std::vector<TextOrigin>& origins,
                   std::u16string_view sourceText, const SourceMap& source);

}  // namespace quotelight
