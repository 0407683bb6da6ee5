// SPDX-License-Identifier: Apache-2.0
#pragma once

// The pictures of a page: which of them say or show something, and their bytes where the file holds
// them. Linear in an image's attributes; thread-safe.

#include <cstdint>
#include <optional>
#include <string>

#include "article/article.h"
#include "article/formats/html_dom.h"
#include "article/formats/html_page.h"

namespace quotelight {

// What an <img> stands for; nothing where it is a tracking pixel, an icon or an ornament: marked as
// one, tiny, or without both words and bytes. `base`: the page's address, may be empty.
std::optional<Image> readImage(const HtmlDom& dom, std::uint32_t node, const ImageResolver& images,
                               const std::string& base);

// The words of an <img> that is a character among others (an emoji that a page draws itself), else
// empty.
std::string characterOf(const HtmlDom& dom, std::uint32_t node);

}  // namespace quotelight
