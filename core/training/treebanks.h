// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every annotated document there is, aligned to the program's tokens and split by article into
// those to learn from and those to measure on.

#include <memory>
#include <vector>

#include "text/result.h"
#include "training/alignment.h"
#include "training/trainer.h"

namespace quotelight::training {

struct Treebanks {
    std::vector<TreeDocument> silver, gold;
    std::vector<AlignedDocument> learn, measure;  // silver first, then gold
};

Result<std::unique_ptr<Treebanks>> readTreebanks(const TrainingContext& context);

}  // namespace quotelight::training
