// SPDX-License-Identifier: Apache-2.0
#include "text/result.h"

namespace quotelight {

const char* errorCodeName(ErrorCode code) {
    switch (code) {
        case ErrorCode::NotFound:
            return "not-found";
        case ErrorCode::NoPermission:
            return "no-permission";
        case ErrorCode::NotARegularFile:
            return "not-a-regular-file";
        case ErrorCode::TooLarge:
            return "too-large";
        case ErrorCode::UnknownFormat:
            return "unknown-format";
        case ErrorCode::Malformed:
            return "malformed";
        case ErrorCode::Protected:
            return "protected";
        case ErrorCode::NoText:
            return "no-text";
        case ErrorCode::UnknownEncoding:
            return "unknown-encoding";
        case ErrorCode::ReadFailed:
            return "read-failed";
        case ErrorCode::WriteFailed:
            return "write-failed";
        case ErrorCode::Cancelled:
            return "cancelled";
        case ErrorCode::ModelMissing:
            return "model-missing";
        case ErrorCode::BadUsage:
            return "bad-usage";
    }
    return "unknown";
}

}  // namespace quotelight
