// SPDX-License-Identifier: Apache-2.0
#pragma once

// The article's text as a fragment of XHTML for a news item's body: headings, paragraphs, lists,
// set-off quotations, tables' cells, inline styles, and quotes as <q>.
//
// HTML's rule is that the marks of a <q> are the reader's work, so they are left out of one that
// has both; words without them (reported speech, a stretch that runs on) are in a <span> as they
// stand. Linear, with O(log n) a quote.

#include <cstdint>
#include <string>

#include "export/export_view.h"

namespace quotelight {

struct XhtmlBody {
    std::string xhtml;
    std::uint32_t characters = 0, words = 0;  // of its text, without captions, as ninjs counts
};

// Without the title's heading where it comes first. A quote whose speaker is known says so in
// `data-speaker`.
XhtmlBody xhtmlBody(const ExportView& view);

// "speaker-1": the first by SpeakerId.
std::string xhtmlSpeaker(SpeakerId speaker);

}  // namespace quotelight
