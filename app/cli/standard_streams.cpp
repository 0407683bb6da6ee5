// SPDX-License-Identifier: Apache-2.0
#include "cli/standard_streams.h"

#include <unistd.h>

#include <cerrno>

#include "text/limits.h"
#include "text/system_message.h"

namespace quotelight::cli {

namespace {

constexpr std::size_t chunkBytes = std::size_t{1} << 16;

// 0, or the errno of the write that failed.
int writeAll(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

}  // namespace

Status writeStandardOutput(std::string_view bytes) {
    const int failure = writeAll(STDOUT_FILENO, bytes);
    if (failure == 0) return Done{};
    if (failure == EPIPE) return Error{ErrorCode::WriteFailed, "", ""};
    return Error{ErrorCode::WriteFailed,
                 "Cannot write to standard output: " + systemMessage(failure) + '.', ""};
}

void writeStandardError(std::string_view bytes) {
    writeAll(STDERR_FILENO, bytes);
}

Result<std::string> readStandardInput() {
    std::string all;
    for (;;) {
        const std::size_t old = all.size();
        all.resize(old + chunkBytes);
        const ssize_t got = read(STDIN_FILENO, all.data() + old, chunkBytes);
        all.resize(old + static_cast<std::size_t>(got > 0 ? got : 0));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0)
            return Error{ErrorCode::ReadFailed,
                         "Cannot read standard input: " + systemMessage(errno) + '.', "-"};
        if (got == 0) return all;
        if (all.size() > limits::fileBytes)
            return Error{ErrorCode::TooLarge,
                         "Standard input is longer than the " +
                             std::to_string(limits::fileMebibytes) + " MiB that can be read.",
                         "-"};
    }
}

bool standardOutputIsTerminal() {
    return isatty(STDOUT_FILENO) == 1;
}

}  // namespace quotelight::cli
