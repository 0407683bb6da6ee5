// SPDX-License-Identifier: Apache-2.0
#pragma once

// Runs the real quotelight-cli and catches its bytes and its exit status.

#include <string>
#include <vector>

#include "support/sandbox.h"

namespace quotelight::test {

struct Outcome {
    int status = -1;  // exit status; -signal where a signal ended it
    std::string out, error;
};

struct Run {
    std::vector<std::string> arguments;
    std::string input = {};                     // standard input, whole
    std::string inputFile = {};                 // instead of `input`
    std::vector<std::string> environment = {};  // "NAME=value", besides those of the tests
    std::string folder = {};                    // to run in; empty: this one
    std::string outputFile = {};                // instead of catching standard output
};

Outcome runProgram(const Run& run);

// With the arguments alone.
Outcome quotelightCli(std::vector<std::string> arguments, std::string input = {});

}  // namespace quotelight::test
