// SPDX-License-Identifier: Apache-2.0
#pragma once

// A page as a flat list of nodes in document order, parsed by libxml2.
//
// Each node knows where its subtree ends, so that everything downstream is a loop, never a
// recursion. Markup deeper than limits::markupDepth is flattened into what holds it; attributes
// other than those named here are dropped. Linear; thread-safe.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace quotelight {

enum class Tag : std::uint8_t {
    Text,   // characters, not an element
    Other,  // an element without a meaning here; its content counts
    A,
    Address,
    Article,
    Aside,
    B,
    Blockquote,
    Body,
    Br,
    Button,
    Caption,
    Center,
    Cite,
    Code,
    Dd,
    Details,
    Div,
    Dl,
    Dt,
    Em,
    Figcaption,
    Figure,
    Footer,
    Form,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Head,
    Header,
    Hr,
    Html,
    I,
    Img,
    Li,
    Link,
    Main,
    Meta,
    Nav,
    Ol,
    P,
    Pre,
    Q,
    Script,
    Section,
    Skipped /* never read */,
    Strong,
    Summary,
    Sup,
    Table,
    Td,
    Th,
    Time,
    Title,
    Tr,
    Ul
};

enum class Attribute : std::uint8_t {
    Alt,
    AriaHidden,
    Class,
    Content,
    DataSrc,
    DataSrcset,
    Datetime,
    EpubType,
    Height,
    Hidden,
    Href,
    Id,
    Itemprop,
    Lang,
    Name,
    Property,
    Rel,
    Role,
    Src,
    Srcset,
    Start,
    Style,
    Type,
    Width
};

struct HtmlAttribute {
    Attribute name;
    Span value;  // in HtmlDom::chars
};

struct HtmlNode {
    Tag tag = Tag::Other;
    std::uint32_t parent = 0;      // the root is its own
    std::uint32_t end = 0;         // one past the last node of the subtree
    Span text;                     // of a Text, in HtmlDom::chars
    std::uint32_t attributes = 0;  // the first of its own
    std::uint32_t attributeEnd = 0;
};

// Characters that the page holds one after the other: those of `chars` stand in it at `source`, one
// for one where both are as long, else as a whole (a character reference).
struct HtmlSource {
    Span chars, source;
};

struct HtmlDom {
    std::string chars;            // UTF-8, what the nodes' spans point into
    std::vector<HtmlNode> nodes;  // [0] is the root, Tag::Other
    std::vector<HtmlAttribute> attributes;
    std::vector<HtmlSource> sources;  // of text, in order of both
    bool flattened = false;           // markup was deeper or had more attributes than the limit
    bool cut = false;                 // the parser gave up; the page's end is missing

    std::string_view text(std::uint32_t node) const { return view(nodes[node].text); }
    // Empty where the node has no such attribute, or an empty one.
    std::string_view attribute(std::uint32_t node, Attribute name) const;
    bool has(std::uint32_t node, Attribute name) const;
    // All characters below the node, white space collapsed and trimmed; no more than about `most`.
    std::string innerText(std::uint32_t node, std::size_t most = 10'000) const;

private:
    std::string_view view(Span span) const { return {chars.data() + span.begin, span.size()}; }
};

HtmlDom parseHtml(std::string_view utf8);

}  // namespace quotelight
