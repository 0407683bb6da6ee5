// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which bytes are a picture that an article may hold: PNG, JPEG, GIF or WebP, told by their first
// bytes. No picture is decoded here; whoever shows one checks its size first. Linear in a JPEG's
// headers, otherwise constant; thread-safe.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace quotelight {

struct PictureInfo {
    const char* mediaType = nullptr;      // "image/png"; null: no such picture
    std::uint32_t width = 0, height = 0;  // in pixels; 0 where its header does not say
};

PictureInfo pictureInfo(std::string_view bytes);

// The bytes to share, or null where they are no picture, over limits::pictureBytes, or no more than
// two pixels wide or high, as what holds a place for another picture is.
std::shared_ptr<const std::string> sharedPicture(std::string bytes);

}  // namespace quotelight
