// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which encoding bytes are in, where nobody has said. Linear; thread-safe.

#include <string>
#include <string_view>

namespace quotelight {

struct EncodingGuess {
    std::string name;      // ICU's
    bool guessed = false;  // by likelihood; false: by a mark or an unmistakable pattern
    int confidence = 100;  // 0 to 100
};

EncodingGuess guessEncoding(std::string_view bytes);

// The encoding that files labelled `name` are really in; `name` itself for most.
std::string_view supersetEncoding(std::string_view name);

}  // namespace quotelight
