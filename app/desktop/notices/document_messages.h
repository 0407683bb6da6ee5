// SPDX-License-Identifier: Apache-2.0
#pragma once

// The notices of an article and of its analysis, as the bar shows them: one message a kind, however
// many places there are, with a button to the first place.

#include <functional>
#include <vector>

#include "document/document.h"
#include "notices/bar_message.h"

namespace quotelight {

struct NoticeHandlers {
    std::function<void(Span)> show;
    std::function<void()> chooseEncoding;
};

std::vector<BarMessage> articleMessages(const Document& document, const NoticeHandlers& handlers);
std::vector<BarMessage> analysisMessages(const Document& document, const NoticeHandlers& handlers);

}  // namespace quotelight
