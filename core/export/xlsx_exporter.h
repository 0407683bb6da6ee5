// SPDX-License-Identifier: Apache-2.0
#pragma once

// A workbook's members before they are packed, for tests to look into.

#include <vector>

#include "export/exporter.h"
#include "package/zip_writer.h"

namespace quotelight {

std::vector<ZipMember> xlsxMembers(const ExportRequest& request);

}  // namespace quotelight
