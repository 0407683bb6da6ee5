// SPDX-License-Identifier: Apache-2.0
#pragma once

// A quote as a person pastes it: its words and whose they are.

#include <QString>

#include "document/document.h"

namespace quotelight {

// “…” — Name, description. Marks are the article's own: an indirect quote gets none, for its words
// are not the speaker's. A quote of unknown source stands alone.
QString quoteWithAttribution(const Document& document, QuoteId quote);

}  // namespace quotelight
