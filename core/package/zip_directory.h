// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the end of a ZIP container claims, before a library acts on it. Looks at the last 64 KiB
// only; thread-safe.

#include <cstdint>
#include <string_view>

namespace quotelight {

// The greatest number of members that any end record claims; 0 where there is none.
std::uint64_t claimedZipMembers(std::string_view bytes);

}  // namespace quotelight
