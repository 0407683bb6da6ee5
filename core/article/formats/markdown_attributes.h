// SPDX-License-Identifier: Apache-2.0
#pragma once

// What Markdown's links and images point at. Linear; thread-safe.

#include <md4c.h>

#include <memory>
#include <string>

namespace quotelight {

// An address or title with its entities resolved, UTF-8.
std::string attributeText(const MD_ATTRIBUTE& attribute);

// The picture that the address itself holds (data:), or null.
std::shared_ptr<const std::string> pictureOf(const std::string& address);

}  // namespace quotelight
