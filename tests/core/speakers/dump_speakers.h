// SPDX-License-Identifier: Apache-2.0
#pragma once

// What findSpeakers() finds in a text, as words, for tables of expected results.

#include <string>
#include <string_view>

namespace quotelight::test {

// The speakers, one a line: "name (description): [mention] [mention] …".
std::string dumpSpeakers(std::string_view text);

// The speakers' names: "name; name".
std::string speakerNames(std::string_view text);

// Every mention in order as "words=speaker", "-" where it stands for nobody known.
std::string dumpMentions(std::string_view text);

}  // namespace quotelight::test
