// SPDX-License-Identifier: Apache-2.0
#include "attribution/model.h"

#include <algorithm>
#include <cmath>

namespace quotelight {
bool AttributionModel::Kind::read(PayloadReader& payload) {
    return first.read(payload) && second.read(payload) && trust.read(payload);
}

Result<AttributionModel> AttributionModel::view(std::span<const std::byte> bytes) {
    AttributionModel model;
    PayloadReader payload(bytes);
    const bool weights = model.m_kind.read(payload) && model.m_stories.read(payload);
    const auto calibrations = payload.take<float>(std::size_t{2} * knots);
    if (!weights || !payload.ok())
        return Error{ErrorCode::ModelMissing, "The model of attribution is damaged.", tableName};
    model.m_kind.calibration = calibrations.first(knots);
    model.m_stories.calibration = calibrations.last(knots);
    return model;
}

AttributionModel AttributionModel::forStories() const {
    AttributionModel model = *this;
    model.m_kind = m_stories;
    return model;
}

double AttributionModel::score(std::span<const std::uint32_t> features, Pass pass) const {
    if (empty()) return 0;
    return (pass == Pass::First ? m_kind.first : m_kind.second).score(features);
}

double AttributionModel::confidence(std::span<const WeightedFeature> doubts) const {
    if (empty()) return 0;
    return calibrated(m_kind.calibration, 1 / (1 + std::exp(-m_kind.trust.score(doubts))));
}

double calibrated(std::span<const float> curve, double at) {
    const double place = at * static_cast<double>(curve.size() - 1);
    const auto left = std::min(static_cast<std::size_t>(place), curve.size() - 2);
    const double right = place - static_cast<double>(left);
    return double{curve[left]} * (1 - right) + double{curve[left + 1]} * right;
}

}  // namespace quotelight
