// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the tests of this room share: an article of one paragraph, and the models.

#include <stdexcept>
#include <string>

#include "article/article.h"
#include "language/models.h"

namespace quotelight::test {

inline Article paragraph(std::u16string text) {
    Article article;
    article.text = std::move(text);
    Block block;
    block.span = {0, static_cast<std::uint32_t>(article.text.size())};
    if (!block.span.empty()) article.blocks.push_back(block);
    return article;
}

inline const Models& models() {
    static const auto loaded = Models::load(Models::defaultFolder());
    if (!loaded) throw std::runtime_error(loaded.error().message);
    return **loaded;
}

}  // namespace quotelight::test
