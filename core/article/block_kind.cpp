// SPDX-License-Identifier: Apache-2.0
#include "article/article.h"

namespace quotelight {

const char* blockKindName(BlockKind kind) {
    switch (kind) {
        case BlockKind::Heading:
            return "heading";
        case BlockKind::Paragraph:
            return "paragraph";
        case BlockKind::ListItem:
            return "list-item";
        case BlockKind::BlockQuote:
            return "block-quote";
        case BlockKind::Caption:
            return "caption";
        case BlockKind::Code:
            return "code";
        case BlockKind::TableCell:
            return "table-cell";
        case BlockKind::Footnote:
            return "footnote";
    }
    return "unknown";
}

}  // namespace quotelight
