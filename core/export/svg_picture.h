// SPDX-License-Identifier: Apache-2.0
#pragma once

// A picture as SVG 1.1: no script, no style sheet, nothing fetched; a title and a description for
// those who do not see it. Linear; the same bytes in every locale.

#include "export/picture.h"
#include "export/xml_writer.h"

namespace quotelight {

// Writes <svg>. In a page, at most one of them: its ids are fixed.
void writeSvg(XmlWriter& xml, const Picture& picture);

}  // namespace quotelight
