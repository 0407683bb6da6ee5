// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotelight {

// To be called before anything of libxml2 is used: what it sets up on first use it does not guard,
// and threads that come at once may wait for each other for ever. Thread-safe; costs nothing again.
void prepareXmlLibrary();

}  // namespace quotelight
