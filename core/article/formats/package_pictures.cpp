// SPDX-License-Identifier: Apache-2.0
#include "article/formats/package_pictures.h"

#include <cstdint>
#include <optional>
#include <utility>

#include "text/limits.h"

namespace quotelight {

namespace {

using namespace std::string_view_literals;

struct Size {
    std::uint64_t width = 0, height = 0;
};

std::uint64_t big(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

std::uint64_t little(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint64_t value = 0;
    for (std::size_t i = size; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

// The frame header, behind segments that each say how long they are.
std::optional<Size> jpegSize(std::string_view bytes) {
    for (std::size_t at = 2; at + 9 <= bytes.size();) {
        const auto marker = static_cast<unsigned char>(bytes[at + 1]);
        if (bytes[at] != '\xFF' || marker == 0xD9 || marker == 0xDA) return {};
        const bool frame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) return Size{big(bytes, at + 7, 2), big(bytes, at + 5, 2)};
        at += marker == 0xFF ? 1 : 2 + big(bytes, at + 2, 2);
    }
    return {};
}

std::optional<Size> webpSize(std::string_view bytes) {
    if (bytes.size() < 30) return {};
    const std::string_view kind = bytes.substr(12, 4);
    if (kind == "VP8X") return Size{little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1};
    if (kind == "VP8 ") return Size{little(bytes, 26, 2) & 0x3FFF, little(bytes, 28, 2) & 0x3FFF};
    if (kind != "VP8L") return {};
    const std::uint64_t packed = little(bytes, 21, 4);
    return Size{(packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1};
}

std::optional<Size> sizeOf(std::string_view bytes) {
    if (bytes.starts_with("\x89PNG\r\n\x1A\n"sv) && bytes.size() >= 24)
        return Size{big(bytes, 16, 4), big(bytes, 20, 4)};
    if ((bytes.starts_with("GIF87a") || bytes.starts_with("GIF89a")) && bytes.size() >= 10)
        return Size{little(bytes, 6, 2), little(bytes, 8, 2)};
    if (bytes.starts_with("\xFF\xD8\xFF"sv)) return jpegSize(bytes);
    if (bytes.starts_with("RIFF") && bytes.substr(8, 4) == "WEBP") return webpSize(bytes);
    return {};
}

}  // namespace

bool isShownPicture(std::string_view bytes) {
    const std::optional<Size> size = bytes.size() < 12 ? std::nullopt : sizeOf(bytes);
    return size && size->width > 0 && size->height > 0 && size->width <= limits::pictureSide &&
           size->height <= limits::pictureSide &&
           size->width * size->height <= limits::picturePixels;
}

std::shared_ptr<const std::string> PackagePictures::get(const std::string& member) {
    const auto [found, added] = m_loaded.try_emplace(member);
    if (added) found->second = load(member);
    return found->second;
}

std::shared_ptr<const std::string> PackagePictures::load(const std::string& member) {
    Result<std::string> bytes = m_zip.read(member);
    const bool shown =
        bytes && bytes->size() <= limits::pictureBytes - m_bytes && isShownPicture(*bytes);
    if (!shown) {
        ++m_refused;
        return {};
    }
    m_bytes += bytes->size();
    return std::make_shared<const std::string>(std::move(bytes).value());
}

void PackagePictures::addNotices(Article& article) const {
    if (m_refused == 0) return;
    article.notices.push_back(
        {NoticeCode::Omitted,
         (m_refused == 1 ? "A picture of the file is"
                         : std::to_string(m_refused) + " pictures of the file are") +
             std::string(" not shown: missing, damaged, too large, or of a kind that this program "
                         "does not show."),
         {}});
}

}  // namespace quotelight
