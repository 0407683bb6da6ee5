// SPDX-License-Identifier: Apache-2.0
#pragma once

// A quote's who and why in words, for tooltips and assistive technology.

#include <QString>

#include "reading/analysis.h"

namespace quotelight {

// "sure", "fairly sure" or "doubtful", in the user's language.
QString confidenceInWords(const Attribution& attribution);

// The speaker's name, or the words for an unknown one. Plain text of the article.
QString speakerName(const Analysis& analysis, SpeakerId speaker);

// Plain text, a line each: name, description, how sure and why.
QString quoteDescription(const Analysis& analysis, QuoteId quote);

// The same for QToolTip: every character escaped, since Qt would take article text that looks like
// markup for markup.
QString quoteToolTip(const Analysis& analysis, QuoteId quote);

}  // namespace quotelight
