// SPDX-License-Identifier: Apache-2.0
// The model "tagger": parts of speech, see language/tags.h.
#include <algorithm>
#include <iomanip>

#include "training/tag_learner.h"
#include "training/trainers.h"
#include "training/treebanks.h"

namespace quotelight::training {
namespace {

constexpr std::uint32_t version = 3;

struct Accuracy {
    std::uint64_t right = 0, all = 0;
    double percent() const {
        return 100.0 * static_cast<double>(right) /
               static_cast<double>(std::max<std::uint64_t>(all, 1));
    }
};

void measure(const Treebanks& treebanks, std::ostream& log) {
    Accuracy news, gum;
    for (std::size_t d = 0; d < treebanks.measure.size(); ++d) {
        const AlignedDocument& document = treebanks.measure[d];
        const std::vector<Tag>& tags = treebanks.measureTags[d];
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
    measure(**treebanks, context.log());
    return TrainedModel{version, (*treebanks)->tagger};
}

}  // namespace quotelight::training
