// SPDX-License-Identifier: Apache-2.0
#include "text/decode.h"

#include <algorithm>

#include "text/controls.h"
#include "text/converter.h"
#include "text/encoding_guess.h"

namespace quotelight {

namespace {

constexpr char16_t byteOrderMark = 0xFEFF;
constexpr char16_t nextLine = 0x85;

bool isDirectionMark(char16_t unit) {
    return unit == 0x061C || unit == 0x200E || unit == 0x200F ||
           (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

bool needsCare(char16_t unit) {
    return unit == u'\r' || isAsciiControl(unit) || isLatinControl(unit) || unit == 0x2028 ||
           unit == 0x2029 || isDirectionMark(unit);
}

// One pass in place: line ends, control characters, hidden marks.
void tidy(Decoded& decoded) {
    std::u16string& text = decoded.text;
    auto out = std::find_if(text.begin(), text.end(), needsCare);
    for (auto in = out; in != text.end(); ++in) {
        char16_t unit = *in;
        if (unit == u'\r') {
            if (in + 1 != text.end() && in[1] == u'\n') continue;
            unit = u'\n';
        } else if (unit == nextLine || unit == 0x2028 || unit == 0x2029) {
            unit = u'\n';
        } else if (isAsciiControl(unit)) {
            unit = controlPicture(unit);
            ++decoded.controls;
        } else if (isLatinControl(unit)) {
            ++decoded.controls;
        } else if (isDirectionMark(unit)) {
            ++decoded.directionMarks;
        }
        *out++ = unit;
    }
    text.erase(out, text.end());
}

// Code units to make room for: exact for UTF-8 but for its ill-formed bytes.
std::size_t expectedUnits(std::string_view bytes, std::string_view encoding) {
    if (encoding.starts_with("UTF-16")) return bytes.size() / 2 + 1;
    if (encoding != "UTF-8") return bytes.size();
    const auto continuation = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
    const auto fourBytes = [](char c) { return static_cast<unsigned char>(c) >= 0xF0; };
    return bytes.size() -
           static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), continuation)) +
           static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), fourBytes));
}

Error unknownEncoding(std::string_view name) {
    return {ErrorCode::UnknownEncoding,
            "There is no encoding called “" + std::string(name) +
                "”. Choose one from the list of encodings.",
            std::string(name)};
}

}  // namespace

Result<Decoded> decode(std::string_view bytes, std::string_view encoding) {
    Decoded decoded;
    if (encoding.empty()) {
        EncodingGuess guess = guessEncoding(bytes);
        decoded.encoding = std::move(guess.name);
        decoded.guessed = guess.guessed;
        decoded.confidence = guess.confidence;
    } else {
        const Converter asked(encoding);
        if (!asked.valid()) return unknownEncoding(encoding);
        decoded.encoding = supersetEncoding(asked.name());
    }
    Converter converter(decoded.encoding);
    if (!converter.valid()) return unknownEncoding(decoded.encoding);
    auto [text, invalidBytes] = converter.convert(bytes, expectedUnits(bytes, decoded.encoding));
    decoded.text = std::move(text);
    decoded.invalidBytes = invalidBytes;
    if (decoded.text.starts_with(byteOrderMark)) decoded.text.erase(0, 1);
    tidy(decoded);
    return decoded;
}

}  // namespace quotelight
