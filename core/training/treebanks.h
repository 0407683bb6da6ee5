// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every annotated document there is, aligned to the program's tokens and split by article into
// those to learn from and those to measure on.

#include <string>
#include <vector>

#include "language/tags.h"
#include "training/alignment.h"
#include "training/trainer.h"

namespace quotelight::training {

struct Treebanks {
    std::vector<TreeDocument> silver, gold;
    std::vector<AlignedDocument> learn, measure;  // silver first, then gold

    std::string tagger;  // the payload of the tagger learnt from `learn`

    // By taggers that have not seen them (tag_learner.h); one vector a document.
    std::vector<std::vector<Tag>> learnTags, measureTags;
};

}  // namespace quotelight::training
