// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writes XML 1.0 (fifth edition) into a string, as UTF-8, without building a tree first.
//
// Whatever text goes in, what comes out is well-formed: markup characters are escaped (every `>`
// too, so that no `]]>` appears), line ends and tabs survive in attributes, a carriage return
// survives everywhere, and characters that XML 1.0 forbids (most controls, lone surrogates, U+FFFE
// and U+FFFF) become U+FFFD, one for one. Nothing is indented or wrapped unless newLine() is
// called: white space is text in most documents.
//
// Names are the caller's own and are not checked; attributes are given right after open(). Linear
// in what is written; depth is bounded by memory only. One thread at a time; no locale.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace quotelight {

class XmlWriter {
public:
    void reserve(std::size_t bytes) { m_out.reserve(bytes); }

    // <?xml version="1.0" encoding="UTF-8"?> and a line end. First, and once.
    void declaration();

    // "<name": attributes may follow, until something stands inside the element.
    void open(std::string_view name);
    void attribute(std::string_view name, std::u16string_view value);
    void attribute(std::string_view name, std::string_view utf8);
    void attribute(std::string_view name, std::uint64_t number);

    void text(std::u16string_view text);
    void text(std::string_view utf8);
    void number(std::uint64_t number);

    // Ends the innermost element: "/>" where nothing stands inside it.
    void close();

    // <name/> and <name>text</name>
    void empty(std::string_view name);
    void element(std::string_view name, std::u16string_view text);
    void element(std::string_view name, std::string_view utf8);

    // A line end, between elements where white space means nothing.
    void newLine();

    // Well-formed XML made elsewhere, as it is.
    void raw(std::string_view xml);

    std::size_t depth() const { return m_open.size(); }

    // What was written; every element must be closed. The writer is empty afterwards.
    std::string take();

private:
    struct Name {  // where it stands in the start tag
        std::size_t begin, size;
    };

    void endStartTag();

    std::string m_out;
    std::vector<Name> m_open;
    bool m_inStartTag = false;
};

// The same escapes for text that is put together by hand. `appendXmlAttribute` is for a value in
// double quotes, which it does not write.
void appendXmlText(std::string& out, std::u16string_view text);
void appendXmlAttribute(std::string& out, std::u16string_view value);

// May stand in XML 1.0 (production 2).
constexpr bool isXmlCharacter(char32_t c) {
    if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
    return (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF && c <= 0x10FFFF;
}

}  // namespace quotelight
