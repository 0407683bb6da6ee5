// SPDX-License-Identifier: Apache-2.0
#pragma once

// The schema.org description of an article in a page's JSON-LD. Linear; thread-safe.

#include <string_view>

#include "article/formats/html_metadata.h"

namespace quotelight {

// Fills what `facts` lacks from one JSON-LD script, if that describes an article. Broken JSON is
// ignored.
void readJsonLd(std::string_view json, PageFacts& facts);

}  // namespace quotelight
