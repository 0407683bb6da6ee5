// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writes an Article's text, blocks and styles, for the formats whose text is not the file's own.
//
// White space is collapsed as browsers do; blocks are trimmed, never empty, and set apart by a
// blank line (cells of a table row by a tab). Styles open across blocks are cut at the blocks'
// ends. Linear in what is written; one thread at a time.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"

namespace quotelight {

class ArticleBuilder {
public:
    // What the next text becomes. Ends the open block, if any.
    void beginBlock(BlockKind kind, int level = 0, std::string marker = {});
    void endBlock();
    // Another block of the same kind, where the open one has text; its marker is not repeated.
    void continueBlock() {
        if (m_begin) endBlock();
    }
    // The next table cell begins a row.
    void beginRow() { m_rowBegun = true; }

    // White space in `text` is collapsed.
    void write(std::u16string_view text);
    // White space is kept, as in code.
    void writeVerbatim(std::u16string_view text);
    void breakLine();

    // Stands before the block that is written next; ends the open one where it has text.
    void addImage(std::string alternative, std::shared_ptr<const std::string> bytes = {});
    // The same among words: the open block goes on.
    void addInlineImage(Image image) { m_images.push_back(std::move(image)); }

    // Styles nest; ending one that is not the innermost cuts those inside it.
    void beginStyle(StyleKind kind, std::string target = {});
    void endStyle(StyleKind kind);

    // The text, blocks and styles written; the builder is spent.
    Article finish();

private:
    struct OpenStyle {
        StyleKind kind;
        std::string target;
        std::optional<std::uint32_t> begin;
    };

    void put(char16_t unit);
    void startBlock();
    void placeImages();
    void separate();
    void closeStyle(const OpenStyle& style);
    void trimEnd();
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_text.size()); }

    std::u16string m_text;
    std::vector<Block> m_blocks;
    std::vector<InlineStyle> m_styles;
    std::vector<Image> m_images;
    std::size_t m_imagesPlaced = 0;  // those before it stand before a block that has begun
    std::vector<OpenStyle> m_open;
    std::size_t m_tooDeep = 0;             // styles begun beyond the limit, not to be ended
    Block m_next;                          // kind, level and marker of the open or next block
    std::optional<std::uint32_t> m_begin;  // of the open block, once it has text
    bool m_rowBegun = false;
    bool m_space = false;  // white space met since the last character
};

}  // namespace quotelight
