// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the reader should know about an article although nothing failed: an encoding was guessed, a
// quote never closed. Notices travel with the Article and the Analysis.

#include <optional>
#include <string>

#include "text/span.h"

namespace quotelight {

enum class NoticeCode {
    EncodingGuessed,    // no mark, no declaration, not UTF-8: the detector's best guess was taken
    InvalidBytes,       // bytes that the encoding does not allow became U+FFFD
    ControlCharacters,  // NULs and other control characters are in the text
    HiddenDirection,    // bidirectional controls are in the text
    EmptyText,          // nothing to read
    WrongExtension,     // the name says one format, the content another
    LimitReached,       // something was cut, flattened or left out at a limit
    Omitted,            // something of the file is left out on purpose (deleted, hidden, comments)
    Damaged,            // a part of the file could not be read; the rest is shown
    UnclosedQuote,      // an opening mark without its closing one
    StoppedEarly        // a stage gave up at its budget; what is shown is not all
};

// The code as a lower-case word with dashes: "unclosed-quote".
const char* noticeCodeName(NoticeCode code);

struct Notice {
    NoticeCode code;
    std::string message;       // one sentence for the user, UTF-8
    std::optional<Span> span;  // the place in the text, where there is one
};

}  // namespace quotelight
