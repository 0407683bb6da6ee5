// SPDX-License-Identifier: Apache-2.0
#pragma once

// Treebank annotation as the program's own enumerations.

#include <optional>
#include <string_view>

#include "language/tags.h"

namespace quotelight::training {

// The tag of that Penn Treebank name, the few outside the set mapped onto it; none where unknown.
std::optional<Tag> tagNamed(std::string_view name);

}  // namespace quotelight::training
