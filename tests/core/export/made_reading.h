// SPDX-License-Identifier: Apache-2.0
#pragma once

// Articles and analyses made by hand, so that exports stay the same whatever the program would
// find.

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "reading/analysis.h"

namespace quotelight::test {

class MadeReading {
public:
    // Blocks are added in text order, a blank line between them.
    MadeReading& block(BlockKind kind, std::u16string_view text, std::uint8_t level = 0,
                       std::string marker = {});
    MadeReading& paragraph(std::u16string_view text) { return block(BlockKind::Paragraph, text); }

    // The first place of `words` in the text so far.
    MadeReading& style(std::u16string_view words, StyleKind kind, std::string target = {});

    SpeakerId speaker(std::u16string name, std::u16string description = {},
                      SpeakerKind kind = SpeakerKind::Person);

    struct Why {
        std::u16string_view mention, cue;
        double confidence = 0.97;
        std::string reason;
    };
    MadeReading& quote(QuoteKind kind, std::initializer_list<std::u16string_view> parts,
                       SpeakerId speaker, Why why);

    Article article;
    Analysis analysis;

    Reading reading() const;

private:
    Span find(std::u16string_view words) const;
};

// A council meeting with everything that formats have to show: headings, styles, lists, quotes in
// two parts, inside one another, across styles, doubtful and unknown.
MadeReading councilMeeting();

// Every character and every word that means something to some format.
MadeReading everyTrap();

}  // namespace quotelight::test
