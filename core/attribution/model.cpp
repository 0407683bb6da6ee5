// SPDX-License-Identifier: Apache-2.0
#include "attribution/model.h"

#include <cmath>

#include "language/calibration_curve.h"

namespace quotelight {
namespace {

FactScores sumsOf(const LinearWeights& weights, std::span<const std::uint32_t> features,
                  const SectionEnds& ends) {
    FactScores sums{};
    std::uint32_t at = 0;
    for (std::size_t section = 0; section < ends.size(); ++section) {
        sums[static_cast<std::size_t>(sectionKinds[section])] +=
            weights.score(features.subspan(at, ends[section] - at));
        at = ends[section];
    }
    return sums;
}

}  // namespace

bool AttributionModel::Kind::read(PayloadReader& payload) {
    return first.read(payload) && second.read(payload) && trust.read(payload);
}

Result<AttributionModel> AttributionModel::view(std::span<const std::byte> bytes) {
    AttributionModel model;
    PayloadReader payload(bytes);
    const bool weights = model.m_kind.read(payload) && model.m_stories.read(payload) &&
                         model.m_reports.read(payload);
    const auto calibrations = payload.take<float>(std::size_t{2} * calibrationKnots);
    if (!weights || !payload.ok())
        return Error{ErrorCode::ModelMissing, "The model of attribution is damaged.", tableName};
    model.m_kind.calibration = calibrations.first(calibrationKnots);
    model.m_stories.calibration = calibrations.last(calibrationKnots);
    return model;
}

AttributionModel AttributionModel::forStories() const {
    AttributionModel model = *this;
    model.m_kind = m_stories;
    return model;
}

FactScores AttributionModel::scores(std::span<const std::uint32_t> features,
                                    const SectionEnds& ends, Pass pass) const {
    if (empty()) return {};
    return sumsOf(pass == Pass::First ? m_kind.first : m_kind.second, features, ends);
}

double AttributionModel::confidence(std::span<const WeightedFeature> doubts) const {
    if (empty()) return 0;
    return calibrated(m_kind.calibration, 1 / (1 + std::exp(-m_kind.trust.score(doubts))));
}

}  // namespace quotelight
