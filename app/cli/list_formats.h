// SPDX-License-Identifier: Apache-2.0
#pragma once

// The `formats` command: what can be read and what can be written.

namespace quotelight::cli {

// Returns the exit status.
int listFormats();

}  // namespace quotelight::cli
