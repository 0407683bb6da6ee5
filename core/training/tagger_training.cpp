// SPDX-License-Identifier: Apache-2.0
// The model "tagger": parts of speech, see language/tags.h.
#include <algorithm>
#include <iomanip>

#include "training/tag_learner.h"
#include "training/trainers.h"
#include "training/treebanks.h"

namespace quotelight::training {
namespace {

constexpr std::uint32_t version = 2;
constexpr int epochs = 8;
constexpr std::uint32_t maxRows = 48'000;

struct Accuracy {
    std::uint64_t right = 0, all = 0;
    double percent() const {
        return 100.0 * static_cast<double>(right) /
               static_cast<double>(std::max<std::uint64_t>(all, 1));
    }
};

void measure(const std::string& payload, const std::vector<AlignedDocument>& documents,
             std::ostream& log) {
    Accuracy news, gum;
    for (const AlignedDocument& document : documents) {
        const auto tags = tagDocument(payload, document);
        Accuracy& accuracy = document.document->gold ? gum : news;
        for (std::uint32_t i = 0; i < tags.size(); ++i) {
            const auto right = goldTag(document, i);
            if (!right) continue;
            ++accuracy.all;
            accuracy.right += *right == tags[i] ? 1 : 0;
        }
    }
    log << std::fixed << std::setprecision(2) << "  held out: news (silver) " << news.percent()
        << " % of " << news.all << ", GUM (gold) " << gum.percent() << " % of " << gum.all << '\n';
}

}  // namespace

Result<TrainedModel> trainTagger(const TrainingContext& context) {
    const auto treebanks = context.treebanks();
    if (!treebanks) return treebanks.error();
    std::vector<const AlignedDocument*> documents;
    for (const AlignedDocument& document : (*treebanks)->learn)
        documents.push_back(&document);
    TrainedModel model{version, learnTags(documents, epochs, maxRows)};
    measure(model.payload, (*treebanks)->measure, context.log());
    return model;
}

}  // namespace quotelight::training
