// SPDX-License-Identifier: Apache-2.0
#include "export/html_escape.h"

#include "export/characters.h"
#include "text/utf.h"

namespace quotelight {

namespace {

void appendOne(std::string& out, char32_t c) {
    switch (c) {
        case '&':
            out += "&amp;";
            return;
        case '<':
            out += "&lt;";
            return;
        case '>':
            out += "&gt;";
            return;
        case '"':
            out += "&quot;";
            return;
        case '\'':
            out += "&#39;";
            return;
        case '\n':
        case '\t':
            out += static_cast<char>(c);
            return;
        default:
            appendUtf8(out, isControl(c) || isNoncharacter(c) ? replacementCharacter : c);
    }
}

}  // namespace

void appendHtml(std::string& out, std::u16string_view text) {
    for (std::size_t i = 0; i < text.size();)
        appendOne(out, nextCodePoint(text, i));
}

std::string html(std::u16string_view text) {
    std::string out;
    appendHtml(out, text);
    return out;
}

std::string html(std::string_view utf8) {
    return html(std::u16string_view(toUtf16(utf8)));
}

}  // namespace quotelight
