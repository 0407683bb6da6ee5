// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whom the labels of an interview stand for that are no names: Q and A, or initials.
//
// A answers: the person whom the words before the interview speak of most. Q asks: the one in the
// byline, else the only other person whom those words name, where the one who answers spoke "to",
// "with" or was questioned "by" that person. Initials are those of the one person who has them.
// Where that decides nothing, a label stands for itself.
//
// Linear in the mentions and stretches; immutable once built.

#include <cstdint>
#include <vector>

#include "article/article.h"
#include "quotes/marked.h"
#include "speakers/speaker.h"

namespace quotelight {

class Interview {
public:
    Interview(const Article& article, const MarkedText& marked, const Speakers& speakers);

    // Whom a label's own speaker stands for; most stand for themselves.
    SpeakerId bearer(SpeakerId label) const {
        return label < m_bearers.size() ? m_bearers[label] : label;
    }

private:
    std::vector<SpeakerId> m_bearers;  // one a speaker; empty where no label wants one
};

// The first mention in a label or credit that is no part of another and no pronoun; an index, or
// UINT32_MAX if there is none. Logarithmic in the mentions.
std::uint32_t mentionIn(const Speakers& speakers, Span label);

}  // namespace quotelight
