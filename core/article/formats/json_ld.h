// SPDX-License-Identifier: Apache-2.0
#pragma once

// The schema.org description of an article in a page's JSON-LD. Linear; thread-safe.

#include <string_view>

#include "article/formats/html_metadata.h"

namespace quotelight {

// Fills what `facts` lacks from one JSON-LD script, if that describes an article. Broken JSON is
// ignored, and so is a script over 4 MiB and what is nested more than 32 deep.
void readJsonLd(std::string_view json, PageFacts& facts);

}  // namespace quotelight
