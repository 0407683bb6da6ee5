// SPDX-License-Identifier: Apache-2.0
#include "article/formats/plain_fragment.h"

#include <algorithm>
#include <cstdint>
#include <string>

#include "article/lines.h"
#include "article/paragraphs.h"
#include "article/plain_structure.h"

namespace quotelight {

namespace {

// Lines that are the text's own (verse, an address) stay lines; others are its width.
void writeWords(std::u16string_view words, bool wrapped, ArticleBuilder& builder) {
    if (wrapped) return builder.write(words);
    while (!words.empty()) {
        const auto feed = std::min(words.find(u'\n'), words.size());
        builder.write(words.substr(0, feed));
        words.remove_prefix(std::min(feed + 1, words.size()));
        if (!words.empty()) builder.breakLine();
    }
}

// The text with a stand-in for its headline, so that what follows is seen as what stands below one.
constexpr std::u16string_view standIn = u"Headline";

Article withHeadline(std::u16string_view text) {
    Article plain;
    plain.text = text;
    plain.blocks = findParagraphs(plain.text, splitLines(plain.text).lines);
    const std::u16string head = std::u16string(standIn) + u"\n\n";
    plain.text.insert(0, head);
    for (Block& block : plain.blocks) {
        block.span.begin += static_cast<std::uint32_t>(head.size());
        block.span.end += static_cast<std::uint32_t>(head.size());
    }
    Block headline;
    headline.span = {0, static_cast<std::uint32_t>(standIn.size())};
    plain.blocks.insert(plain.blocks.begin(), headline);
    recogniseStructure(plain);
    plain.blocks.erase(plain.blocks.begin());
    return plain;
}

Article withoutHeadline(std::u16string_view text) {
    Article plain;
    plain.text = text;
    plain.blocks = findParagraphs(plain.text, splitLines(plain.text).lines);
    recogniseStructure(plain);
    return plain;
}

}  // namespace

void writePlainText(std::u16string_view text, const PlainContext& context,
                    ArticleBuilder& builder) {
    const bool inside = context.titled || context.quoted > 0;
    const Article plain = inside ? withHeadline(text) : withoutHeadline(text);
    for (const Block& block : plain.blocks) {
        if (context.quoted > 0)
            builder.beginBlock(BlockKind::BlockQuote, context.quoted, block.marker);
        else
            builder.beginBlock(block.kind, block.level, block.marker);
        writeWords(slice(plain.text, block.span), block.wrapped, builder);
        builder.endBlock();
    }
}

}  // namespace quotelight
