// SPDX-License-Identifier: Apache-2.0
#pragma once

// Small facts about the XML of wire services. Linear in what is looked at; thread-safe.

#include <string>
#include <string_view>

namespace quotelight {

// The name of the document's outermost element without prefix, from its first 64 KiB; empty where
// the bytes are no XML.
std::string xmlRootName(std::string_view bytes);

// "20260304T093000+0100" as "2026-03-04T09:30:00+0100"; anything else unchanged.
std::string wireDate(std::string_view date);

}  // namespace quotelight
