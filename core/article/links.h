// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which link targets an article may keep.

#include <string>
#include <string_view>

namespace quotelight {

// `target` if it is an http, https or mailto address without control characters and of sane length,
// else empty: nothing that runs, reads a file or hides where it leads.
std::string safeLink(std::string_view target);

// The same, with a relative target resolved against `base` (RFC 3986); empty where it cannot be.
std::string safeLink(std::string_view target, const std::string& base);

}  // namespace quotelight
