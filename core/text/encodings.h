// SPDX-License-Identifier: Apache-2.0
#pragma once

// The encodings a person can choose from, and their names in plain words. Immutable; thread-safe.

#include <span>
#include <string>
#include <string_view>

namespace quotelight {

struct Encoding {
    const char* name;   // ICU's: "windows-1252"; what decode() takes
    const char* title;  // "Western European (Windows-1252)"; English, for menus to translate
};

// In the order of a menu: Unicode first, then by region.
std::span<const Encoding> encodings();

// The title of an encoding of the list, else `name` itself.
std::string encodingTitle(std::string_view name);

}  // namespace quotelight
