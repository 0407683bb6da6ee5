// SPDX-License-Identifier: Apache-2.0
#pragma once

// Names of members in a container, as paths that cannot leave it. Linear; thread-safe.

#include <string>
#include <string_view>

namespace quotelight {

// Whether a member may be looked at under this name: relative, with slashes, without steps up,
// drives, backslashes, control characters or such in disguise ("%2e%2e%2f").
bool isSoundMemberName(std::string_view name);

// The member that `reference` means in the member `from` ("OEBPS/book.opf", "../img/a%20b.png#x"):
// escapes decoded, query and fragment off. A leading slash means the container's root. Empty where
// it leads outside, to another scheme, or nowhere.
std::string resolveMember(std::string_view from, std::string_view reference);

}  // namespace quotelight
