// SPDX-License-Identifier: Apache-2.0
#pragma once

// Cross-parsed trees, kept between runs of quotelight-train: making them takes longer than all else
// that training attribution does.
//
// They are kept only in the folder that $QUOTELIGHT_TRAINING_CACHE names, which a training from
// scratch leaves unset. Kept trees are used with the parser beside which they were made and with no
// other: whoever changes gold files, tags or the parser retrains "parser", and with it the trees.

#include <string>

#include "language/models.h"
#include "text/result.h"
#include "training/cross_parse.h"
#include "training/trainer.h"

namespace quotelight::training {

// As crossParse() gives them. `models` holds "parser".
Result<TreesById> crossParsedTrees(const TrainingContext& context, const Models& models);

// The trees as bytes, and back; an empty map where the bytes are not what packTrees() made with
// this `key`.
std::string packTrees(const TreesById& trees, std::uint64_t key);
TreesById unpackTrees(const std::string& bytes, std::uint64_t key);

}  // namespace quotelight::training
