// SPDX-License-Identifier: Apache-2.0
#include "attribution/model.h"

#include <algorithm>

namespace quotelight {
namespace {

double sumOf(const LinearWeights& weights, std::span<const std::uint32_t> features) {
    for (const std::uint32_t feature : features)
        weights.prefetch(feature);
    double sum = 0;
    for (const std::uint32_t feature : features)
        sum += double{weights.weight(feature)};
    return sum;
}

}  // namespace

Result<AttributionModel> AttributionModel::view(std::span<const std::byte> bytes) {
    AttributionModel model;
    PayloadReader payload(bytes);
    const bool weights = model.m_first.read(payload) && model.m_second.read(payload) &&
                         model.m_clauses.read(payload);
    model.m_calibration = payload.take<float>(knots);
    if (!weights || !payload.ok())
        return Error{ErrorCode::ModelMissing, "The model of attribution is damaged.", tableName};
    return model;
}

double AttributionModel::score(std::span<const std::uint32_t> features, Pass pass) const {
    if (empty()) return 0;
    return sumOf(pass == Pass::First ? m_first : m_second, features);
}

double AttributionModel::clauseScore(std::span<const std::uint32_t> features) const {
    return empty() ? 0 : sumOf(m_clauses, features);
}

double AttributionModel::calibrated(double probability) const {
    if (empty()) return probability;
    const double at = std::clamp(probability, 0.0, 1.0) * (knots - 1);
    const auto left = std::min(static_cast<std::uint32_t>(at), knots - 2);
    const double right = at - left;
    return double{m_calibration[left]} * (1 - right) + double{m_calibration[left + 1]} * right;
}

}  // namespace quotelight
