// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <charconv>
#include <cstddef>
#include <utility>
#include <vector>

#include "article/formats/mime_tree.h"
#include "article/formats/mime_words.h"
#include "text/ascii.h"

namespace quotelight {

namespace {

// "charset*0*=utf-8''x%20y": the name's pieces behind the plain name.
struct Piece {
    int number = 0;
    bool encoded = false;
    std::string value;
};

int numberOf(std::string_view digits) {
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

std::string joined(std::vector<Piece> pieces) {
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const Piece& a, const Piece& b) { return a.number < b.number; });
    std::string bytes, charset;
    for (const Piece& piece : pieces) {
        std::string_view value = piece.value;
        if (piece.encoded && &piece == &pieces.front()) {
            const auto mark = value.find('\''), second = value.find('\'', mark + 1);
            if (mark != std::string_view::npos && second != std::string_view::npos) {
                charset = value.substr(0, mark);
                value.remove_prefix(second + 1);
            }
        }
        bytes += piece.encoded ? percentDecoded(value) : std::string(value);
    }
    return charset.empty() ? decodeHeader(bytes) : textOf(bytes, charset);
}

// The next parameter of a header's value, name in lower case; `rest` goes on behind it.
bool takeParameter(std::string_view& rest, std::string& name, std::string& value) {
    const auto begin = rest.find_first_not_of("; \t\r\n");
    if (begin == std::string_view::npos) return false;
    rest.remove_prefix(begin);
    const auto equals = rest.find_first_of("=;");
    if (equals == std::string_view::npos) return false;
    name = asciiCollapsed(asciiLowered(rest.substr(0, equals)));
    const bool has = rest[equals] == '=';
    rest.remove_prefix(equals + (has ? 1 : 0));
    value.clear();
    if (!has) return true;
    const auto first = std::min(rest.find_first_not_of(" \t"), rest.size());
    rest.remove_prefix(first);
    std::size_t at = 0;
    const bool quoted = rest.starts_with('"');
    if (!quoted) at = std::min(rest.find_first_of("; \t"), rest.size());
    if (!quoted) value = rest.substr(0, at);
    if (quoted)
        for (at = 1; at < rest.size() && rest[at] != '"'; ++at) {
            if (rest[at] == '\\' && at + 1 < rest.size()) ++at;
            value += rest[at];
        }
    rest.remove_prefix(std::min(at + (quoted ? 1 : 0), rest.size()));
    return true;
}

}  // namespace

std::string mimeParameter(std::string_view header, std::string_view name) {
    constexpr std::size_t most = 200;
    const auto begin = header.find(';');
    if (begin == std::string_view::npos) return {};
    std::string_view rest = header.substr(begin);
    std::vector<Piece> pieces;
    std::string found, value;
    for (std::size_t seen = 0; seen < most && takeParameter(rest, found, value); ++seen) {
        if (!found.starts_with(name)) continue;
        std::string_view tail = std::string_view(found).substr(name.size());
        if (!tail.empty() && tail.front() != '*') continue;
        Piece piece;
        piece.encoded = tail.ends_with('*');
        if (tail.size() > 1) piece.number = std::max(0, numberOf(tail.substr(1)));
        piece.value = value;
        pieces.push_back(std::move(piece));
    }
    return pieces.empty() ? std::string() : joined(std::move(pieces));
}

}  // namespace quotelight
