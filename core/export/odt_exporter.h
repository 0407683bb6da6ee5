// SPDX-License-Identifier: Apache-2.0
#pragma once

// An OpenDocument text's members before they are packed, for tests to look into.

#include <vector>

#include "export/exporter.h"
#include "package/zip_writer.h"

namespace quotelight {

std::vector<ZipMember> odtMembers(const ExportRequest& request);

}  // namespace quotelight
