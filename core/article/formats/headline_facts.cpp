// SPDX-License-Identifier: Apache-2.0
#include "article/formats/headline_facts.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "article/particulars.h"
#include "text/utf.h"

namespace quotelight {

void readHeadlineFacts(Article& article) {
    constexpr std::size_t headSize = 6;
    const std::size_t end = std::min(headSize, article.blocks.size());
    bool title = false, byline = false, date = false;
    for (std::size_t at = 0; at < end; ++at) {
        const Block& block = article.blocks[at];
        const std::u16string_view words = slice(article.text, block.span);
        if (block.kind == BlockKind::Heading && block.level == 1 && !title) {
            article.metadata.title = toUtf8(words);
            title = true;
        } else if (!byline && isByline(words)) {
            article.metadata.byline = toUtf8(withoutBy(words));
            byline = true;
        } else if (!date && isDateLine(words)) {
            article.metadata.date = toUtf8(words);
            date = true;
        }
    }
}

}  // namespace quotelight
