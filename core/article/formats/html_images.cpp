// SPDX-License-Identifier: Apache-2.0
#include "article/formats/html_images.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

#include "article/formats/data_uri.h"
#include "article/links.h"
#include "article/picture.h"
#include "text/ascii.h"
#include "text/limits.h"
#include "text/utf.h"

namespace quotelight {

namespace {

// Pictures no wider or higher are buttons and faces.
constexpr int largestIcon = 40;

constexpr std::size_t longestAlternative = 2'000;

// Where pages say which picture they will load, the real one before what holds its place.
constexpr Attribute sources[] = {Attribute::DataSrc, Attribute::DataSrcset, Attribute::Srcset,
                                 Attribute::Src};

// A side in pixels; -1 where the page does not say.
int side(const HtmlDom& dom, std::uint32_t node, Attribute which) {
    const std::string_view value = dom.attribute(node, which);
    int pixels = -1;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), pixels);
    const bool percent = end != value.data() + value.size() && *end == '%';
    return error == std::errc() && !percent ? pixels : -1;
}

bool isOrnament(const HtmlDom& dom, std::uint32_t node) {
    const int width = side(dom, node, Attribute::Width);
    const int height = side(dom, node, Attribute::Height);
    const std::string_view role = dom.attribute(node, Attribute::Role);
    return role == "presentation" || role == "none" || (width >= 0 && width <= largestIcon) ||
           (height >= 0 && height <= largestIcon);
}

// The first address of "a.jpg 1x, b.jpg 2x"; a data: address has commas of its own.
std::string_view firstAddress(std::string_view list) {
    while (!list.empty() && isAsciiSpace(list.front()))
        list.remove_prefix(1);
    const auto end = std::find_if(list.begin(), list.end(), isAsciiSpace);
    list = list.substr(0, static_cast<std::size_t>(end - list.begin()));
    while (list.ends_with(','))
        list.remove_suffix(1);
    return list;
}

std::shared_ptr<const std::string> resolved(std::string_view address, const ImageResolver& images,
                                            const std::string& base) {
    if (isDataUri(address)) return sharedPicture(dataUriBytes(address, limits::pictureBytes));
    if (!images || address.empty()) return {};
    std::shared_ptr<const std::string> bytes = images(address);
    if (!bytes && !base.empty())
        if (const std::string full = safeLink(address, base); !full.empty() && full != address)
            bytes = images(full);
    if (!bytes || bytes->size() > limits::pictureBytes) return {};
    return pictureInfo(*bytes).mediaType != nullptr ? bytes : nullptr;
}

std::shared_ptr<const std::string> bytesOf(const HtmlDom& dom, std::uint32_t node,
                                           const ImageResolver& images, const std::string& base) {
    for (const Attribute source : sources) {
        const bool list = source == Attribute::Srcset || source == Attribute::DataSrcset;
        const std::string_view value = dom.attribute(node, source);
        if (auto bytes = resolved(list ? firstAddress(value) : value, images, base)) return bytes;
    }
    return {};
}

}  // namespace

std::optional<Image> readImage(const HtmlDom& dom, std::uint32_t node, const ImageResolver& images,
                               const std::string& base) {
    if (isOrnament(dom, node)) return {};
    Image image;
    image.alternative =
        asciiCollapsed(firstBytes(dom.attribute(node, Attribute::Alt), longestAlternative));
    image.bytes = bytesOf(dom, node, images, base);
    if (image.alternative.empty() && !image.bytes) return {};
    return image;
}

std::string characterOf(const HtmlDom& dom, std::uint32_t node) {
    const std::string_view words = dom.attribute(node, Attribute::Alt);
    constexpr std::size_t longestEmoji = 40;
    const bool emoji =
        dom.attribute(node, Attribute::Class).find("emoji") != std::string_view::npos;
    const bool foreign =
        std::all_of(words.begin(), words.end(), [](char c) { return (c & 0x80) != 0; });
    return emoji && foreign && words.size() <= longestEmoji ? std::string(words) : std::string();
}

}  // namespace quotelight
