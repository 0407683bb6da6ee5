// SPDX-License-Identifier: Apache-2.0
#pragma once

// The three standard streams as bytes, every read and write checked.

#include <string>
#include <string_view>

#include "text/result.h"

namespace quotelight::cli {

// All of it, at once. Fails with WriteFailed; its message is empty where the reader of the pipe is
// gone, which is nobody's fault.
Status writeStandardOutput(std::string_view bytes);

// As much as can be; what fails is lost, for want of a place to say so.
void writeStandardError(std::string_view bytes);

// Everything up to end of file. Fails with TooLarge over limits::fileBytes, or ReadFailed.
Result<std::string> readStandardInput();

bool standardOutputIsTerminal();

}  // namespace quotelight::cli
