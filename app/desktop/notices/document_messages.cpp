// SPDX-License-Identifier: Apache-2.0
#include "notices/document_messages.h"

#include <QCoreApplication>
#include <algorithm>

#include "strings/display_text.h"

namespace quotelight {
namespace {

constexpr int messageLength = 500;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(NoticeBar)
};

Severity severityOf(NoticeCode code) {
    switch (code) {
        case NoticeCode::InvalidBytes:
        case NoticeCode::Damaged:
        case NoticeCode::LimitReached:
        case NoticeCode::StoppedEarly:
            return Severity::Warning;
        case NoticeCode::EncodingGuessed:
        case NoticeCode::ControlCharacters:
        case NoticeCode::HiddenDirection:
        case NoticeCode::Omitted:
        case NoticeCode::EmptyText:
        case NoticeCode::WrongExtension:
        case NoticeCode::UnclosedQuote:
            break;
    }
    return Severity::Information;
}

std::vector<BarAction> actionsFor(const Notice& notice, const NoticeHandlers& handlers) {
    std::vector<BarAction> actions;
    if (notice.code == NoticeCode::EncodingGuessed || notice.code == NoticeCode::InvalidBytes)
        actions.push_back({Texts::tr("Other encoding…"), handlers.chooseEncoding, false});
    if (notice.span)
        actions.push_back({Texts::tr("Show"),
                           [show = handlers.show, span = *notice.span] { show(span); }, false});
    return actions;
}

std::vector<BarMessage> messages(const std::vector<Notice>& notices,
                                 const NoticeHandlers& handlers) {
    std::vector<BarMessage> all;
    std::vector<int> more;
    for (const Notice& notice : notices) {
        const QString id = QLatin1String(noticeCodeName(notice.code));
        const auto known = std::find_if(
            all.begin(), all.end(), [&](const BarMessage& message) { return message.id == id; });
        if (known != all.end()) {
            ++more[static_cast<std::size_t>(known - all.begin())];
            continue;
        }
        all.push_back({id, severityOf(notice.code),
                       singleLine(toQString(notice.message), messageLength),
                       actionsFor(notice, handlers)});
        more.push_back(0);
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        if (more[i] > 0) all[i].text += u' ' + Texts::tr("(And %n more like this.)", "", more[i]);
    return all;
}

}  // namespace

std::vector<BarMessage> articleMessages(const Document& document, const NoticeHandlers& handlers) {
    return messages(document.article().notices, handlers);
}

std::vector<BarMessage> analysisMessages(const Document& document, const NoticeHandlers& handlers) {
    return messages(document.analysis().notices, handlers);
}

}  // namespace quotelight
