// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writes JSON (RFC 8259) into a string, as UTF-8, without building a tree first.
//
// Strings come out so that the text is safe wherever it is pasted or shown: besides what JSON asks
// for, `</` is written `<\/` (no end tag inside a script), and control characters, line and
// paragraph separators and bidirectional controls as \uXXXX (no terminal or editor is led astray).
// Parsing gives exactly the text that went in; lone surrogates become U+FFFD. Linear; no locale.
// The caller calls begin/end and key/value in an order that makes sense.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "text/span.h"

namespace quotelight {

enum class JsonLayout : std::uint8_t {
    OneLine,  // no white space at all
    Indented  // one member a line, two spaces a level; pairs of offsets stay on theirs
};

class JsonWriter {
public:
    explicit JsonWriter(JsonLayout layout = JsonLayout::OneLine) : m_layout(layout) {}

    void reserve(std::size_t bytes) { m_out.reserve(bytes); }

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }

    // `name` is plain ASCII without anything to escape.
    void key(std::string_view name);

    void string(std::u16string_view text);
    void string(std::string_view utf8);
    void number(std::uint32_t number);
    void null();

    // 0 to 1, rounded half up to three digits: the same digits on every machine.
    void share(double share);

    // [begin, end]
    void range(Span span);

    std::string take() { return std::move(m_out); }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    void breakLine();

    std::string m_out;
    JsonLayout m_layout;
    unsigned m_depth = 0;
    bool m_first = true;      // nothing yet in the innermost bracket
    bool m_afterKey = false;  // the next value belongs to the key just written
};

// Appends `text` to `out` as a JSON string, quotation marks included.
void appendJsonString(std::string& out, std::u16string_view text);

}  // namespace quotelight
