// SPDX-License-Identifier: Apache-2.0
#pragma once

// An XML document as a flat list of nodes in document order, for every format that is made of XML.
//
// Safe by construction: bytes are decoded by text/decode.h, document types and entities are taken
// out before libxml2 sees them (xml_guard.h), nothing is ever loaded. Each node knows where its
// subtree ends, so that readers are loops, never recursions. A document that is not well-formed
// gives what could be read, and a notice. Elements deeper than limits::markupDepth are not kept,
// their text is, in what holds them. Linear; thread-safe. XML 1.0 with namespaces.
//
//     static constexpr XmlNamespace spaces[] = {{"http://…/main", "w"}};
//     const XmlTree tree = parseXml(bytes, spaces);
//     for (XmlNode at = tree.firstChild(root); at != noNode; at = tree.nextSibling(at))
//         if (tree.name(at) == "w:p") …

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/notice.h"
#include "text/span.h"

namespace quotelight {

// Names in a namespace begin with the reader's prefix for it, whatever the document's own is.
// Several may share a prefix (a standard's editions); an empty prefix gives bare names.
struct XmlNamespace {
    std::string_view uri;
    std::string_view prefix;
};

using XmlNode = std::uint32_t;
inline constexpr XmlNode noNode = 0;  // also the document itself, which nothing finds

class XmlTree {
public:
    // The document's outermost element, or noNode where there is none.
    XmlNode root() const { return firstChild(noNode); }
    XmlNode size() const { return static_cast<XmlNode>(m_nodes.size()); }
    // One past the last node below; `at + 1` to `end(at)` are all that is below, in order.
    XmlNode end(XmlNode at) const { return m_nodes[at].end; }
    XmlNode parent(XmlNode at) const { return m_nodes[at].parent; }
    XmlNode firstChild(XmlNode at) const { return at + 1 < end(at) ? at + 1 : noNode; }
    XmlNode nextSibling(XmlNode at) const { return end(at) < end(parent(at)) ? end(at) : noNode; }
    // The first child element of that name, or noNode.
    XmlNode child(XmlNode at, std::string_view name) const;
    // The first element of that name below, at any depth, or noNode. Linear.
    XmlNode find(XmlNode at, std::string_view name) const;

    bool isText(XmlNode at) const { return m_nodes[at].name == textName; }
    // "w:p", or "p" in no namespace; "?:p" in one that the reader did not name. Empty for text.
    std::string_view name(XmlNode at) const { return m_names[m_nodes[at].name]; }
    // The same without the prefix.
    std::string_view localName(XmlNode at) const;
    // A number for each name, so that readers may look names up once; below names().
    std::uint32_t nameId(XmlNode at) const { return m_nodes[at].name; }
    const std::vector<std::string>& names() const { return m_names; }

    // Characters of a text node, references resolved; white space as in the file.
    std::string_view text(XmlNode at) const;
    // Attributes in a namespace have its prefix ("w:val"); "xml:lang" is always so called. Empty
    // where there is none.
    std::string_view attribute(XmlNode at, std::string_view name) const;
    bool has(XmlNode at, std::string_view name) const;
    // All characters below, white space collapsed and trimmed; no more than about `most` bytes.
    std::string innerText(XmlNode at, std::size_t most = 10'000) const;

    const std::string& encoding() const { return m_encoding; }
    // The document ended early or is not well-formed: something may be missing.
    bool damaged() const { return m_damaged; }
    // What the user should know about how it could be read; a reader adds them to its article.
    const std::vector<Notice>& notices() const { return m_notices; }

private:
    friend class XmlTreeWriter;

    static constexpr std::uint32_t textName = 0;

    struct Node {
        std::uint32_t name = textName;  // in m_names
        XmlNode parent = 0;             // the document is its own
        XmlNode end = 0;
        Span content;  // a text's in m_chars; an element's attributes in m_attributes
    };
    struct Attribute {
        std::uint32_t name;
        Span value;  // in m_chars
    };

    std::string m_chars;  // UTF-8
    std::vector<Node> m_nodes;
    std::vector<Attribute> m_attributes;
    std::vector<std::string> m_names;
    std::string m_encoding;
    bool m_damaged = false;
    std::vector<Notice> m_notices;
};

// `encoding`: asked for by the user; empty: the document's own.
XmlTree parseXml(std::string_view bytes, std::span<const XmlNamespace> namespaces = {},
                 std::string_view encoding = {});

}  // namespace quotelight
