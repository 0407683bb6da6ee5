// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the headers of a message say about who wrote it and when. Linear; thread-safe.

#include <string>
#include <string_view>

namespace quotelight {

// "Nora Vale <nora@example.org>, …" as names where there are any, else as addresses; UTF-8.
std::string mailNames(std::string_view header);

// "Tue, 4 Mar 2026 09:30:00 +0100" as "2026-03-04T09:30:00+01:00"; what is no such date unchanged.
std::string mailDate(std::string_view header);

}  // namespace quotelight
