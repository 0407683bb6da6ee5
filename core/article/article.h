// SPDX-License-Identifier: Apache-2.0
#pragma once

// An article as read from a file: one text, and what its parts are. A plain value.
//
// Blocks are in text order, disjoint, never empty and without white space at their ends; text
// between them (line ends, blank lines) belongs to none. For plain text `text` is the file's text
// itself.

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "text/notice.h"
#include "text/source_map.h"
#include "text/span.h"

namespace quotelight {

enum class BlockKind : std::uint8_t {
    Heading,
    Paragraph,
    ListItem,
    BlockQuote,  // a paragraph set off as a quotation
    Caption,
    Code,
    TableCell,
    Footnote
};

// As the command line prints it: "list-item".
const char* blockKindName(BlockKind kind);

struct Block {
    Span span;
    BlockKind kind = BlockKind::Paragraph;
    std::uint8_t level = 0;  // heading 1 to 6; list and quote nesting from 1; otherwise 0
    std::string marker;      // a list item's own ("•", "3."), UTF-8; not in the text
    bool wrapped = false;    // LFs inside are the source's line width, shown as spaces
};

enum class StyleKind : std::uint8_t { Emphasis, Strong, Code, Link };

// Nested or disjoint; in order of begin.
struct InlineStyle {
    Span span;
    StyleKind kind;
    std::string target;  // a link's; http, https or mailto only
};

// A picture of the file, shown before the block that follows it. Pictures are no part of the text:
// the same article without them has the same offsets.
struct Image {
    std::uint32_t before = 0;  // offset into the text: of the block it precedes, or its end
    std::string alternative;   // the words that stand in for it, UTF-8; may be empty
    // The encoded picture (PNG, JPEG, GIF, WebP) where the file itself holds it; null where it is
    // elsewhere: nothing is ever fetched.
    std::shared_ptr<const std::string> bytes;
};

struct Metadata {
    std::string title, byline, date, language, url, site;  // UTF-8; empty where not known
};

struct Article {
    std::u16string text;
    std::vector<Block> blocks;
    std::vector<InlineStyle> styles;
    std::vector<Image> images;  // in order of `before`
    Metadata metadata;
    std::string format;    // the reader's id: "text", "markdown", "html"
    std::string encoding;  // ICU's name of what the bytes were decoded from
    bool encodingGuessed = false;
    std::vector<Notice> notices;
    // Where the text stands in the file; empty for formats that are packages, whose text is in none
    // of their bytes.
    SourceMap source;
};

}  // namespace quotelight
