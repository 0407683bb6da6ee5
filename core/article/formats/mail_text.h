// SPDX-License-Identifier: Apache-2.0
#pragma once

// The plain text of a message: flowed lines put together again (RFC 3676), quoted ones told from
// its own. Linear; thread-safe.

#include <string_view>

#include "article/article_builder.h"

namespace quotelight {

struct MailTextForm {
    bool flowed = false;       // format=flowed
    bool deleteSpace = false;  // delsp=yes
    bool titled = false;       // a headline stands already
};

// Line ends are LF. What stands behind ">" becomes block quotes.
void writeMailText(std::u16string_view text, const MailTextForm& form, ArticleBuilder& builder);

}  // namespace quotelight
