// SPDX-License-Identifier: Apache-2.0
#include "article/picture.h"

#include <cstddef>
#include <utility>

#include "text/limits.h"

namespace quotelight {

namespace {

constexpr std::uint32_t leastSide = 3;

class Bytes {
public:
    explicit Bytes(std::string_view bytes) : m_bytes(bytes) {}

    std::uint32_t at(std::size_t place) const {
        return place < m_bytes.size() ? static_cast<unsigned char>(m_bytes[place]) : 0;
    }
    std::uint32_t big16(std::size_t place) const { return at(place) << 8 | at(place + 1); }
    std::uint32_t big32(std::size_t place) const { return big16(place) << 16 | big16(place + 2); }
    std::uint32_t little16(std::size_t place) const { return at(place) | at(place + 1) << 8; }
    std::uint32_t little24(std::size_t place) const {
        return little16(place) | at(place + 2) << 16;
    }
    bool has(std::size_t place, std::string_view sign) const {
        return m_bytes.size() >= place && m_bytes.substr(place).starts_with(sign);
    }
    std::size_t size() const { return m_bytes.size(); }

private:
    std::string_view m_bytes;
};

// The frame header of a JPEG stands behind others, each with its length.
PictureInfo jpegInfo(const Bytes& bytes) {
    PictureInfo info{"image/jpeg"};
    for (std::size_t at = 2; at + 9 < bytes.size() && bytes.at(at) == 0xFF;) {
        const std::uint32_t marker = bytes.at(at + 1);
        const bool frame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) {
            info.height = bytes.big16(at + 5);
            info.width = bytes.big16(at + 7);
            break;
        }
        // A fill byte, or a marker with its length.
        at += marker == 0xFF ? 1 : 2 + bytes.big16(at + 2);
    }
    return info;
}

PictureInfo webpInfo(const Bytes& bytes) {
    PictureInfo info{"image/webp"};
    if (bytes.has(12, "VP8 ")) {
        info.width = bytes.little16(26) & 0x3FFFU;
        info.height = bytes.little16(28) & 0x3FFFU;
    } else if (bytes.has(12, "VP8L")) {
        const std::uint32_t sides = bytes.little16(21) | bytes.little16(23) << 16;
        info.width = (sides & 0x3FFFU) + 1;
        info.height = (sides >> 14 & 0x3FFFU) + 1;
    } else if (bytes.has(12, "VP8X")) {
        info.width = bytes.little24(24) + 1;
        info.height = bytes.little24(27) + 1;
    }
    return info;
}

}  // namespace

PictureInfo pictureInfo(std::string_view picture) {
    const Bytes bytes(picture);
    if (bytes.has(0, "\x89PNG\r\n\x1A\n")) return {"image/png", bytes.big32(16), bytes.big32(20)};
    if (bytes.has(0, "GIF87a") || bytes.has(0, "GIF89a"))
        return {"image/gif", bytes.little16(6), bytes.little16(8)};
    if (bytes.has(0, "\xFF\xD8\xFF")) return jpegInfo(bytes);
    if (bytes.has(0, "RIFF") && bytes.has(8, "WEBP")) return webpInfo(bytes);
    return {};
}

std::shared_ptr<const std::string> sharedPicture(std::string bytes) {
    if (bytes.size() > limits::pictureBytes) return {};
    const PictureInfo info = pictureInfo(bytes);
    if (info.mediaType == nullptr) return {};
    const bool known = info.width > 0 && info.height > 0;
    if (known && (info.width < leastSide || info.height < leastSide)) return {};
    return std::make_shared<const std::string>(std::move(bytes));
}

}  // namespace quotelight
