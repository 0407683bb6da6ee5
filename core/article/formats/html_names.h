// SPDX-License-Identifier: Apache-2.0
#pragma once

// Names of elements and attributes to the values of html_dom.h. Thread-safe.

#include <optional>
#include <string_view>

#include "article/formats/html_dom.h"

namespace quotelight {

// `name` in lower case, as libxml2 gives it.
Tag tagNamed(std::string_view name);
std::optional<Attribute> attributeNamed(std::string_view name);

// h1 to h6: 1 to 6; otherwise 0.
int headingLevel(Tag tag);

// Whether the element stands on lines of its own.
bool isBlockTag(Tag tag);

}  // namespace quotelight
