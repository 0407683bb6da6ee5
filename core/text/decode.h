// SPDX-License-Identifier: Apache-2.0
#pragma once

// Bytes to text: which encoding, and what could not be read.
//
// Order of evidence: an encoding asked for; a byte-order mark; valid UTF-8; UTF-16 without a mark
// (by the pattern of its zero bytes); UTF-8 with a few damaged bytes; ICU's detector, whose guess
// is said. Line ends CRLF, CR, U+0085 and U+2028/2029 all become LF: one rule, here and nowhere
// else. Bytes that the encoding does not allow become U+FFFD, counted. ASCII's control characters
// other than tab, LF, VT and FF become their pictures (NUL is U+2400), one code point for one, so
// that offsets hold and no later stage meets them. Linear time. Thread-safe.

#include <cstddef>
#include <string>
#include <string_view>

#include "text/result.h"

namespace quotelight {

struct Decoded {
    std::u16string text;             // without byte-order mark, line ends LF
    std::string encoding;            // ICU's name: "UTF-8", "windows-1252", …
    bool guessed = false;            // by the detector, without mark or declaration
    int confidence = 100;            // the detector's, 0 to 100; 100 where not guessed
    std::size_t invalidBytes = 0;    // bytes that became U+FFFD
    std::size_t controls = 0;        // control characters, replaced or (from 0x80 on) kept
    std::size_t directionMarks = 0;  // hidden bidirectional controls, kept in the text
};

// `encoding`: a name ICU knows, or empty to find out. Names of subsets mean the superset that files
// so labelled are really in, as browsers do: ISO-8859-1 is windows-1252, GB2312 is GB18030.
// Fails with UnknownEncoding only.
Result<Decoded> decode(std::string_view bytes, std::string_view encoding = {});

}  // namespace quotelight
