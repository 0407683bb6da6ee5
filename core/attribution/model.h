// SPDX-License-Identifier: Apache-2.0
#pragma once

// The trained model of attribution: the weights of the candidates' features, and how sure a
// probability of its is in truth.
//
// A view of one table of resources/models, made by training/attribution_training.cpp. Cheap to
// copy; the bytes must outlive it. Thread-safe.

#include <cstddef>
#include <cstdint>
#include <span>

#include "language/linear_weights.h"
#include "text/result.h"

namespace quotelight {

// The first way through an article knows who spoke before a quote, the second also who does after.
enum class Pass : std::uint8_t { First, Second };

class AttributionModel {
public:
    static constexpr const char* tableName = "attribution";
    static constexpr std::uint32_t version = 4;
    static constexpr std::uint32_t knots = 21;  // of the calibration, evenly spaced from 0 to 1

    // Knows nothing: every candidate is as good as another.
    AttributionModel() = default;

    // `bytes` is Models::table(tableName). Fails with ModelMissing where it is not such a table.
    static Result<AttributionModel> view(std::span<const std::byte> bytes);

    bool empty() const { return m_calibration.empty(); }

    double score(std::span<const std::uint32_t> features, Pass pass) const;

    // The share of attributions of this probability that were right on articles held out of
    // training; both from 0 to 1, never falling.
    double calibrated(double probability) const;

private:
    LinearWeights m_first, m_second;
    std::span<const float> m_calibration;
};

}  // namespace quotelight
