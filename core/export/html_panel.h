// SPDX-License-Identifier: Apache-2.0
#pragma once

// The panel beside the text: who is quoted, and every quote with its speaker and the reason.

#include <string>

#include "export/export_view.h"

namespace quotelight {

// Quote number n stands in the item with the id "an" and links to "qn" in the text.
std::string htmlPanel(const ExportView& view);

// Whose tag is whose, on one line: for paper and narrow screens, where the panel is far away.
std::string htmlKey(const ExportView& view);

}  // namespace quotelight
