// SPDX-License-Identifier: Apache-2.0
#pragma once

// The reading view as assistive technology sees it: read-only text with a caret and a selection,
// whose attributes say who is speaking.
//
// Offsets are the article's own UTF-16 offsets, so the text is the article's text as it is.

#include "reading/analysis.h"

namespace quotelight {

class ReadingView;

// Makes Qt use the interface for every ReadingView. May be called often.
void installAccessibleView();

// To tell assistive technology what changed; cheap where there is none.
void notifyTextReplaced(ReadingView* view);
void notifyCaret(ReadingView* view);
// Somebody's words were gone to: their speaker is announced.
void notifyQuote(ReadingView* view, QuoteId quote);

}  // namespace quotelight
