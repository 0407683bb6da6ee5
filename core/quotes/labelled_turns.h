// SPDX-License-Identifier: Apache-2.0
#pragma once

// The turns of a transcript, as interviews are printed:  HALE: It was late.   Q. Why?   A. It
// rained.
//
// A label is a short name, or Q and A, at a line's begin and followed by a colon (Q and A also by a
// full stop). Labels count only in company: three turns or more of two speakers or more, one of
// whom speaks again, in words that people say to each other; one question and its answer; three
// people with their ages or trades ("Ann Hale, baker: I stayed."). So a list of ingredients, a
// headline or a note makes no turn; when in doubt there is none.
//
// A turn reaches to the next label, over the paragraphs between; not over a heading, a stage
// direction or a paragraph that quotes in marks. The last turn of a transcript ends with its own
// paragraph, since what follows may be the writer's, unless turns are long here and its speaker
// goes on about himself. Linear; immutable once built.

#include <cstdint>
#include <vector>

#include "article/article.h"
#include "quotes/marked.h"

namespace quotelight {

class LabelledTurns {
public:
    explicit LabelledTurns(const Article& article);

    // The turns' words in one block, in order, disjoint; `label` of those that run on from the
    // block before is the label there.
    std::vector<Marked> stretches(std::uint32_t block) const;

private:
    std::vector<Marked> m_stretches;  // in order, with `block`
};

}  // namespace quotelight
