// SPDX-License-Identifier: Apache-2.0
#pragma once

// The text of wire services' XML as blocks and styles: NITF's body.content, and the XHTML that
// NewsML-G2 may carry in its place. Linear; thread-safe.

#include <string_view>

#include "article/article_builder.h"
#include "article/formats/xml_tree.h"

namespace quotelight {

// Writes all that is below `root`; footnotes come last. `language` decides the marks of a <q> that
// has none of its own.
void writeWireStory(const XmlTree& tree, XmlNode root, std::string_view language,
                    ArticleBuilder& builder);

}  // namespace quotelight
