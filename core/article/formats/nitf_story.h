// SPDX-License-Identifier: Apache-2.0
#pragma once

// An article in NITF (IPTC's News Industry Text Format 3), alone or inside NewsML. Linear;
// thread-safe.

#include "article/article.h"
#include "article/formats/xml_tree.h"

namespace quotelight {

// `nitf`: the element of that name. Text, blocks, styles, metadata and notices about what is left
// out.
Article readNitf(const XmlTree& tree, XmlNode nitf);

}  // namespace quotelight
