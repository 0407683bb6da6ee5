// SPDX-License-Identifier: Apache-2.0
#include "speakers/coreference_model.h"

#include "speakers/antecedent_features.h"

namespace quotelight {

namespace {

double byRuleOfThumb(const Anaphor& anaphor, const Antecedent& c) {
    if (c.entity == noEntity) return anaphor.noun == 0 ? -100 : -1.5;
    double score = -0.8 * c.sentences;
    if (c.subject) score += 1.5;
    if (c.nested) score -= 1.5;
    if (c.possessive) score -= 0.7;
    if (c.insideQuote && !anaphor.insideQuote) score -= 2.5;
    if (c.sort == SpeakerKind::Unknown) score -= 1;
    if (!c.genderKnown) score -= 0.7;
    if (c.reported) score += 1;
    if (c.called) score += 4;
    score += 1.5 * c.shared - 2.0 * c.strange;
    return score + 0.4 * c.count;
}

}  // namespace

Result<CoreferenceModel> CoreferenceModel::view(std::span<const std::byte> bytes) {
    CoreferenceModel model;
    PayloadReader payload(bytes);
    if (!model.m_weights.read(payload))
        return Error{
            ErrorCode::ModelMissing, "The model of who pronouns stand for is damaged.", {}};
    model.m_trained = true;
    return model;
}

double CoreferenceModel::score(const Anaphor& anaphor, const Antecedent& antecedent) const {
    if (!m_trained) return byRuleOfThumb(anaphor, antecedent);
    return m_weights.score(antecedentFeatures(anaphor, antecedent));
}

}  // namespace quotelight
