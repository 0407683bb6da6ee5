// SPDX-License-Identifier: Apache-2.0
#include "article/formats/mime_words.h"

#include <algorithm>
#include <cstdint>

#include "text/ascii.h"
#include "text/decode.h"
#include "text/utf.h"

namespace quotelight {

namespace {

int hexValue(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c = asciiLower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// The byte that two hexadecimal digits at `at` give, or -1.
int hexByte(std::string_view text, std::size_t at) {
    if (at + 2 > text.size()) return -1;
    const int high = hexValue(text[at]), low = hexValue(text[at + 1]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

// White space at a line's end was added on the way.
void trimLineEnd(std::string& bytes, std::size_t lineBegin) {
    while (bytes.size() > lineBegin && (bytes.back() == ' ' || bytes.back() == '\t'))
        bytes.pop_back();
}

MimeBytes quotedPrintable(std::string_view body) {
    MimeBytes decoded;
    decoded.bytes.reserve(body.size());
    std::size_t lineBegin = 0;  // nothing before it may be trimmed
    for (std::size_t at = 0; at < body.size(); ++at) {
        const char c = body[at];
        if (c == '\r' && at + 1 < body.size() && body[at + 1] == '\n') continue;
        if (c == '\n') {
            trimLineEnd(decoded.bytes, lineBegin);
            decoded.bytes += c;
            lineBegin = decoded.bytes.size();
            continue;
        }
        if (c != '=') {
            decoded.bytes += c;
            continue;
        }
        if (const int byte = hexByte(body, at + 1); byte >= 0) {
            decoded.bytes += static_cast<char>(byte);
            lineBegin = decoded.bytes.size();
            at += 2;
            continue;
        }
        const auto next = body.find_first_not_of(" \t\r", at + 1);
        if (next == std::string_view::npos || body[next] == '\n') {
            at = next == std::string_view::npos ? body.size() : next;
            lineBegin = decoded.bytes.size();
            continue;
        }
        ++decoded.broken;
        decoded.bytes += c;
    }
    return decoded;
}

int base64Value(char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

MimeBytes base64(std::string_view body) {
    MimeBytes decoded;
    decoded.bytes.reserve(body.size() / 4 * 3);
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : body) {
        if (c == '=') {
            // Padding ends a run; another may follow where runs were put together.
            bits = 0;
            count = 0;
            continue;
        }
        const int value = base64Value(c);
        if (value < 0) {
            decoded.broken += isAsciiSpace(c) ? 0 : 1;
            continue;
        }
        bits = bits << 6 | static_cast<std::uint32_t>(value);
        if (++count == 1) continue;
        decoded.bytes += static_cast<char>(bits >> (8 - 2 * count) & 0xFF);
        if (count == 4) count = 0;
    }
    return decoded;
}

// Standard words end at 75; some programs write longer ones.
constexpr std::size_t longestWord = 2048;

// "=?charset?Q?words?=" at the begin of `text`.
struct EncodedWord {
    std::string charset;
    std::string bytes;
    std::size_t size = 0;  // 0: there is none
};

EncodedWord encodedWord(std::string_view text) {
    EncodedWord word;
    const auto charset = text.find('?', 2);
    if (!text.starts_with("=?") || charset == std::string_view::npos || charset > 64) return word;
    if (charset + 2 >= text.size() || text[charset + 2] != '?') return word;
    const auto end = text.substr(0, longestWord).find("?=", charset + 3);
    if (end == std::string_view::npos) return word;
    const std::string_view words = text.substr(charset + 3, end - charset - 3);
    const char kind = asciiLower(text[charset + 1]);
    if ((kind != 'q' && kind != 'b') || words.find('\n') != std::string_view::npos) return word;
    if (kind == 'b') {
        word.bytes = base64(words).bytes;
    } else {
        for (std::size_t at = 0; at < words.size(); ++at) {
            const int byte = words[at] == '=' ? hexByte(words, at + 1) : -1;
            word.bytes += byte >= 0 ? static_cast<char>(byte) : words[at] == '_' ? ' ' : words[at];
            at += byte >= 0 ? 2 : 0;
        }
    }
    word.charset = text.substr(2, charset - 2);
    word.size = end + 2;
    return word;
}

}  // namespace

MimeBytes decodeTransfer(std::string_view body, std::string_view encoding) {
    const std::string kind = asciiCollapsed(asciiLowered(encoding));
    if (kind == "quoted-printable") return quotedPrintable(body);
    if (kind == "base64") return base64(body);
    return {std::string(body), 0};
}

std::string textOf(std::string_view bytes, std::string_view charset) {
    // RFC 2231 allows a language behind the charset's name.
    Result<Decoded> decoded = decode(bytes, charset.substr(0, charset.find('*')));
    if (!decoded) decoded = decode(bytes);
    return toUtf8(decoded->text);
}

std::string percentDecoded(std::string_view text) {
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const int byte = text[at] == '%' ? hexByte(text, at + 1) : -1;
        bytes += byte >= 0 ? static_cast<char>(byte) : text[at];
        at += byte >= 0 ? 2 : 0;
    }
    return bytes;
}

// Neighbouring words are one: a character may be cut between them.
std::string decodeHeader(std::string_view value) {
    std::string words, charset, bytes, space;
    const auto flush = [&] {
        if (!bytes.empty()) words += textOf(bytes, charset);
        bytes.clear();
    };
    while (!value.empty()) {
        const EncodedWord word = encodedWord(value);
        if (word.size > 0) {
            if (bytes.empty() || word.charset != charset) flush();
            if (bytes.empty() && words.empty()) words += space;
            charset = word.charset;
            bytes += word.bytes;
            value.remove_prefix(word.size);
            // White space between two encoded words is none.
            const auto next = value.find_first_not_of(" \t");
            if (next != std::string_view::npos && encodedWord(value.substr(next)).size > 0)
                value.remove_prefix(next);
            continue;
        }
        flush();
        const auto next = std::min(value.find("=?", 1), value.size());
        words += textOf(value.substr(0, next), {});
        value.remove_prefix(next);
    }
    flush();
    return asciiCollapsed(words);
}

}  // namespace quotelight
