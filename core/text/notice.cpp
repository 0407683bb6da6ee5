// SPDX-License-Identifier: Apache-2.0
#include "text/notice.h"

namespace quotelight {

const char* noticeCodeName(NoticeCode code) {
    switch (code) {
        case NoticeCode::EncodingGuessed:
            return "encoding-guessed";
        case NoticeCode::InvalidBytes:
            return "invalid-bytes";
        case NoticeCode::ControlCharacters:
            return "control-characters";
        case NoticeCode::HiddenDirection:
            return "hidden-direction";
        case NoticeCode::EmptyText:
            return "empty-text";
        case NoticeCode::WrongExtension:
            return "wrong-extension";
        case NoticeCode::LimitReached:
            return "limit-reached";
        case NoticeCode::Omitted:
            return "omitted";
        case NoticeCode::Damaged:
            return "damaged";
        case NoticeCode::UnclosedQuote:
            return "unclosed-quote";
        case NoticeCode::StoppedEarly:
            return "stopped-early";
    }
    return "unknown";
}

}  // namespace quotelight
