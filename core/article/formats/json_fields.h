// SPDX-License-Identifier: Apache-2.0
#pragma once

// Fields of JSON objects in the shapes that they come in: a string, an object that holds one, a
// list of either. Linear in the value; thread-safe.

#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>

namespace quotelight {

// The words of a value: a string; an object's "rendered", "value", "text", "name", …; a list's
// first that has any. Two levels deep at most.
std::string jsonWords(const nlohmann::json* value);

// The words of the first of these members that has any.
std::string firstJsonField(const nlohmann::json& object, std::span<const char* const> names);

// People: a name, an object with one, or several, joined by commas.
std::string jsonNames(const nlohmann::json* value);

// Whether the words are markup: a tag that ends, or one that stands alone.
bool looksLikeMarkup(std::string_view words);

// Markup and character references as the words that they show.
std::string shownWords(const std::string& words);

// "&amp;" and the like resolved, line ends kept.
std::string withoutReferences(std::string_view words);

}  // namespace quotelight
