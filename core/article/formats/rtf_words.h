// SPDX-License-Identifier: Apache-2.0
#pragma once

// The control words of RTF that mean something here. Constant cost; thread-safe.

#include <cstdint>
#include <string_view>

namespace quotelight {

// What the text of a group is for.
enum class RtfPart : std::uint8_t {
    Body,
    Skipped,  // and all that is inside it
    Quiet,    // its own text is not read, but what it holds may be
    Fonts,
    Styles,
    Title,
    Author,
    Created,
    Picture,
    Instruction,  // of a field
    Marker,       // of a list item
    Note,
    Comment,
    PropertyName,
    PropertyValue
};

// Whether the text of the group is kept aside for what comes at its end.
constexpr bool isCaptured(RtfPart part) {
    return part != RtfPart::Body && part != RtfPart::Skipped && part != RtfPart::Quiet &&
           part != RtfPart::Picture;
}

enum class RtfWord : std::uint8_t {
    Unknown,
    Destination,  // see `part`
    CodePage,
    MacCodePage,
    DosCodePage,
    DefaultFont,
    Font,
    Charset,
    Plain,
    Bold,
    Italic,
    Hidden,
    Deleted,
    Fallback,  // \uc
    Unicode,   // \u
    ParagraphDefaults,
    Style,
    Outline,
    InTable,
    ListLevel,
    FirstIndent,
    Paragraph,
    Line,
    Tab,
    Cell,
    Row,
    Character,  // see `character`
    Png,
    Jpeg,
    Year,
    Month,
    Day
};

struct RtfMeaning {
    RtfWord word = RtfWord::Unknown;
    RtfPart part = RtfPart::Body;
    char16_t character = 0;
};

RtfMeaning rtfMeaning(std::string_view word);

}  // namespace quotelight
