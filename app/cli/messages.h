// SPDX-License-Identifier: Apache-2.0
#pragma once

// Lines on standard error, and the exit status that follows from them.
//
// A notice counts as a warning where what is printed may differ from what the author wrote or may
// not be all of it: the encoding was guessed, bytes could not be read, a limit or a budget was
// reached. Notices about the article itself (an unclosed quote, no text) stand in the record only.

#include <string>
#include <string_view>

#include "text/notice.h"
#include "text/result.h"

namespace quotelight::cli {

bool isWarning(NoticeCode code);

// "name: sentence" of an error or a warning, safe to print on a terminal, without a line end.
std::string errorLine(std::string_view name, const Error& error);
std::string warningLine(std::string_view name, const Notice& notice);

// "quotelight-cli: " and the line, to standard error.
void complain(std::string_view line);

// All of a command's output at once. Returns the exit status: 0, or 2 where it could not be
// written, which is said unless the pipe's reader has gone.
int printOrComplain(std::string_view output);

// Counts how the articles went.
class Tally {
public:
    void succeeded() { ++m_succeeded; }
    void failed() { ++m_failed; }
    void warned() { m_warned = true; }

    int exitStatus() const {
        if (m_failed > 0 && m_succeeded == 0) return 2;
        return m_failed > 0 || m_warned ? 1 : 0;
    }

private:
    unsigned long m_succeeded = 0, m_failed = 0;
    bool m_warned = false;
};

}  // namespace quotelight::cli
