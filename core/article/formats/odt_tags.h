// SPDX-License-Identifier: Apache-2.0
#pragma once

// The elements of an OpenDocument text that mean something to an article.

#include <cstdint>
#include <string_view>

namespace quotelight {

enum class OdtTag : std::uint8_t {
    Other,  // without a meaning here; its content counts
    Skipped,
    Annotation,
    Box,
    Cell,
    Contents,
    Frame,
    Heading,
    HiddenParagraph,
    HiddenText,
    Image,
    Item,
    LineBreak,
    Link,
    List,
    Note,
    Paragraph,
    Row,
    Section,
    Space,
    Span,
    Tab,
    Tracked
};

// `name` with the prefixes of odt_names.h.
OdtTag odtTagNamed(std::string_view name);

}  // namespace quotelight
