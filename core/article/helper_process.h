// SPDX-License-Identifier: Apache-2.0
#pragma once

// Runs another program on bytes in memory, shut in: it reads standard input, writes standard output
// and has nothing else.
//
// Limits: processor time, time on the clock, memory, output; it can write no file, gain no rights
// and keeps none of our descriptors; it and all it started end with it. Blocks until the program
// has ended or was ended. Thread-safe.

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace quotelight {

struct HelperLimits {
    std::chrono::seconds processorTime{30};
    std::chrono::seconds time{60};
    std::size_t memoryBytes = std::size_t{1} << 30;
    std::size_t outputBytes = std::size_t{256} << 20;
};

struct HelperOutcome {
    enum class End { Exited, Crashed, TimedOut, TooMuchOutput, NotStarted };

    End end = End::NotStarted;
    int status = 0;      // exit status; the signal where it crashed; errno where it never started
    std::string output;  // whatever came before the end
    std::string errors;  // the first 64 KiB of standard error
};

// The program's path, sought in the absolute folders of PATH; empty where it is not installed.
std::string findHelper(std::string_view name);

HelperOutcome runHelper(const std::string& path, const std::vector<std::string>& arguments,
                        std::string_view input, const HelperLimits& limits = {});

}  // namespace quotelight
