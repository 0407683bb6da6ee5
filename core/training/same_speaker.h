// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether a shown name denotes a gold speaker and nobody else of the article, as the scorer judges.

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace quotelight::training {

using GoldNames = std::map<std::string, std::vector<std::string>>;  // UTF-8: speaker to its names

// `shown` equals one of the names of `who`, titles aside; or contains its full name; or is a part
// of it that ends in its surname and that no other speaker shares.
// Not `strictly`: it may also be one of another speaker's names, if it is a whole one of both.
bool denotes(std::string_view shown, const std::string& who, const GoldNames& names,
             bool strictly = true);

// Is `shown` the very name `who`, titles aside?
bool isFullName(std::string_view shown, const std::string& who);

}  // namespace quotelight::training
