// SPDX-License-Identifier: Apache-2.0
#pragma once

// The header of a TEI document: the article, how it was encoded, and who speaks in it.

#include "export/export_view.h"
#include "export/xml_writer.h"

namespace quotelight {

// Writes <teiHeader>. The speakers are those of the quotes shown.
void writeTeiHeader(XmlWriter& xml, const ExportView& view);

}  // namespace quotelight
