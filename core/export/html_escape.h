// SPDX-License-Identifier: Apache-2.0
#pragma once

// Text made safe for HTML, in content and in double-quoted attributes alike.
//
// Markup characters become entities; characters that HTML forbids (controls, noncharacters, lone
// surrogates) become U+FFFD. Linear; no locale.

#include <string>
#include <string_view>

namespace quotelight {

// Every line end stays as it is.
void appendHtml(std::string& out, std::u16string_view text);

std::string html(std::u16string_view text);
std::string html(std::string_view utf8);

}  // namespace quotelight
