// SPDX-License-Identifier: Apache-2.0
#pragma once

// The elements of a Word document that mean something to an article.

#include <cstdint>
#include <string_view>

namespace quotelight {

enum class DocxTag : std::uint8_t {
    Other,  // without a meaning here; its content counts
    Skipped,
    AlternateContent,
    Blip,
    Box,
    Break,
    Cell,
    Choice,
    Chunk,
    CommentReference,
    Control,
    Deletion,
    Drawing,
    EndnoteReference,
    Fallback,
    FieldCharacter,
    FieldCode,
    FootnoteReference,
    Hyphen,
    ImageData,
    Link,
    MathText,
    Paragraph,
    Properties,
    Return,
    Row,
    Run,
    Shape,
    SimpleField,
    Space,
    Symbol,
    Table,
    Text
};

// `name` with the prefixes of docx_names.h.
DocxTag docxTagNamed(std::string_view name);

}  // namespace quotelight
