// SPDX-License-Identifier: Apache-2.0
#include "training/treebanks.h"

namespace quotelight::training {

Result<std::unique_ptr<Treebanks>> readTreebanks(const TrainingContext& context) {
    auto silver = readSilver(context.goldPath("news-train.jsonl.xz"),
                             context.goldPath("news-train.parsed.jsonl.xz"));
    if (!silver) return silver.error();
    auto gold = readConllu(context.goldPath("gum.conllu.xz"));
    if (!gold) return gold.error();
    auto all = std::make_unique<Treebanks>();
    all->silver = std::move(silver).value();
    all->gold = std::move(gold).value();
    for (const auto* documents : {&all->silver, &all->gold}) {
        for (const TreeDocument& document : *documents) {
            auto& part = isHeldOut(document.id) ? all->measure : all->learn;
            part.push_back(align(document));
        }
    }
    return all;
}

}  // namespace quotelight::training
