// SPDX-License-Identifier: Apache-2.0
#pragma once

// Speech that a dash at a paragraph's begin sets off, as in Spanish, French, Polish and Russian,
// with the narrator's words left out:  —Ven —dijo ella—. Es tarde.
//
// Whether a document writes dialogue so is decided from the whole of it: where its language does so
// one paragraph may suffice, elsewhere several are wanted. Linear; immutable once built.

#include <cstdint>
#include <string>
#include <vector>

#include "article/article.h"
#include "quotes/marked.h"

namespace quotelight {

class DialogueDashes {
public:
    DialogueDashes(const Article& article, const std::string& language);

    // The stretches of speech in one block, in order, disjoint; the first begins at its dash.
    std::vector<Marked> stretches(std::uint32_t block) const;

private:
    const Article& m_article;
    std::string m_language;  // primary tag
    bool m_longInUse = false;
    bool m_shortInUse = false;
};

}  // namespace quotelight
