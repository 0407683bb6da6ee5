// SPDX-License-Identifier: Apache-2.0
#include "export/png_picture.h"

#include <zlib.h>

#include <string_view>

#include "export/canvas.h"
#include "text/utf.h"

namespace quotelight {

namespace {

constexpr double scale = 2;
constexpr std::uint32_t pixelsToAMetre = 7559;  // 192 to the inch, for two pixels to a unit

void appendNumber32(std::string& out, std::uint32_t number) {
    for (int shift = 24; shift >= 0; shift -= 8)
        out += static_cast<char>(number >> shift & 0xFF);
}

void appendChunk(std::string& out, std::string_view type, std::string_view content) {
    appendNumber32(out, static_cast<std::uint32_t>(content.size()));
    const std::size_t begin = out.size();
    out.append(type).append(content);
    const auto* bytes = reinterpret_cast<const Bytef*>(out.data() + begin);
    const auto size = static_cast<uInt>(out.size() - begin);
    appendNumber32(out, static_cast<std::uint32_t>(crc32(crc32(0, nullptr, 0), bytes, size)));
}

std::string header(const Canvas& canvas) {
    std::string out;
    appendNumber32(out, static_cast<std::uint32_t>(canvas.width()));
    appendNumber32(out, static_cast<std::uint32_t>(canvas.height()));
    out += '\x08';  // bits a sample
    out += '\x02';  // red, green and blue
    return out.append(3, '\0');
}

std::string resolution() {
    std::string out;
    appendNumber32(out, pixelsToAMetre);
    appendNumber32(out, pixelsToAMetre);
    return out + '\x01';
}

// A keyword and UTF-8, neither compressed nor in a language of its own.
std::string words(std::string_view keyword, const std::u16string& text) {
    return std::string(keyword).append(5, '\0') + toUtf8(text);
}

// Rows as they are, each behind a zero that says so. Empty where memory runs out.
std::string packed(const Canvas& canvas) {
    std::string rows;
    const std::size_t rowBytes = canvas.width() * 3;
    rows.reserve((rowBytes + 1) * canvas.height());
    for (std::size_t y = 0; y < canvas.height(); ++y) {
        rows += '\0';
        rows.append(reinterpret_cast<const char*>(canvas.pixels().data()) + y * rowBytes, rowBytes);
    }
    uLongf size = compressBound(rows.size());
    std::string out(size, '\0');
    const int done =
        compress2(reinterpret_cast<Bytef*>(out.data()), &size,
                  reinterpret_cast<const Bytef*>(rows.data()), rows.size(), Z_BEST_COMPRESSION);
    if (done != Z_OK) return {};
    out.resize(size);
    return out;
}

}  // namespace

Result<std::string> pngOf(const Picture& picture) {
    Canvas canvas(picture.width, picture.height, scale);
    for (const PictureBox& frame : picture.frames)
        canvas.frame(frame, {0xf1, 0xf0, 0xec}, {0x9a, 0x9a, 0x9a});
    for (const PictureBox& box : picture.boxes)
        canvas.fill(box);
    for (const PictureWords& line : picture.words)
        canvas.words(line);
    const std::string pixels = packed(canvas);
    if (pixels.empty())
        return Error{ErrorCode::WriteFailed,
                     "The picture could not be written: there is not enough memory.",
                     {}};
    std::string out = "\x89PNG\r\n\x1a\n";
    appendChunk(out, "IHDR", header(canvas));
    appendChunk(out, "pHYs", resolution());
    appendChunk(out, "iTXt", words("Title", picture.title));
    appendChunk(out, "iTXt", words("Description", picture.description));
    appendChunk(out, "IDAT", pixels);
    appendChunk(out, "IEND", {});
    return out;
}

}  // namespace quotelight
