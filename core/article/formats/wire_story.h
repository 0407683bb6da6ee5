// SPDX-License-Identifier: Apache-2.0
#pragma once

// The text of wire services' XML as blocks and styles: NITF's body.content, and the XHTML that
// NewsML-G2 may carry in its place. Linear; thread-safe.

#include <cstddef>
#include <string>
#include <string_view>

#include "article/article_builder.h"
#include "article/formats/xml_tree.h"

namespace quotelight {

// Writes all that is below `root`; footnotes come last. `language` decides the marks of a <q> that
// has none of its own.
void writeWireStory(const XmlTree& tree, XmlNode root, std::string_view language,
                    ArticleBuilder& builder);

// The name of the document's outermost element without prefix, from its first 64 KiB; empty where
// the bytes are no XML.
std::string xmlRootName(std::string_view bytes);

// "20260304T093000+0100" as "2026-03-04T09:30:00+0100"; anything else unchanged.
std::string wireDate(std::string_view date);

}  // namespace quotelight
