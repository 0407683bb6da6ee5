// SPDX-License-Identifier: Apache-2.0
#pragma once

// The styles of an OpenDocument text: fixed ones, headings, a list style a marker and a text style
// a speaker. OpenDocument 1.2.

#include <string>
#include <string_view>

#include "export/export_view.h"
#include "export/xml_writer.h"

namespace quotelight {

// Opens `root` with the namespaces that the parts of the document use, and its version.
void openOdtRoot(XmlWriter& xml, std::string_view root);

// The part "styles.xml".
std::string odtStyles(const ExportView& view);

}  // namespace quotelight
