// SPDX-License-Identifier: Apache-2.0
#pragma once

// What formats made for reading (HTML, Markdown, plain text) all work out from a request first:
// which quotes are shown and under which number, who is quoted how often, what the title is.
//
// Built in linear time; the request must outlive it.

#include <cstdint>
#include <string>
#include <vector>

#include "export/exporter.h"
#include "presentation/speaker_counts.h"
#include "presentation/speaker_looks.h"

namespace quotelight {

struct ExportView {
    explicit ExportView(const ExportRequest& asked);

    const ExportRequest& request;
    const Article& article;
    const Analysis& analysis;

    std::vector<QuoteId> shown;          // in text order
    std::vector<std::uint32_t> numbers;  // by QuoteId: its place in `shown`, from 1; 0: hidden

    std::vector<SpeakerCount> speakers;  // who is shown, most often first; unknown ones last
    std::vector<SpeakerLook> looks;      // by SpeakerId

    std::u16string title;                // on one line; the file's name where the article has none
    bool titleInText = false;            // a heading at the article's beginning says it already
    bool titleFirst = false;             // it is the first block
    std::vector<std::u16string> origin;  // byline, date, site, so far as known and not in the text
    std::u16string fileName;             // without its folders, which are the user's own business

    const SpeakerLook& look(SpeakerId speaker) const;
    const AttributedQuote& quote(QuoteId id) const { return analysis.quotes[id]; }

    // The block's text as it is shown: the source's line width gone from wrapped paragraphs.
    std::u16string shownText(const Block& block, Span span) const;

private:
    void number();
    void findTitle();
    void findOrigin();

    SpeakerLook m_unknown = unknownLook();
};

}  // namespace quotelight
