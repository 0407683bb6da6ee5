// SPDX-License-Identifier: Apache-2.0
#pragma once

// JSON (RFC 8259) as values, read within limits.
//
// Lenient where files of the world are not quite JSON: line ends and tabs inside strings, comments,
// lone surrogates (U+FFFD). Limits: 64 deep, a million values. Linear; thread-safe.

#include <nlohmann/json.hpp>
#include <string>

namespace quotelight {

enum class JsonTrouble { None, Broken, TooMuch };

struct JsonDocument {
    nlohmann::json value;
    JsonTrouble trouble = JsonTrouble::None;
    std::size_t lines = 1;  // texts of JSON, one a line (NDJSON); `value` is the first
};

JsonDocument parseJson(std::string utf8);

// The member's value; null where `object` is none or has no such member.
const nlohmann::json* jsonMember(const nlohmann::json& object, const char* name);

}  // namespace quotelight
