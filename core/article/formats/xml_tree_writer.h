// SPDX-License-Identifier: Apache-2.0
#pragma once

// Lays the events of an XML parser out in an XmlTree and resolves namespaces. Linear; one thread at
// a time.

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "article/formats/xml_tree.h"

namespace quotelight {

struct XmlAttribute {
    std::string_view name, value;
};

class XmlTreeWriter {
public:
    XmlTreeWriter(std::span<const XmlNamespace> namespaces, std::size_t bytes);

    // `name` with the document's own prefix. False where the document has too many nodes: stop.
    bool startElement(std::string_view name, std::span<const XmlAttribute> attributes);
    void endElement();
    void characters(std::string_view chars);

    struct Ending {
        std::string encoding;
        bool whole;       // the parser reached the end
        bool simplified;  // attributes were left out
        std::vector<Notice> notices;
    };
    XmlTree finish(Ending ending);

private:
    // A prefix of the document that is bound to a namespace from an element on.
    struct Binding {
        std::size_t depth;
        std::string prefix;  // the reader's; "?" for a namespace it did not name
        bool bare;           // names of this namespace have no prefix
    };
    using Bindings = std::unordered_map<std::string, std::vector<Binding>>;

    XmlNode add(std::uint32_t name);
    void close();
    Span keep(std::string_view chars);
    std::uint32_t intern(std::string name);
    void bind(std::span<const XmlAttribute> attributes);
    void unbind();
    std::string resolved(std::string_view name, bool attribute) const;

    std::span<const XmlNamespace> m_namespaces;
    XmlTree m_tree;
    std::vector<XmlNode> m_open;
    std::size_t m_flattened = 0;  // open elements that were not given a node
    bool m_deep = false;
    bool m_full = false;
    std::unordered_map<std::string, std::uint32_t> m_ids;
    Bindings m_bindings;
    std::vector<std::pair<std::size_t, std::string>> m_bound;  // depth and prefix, in order
};

}  // namespace quotelight
