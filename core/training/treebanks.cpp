// SPDX-License-Identifier: Apache-2.0
#include "training/treebanks.h"

#include "training/gold_tree.h"
#include "training/tag_learner.h"

namespace quotelight::training {
namespace {

Result<std::shared_ptr<Treebanks>> readAll(const TrainingContext& context) {
    auto silver = readSilver(context.goldPath("news-train.jsonl.xz"),
                             context.goldPath("news-train.parsed.jsonl.xz"));
    if (!silver) return silver.error();
    auto gold = readConllu(context.goldPath("gum.conllu.xz"));
    if (!gold) return gold.error();
    auto all = std::make_shared<Treebanks>();
    all->silver = std::move(silver).value();
    all->gold = std::move(gold).value();
    for (TreeDocument& document : all->gold)
        harmonise(document);
    for (const auto* documents : {&all->silver, &all->gold}) {
        for (const TreeDocument& document : *documents) {
            auto& part = isHeldOut(document.id) ? all->measure : all->learn;
            part.push_back(align(document));
        }
    }
    return all;
}

void tagAll(Treebanks& all) {
    constexpr int epochs = 8;
    all.learnTags = crossTag(all.learn);
    std::vector<const AlignedDocument*> documents;
    for (const AlignedDocument& document : all.learn)
        documents.push_back(&document);
    all.tagger = learnTags(documents, epochs);
    for (const AlignedDocument& document : all.measure)
        all.measureTags.push_back(tagDocument(all.tagger, document));
}

}  // namespace

Result<std::shared_ptr<const Treebanks>> TrainingContext::treebanks() const {
    if (!m_treebanks) {
        auto all = readAll(*this);
        if (!all) return all.error();
        tagAll(**all);
        m_treebanks = *all;
    }
    return m_treebanks;
}

}  // namespace quotelight::training
