// SPDX-License-Identifier: Apache-2.0
#include "cli/messages.h"

#include "cli/name_bytes.h"
#include "cli/standard_streams.h"

namespace quotelight::cli {

bool isWarning(NoticeCode code) {
    switch (code) {
        case NoticeCode::EncodingGuessed:
        case NoticeCode::InvalidBytes:
        case NoticeCode::Damaged:
        case NoticeCode::LimitReached:
        case NoticeCode::StoppedEarly:
            return true;
        case NoticeCode::ControlCharacters:
        case NoticeCode::HiddenDirection:
        case NoticeCode::Omitted:
        case NoticeCode::EmptyText:
        case NoticeCode::WrongExtension:
        case NoticeCode::UnclosedQuote:
            return false;
    }
    return false;
}

std::string errorLine(std::string_view name, const Error& error) {
    return nameInMessage(name) + ": " + nameInMessage(error.message);
}

std::string warningLine(std::string_view name, const Notice& notice) {
    return nameInMessage(name) + ": warning: " + nameInMessage(notice.message);
}

void complain(std::string_view line) {
    std::string all = "quotelight-cli: ";
    all += line;
    all += '\n';
    writeStandardError(all);
}

int printOrComplain(std::string_view output) {
    const Status written = writeStandardOutput(output);
    if (written) return 0;
    if (!written.error().message.empty()) complain(written.error().message);
    return 2;
}

}  // namespace quotelight::cli
