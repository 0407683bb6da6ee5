// SPDX-License-Identifier: Apache-2.0
#include "attribution/indirect/indirect_model.h"

#include "language/calibration_curve.h"

namespace quotelight {

Result<IndirectModel> IndirectModel::view(std::span<const std::byte> bytes) {
    IndirectModel model;
    PayloadReader payload(bytes);
    bool whole = true;
    for (LinearWeights& weights : model.m_weights)
        whole = whole && weights.read(payload);
    model.m_calibration = payload.take<float>(calibrationKnots);
    if (!whole || !payload.ok())
        return Error{ErrorCode::ModelMissing, "The model of indirect speech is damaged.",
                     tableName};
    return model;
}

double IndirectModel::score(Asked asked, std::span<const std::uint32_t> keys) const {
    if (empty()) return 0;
    return m_weights[static_cast<std::size_t>(asked)].score(keys);
}

double IndirectModel::confidence(double probability) const {
    return empty() ? probability : calibrated(m_calibration, probability);
}

}  // namespace quotelight
