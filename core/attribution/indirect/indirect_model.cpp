// SPDX-License-Identifier: Apache-2.0
#include "attribution/indirect/indirect_model.h"

#include <algorithm>

namespace quotelight {

Result<IndirectModel> IndirectModel::view(std::span<const std::byte> bytes) {
    IndirectModel model;
    PayloadReader payload(bytes);
    bool whole = true;
    for (LinearWeights& weights : model.m_weights)
        whole = whole && weights.read(payload);
    model.m_calibration = payload.take<float>(knots);
    if (!whole || !payload.ok())
        return Error{ErrorCode::ModelMissing, "The model of indirect speech is damaged.",
                     tableName};
    return model;
}

double IndirectModel::score(Asked asked, std::span<const std::uint32_t> keys) const {
    if (empty()) return 0;
    return m_weights[static_cast<std::size_t>(asked)].score(keys);
}

double IndirectModel::calibrated(double probability) const {
    if (empty()) return probability;
    const double at = std::clamp(probability, 0.0, 1.0) * (knots - 1);
    const auto left = std::min(static_cast<std::uint32_t>(at), knots - 2);
    const double right = at - left;
    return double{m_calibration[left]} * (1 - right) + double{m_calibration[left + 1]} * right;
}

}  // namespace quotelight
