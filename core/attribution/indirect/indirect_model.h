// SPDX-License-Identifier: Apache-2.0
#pragma once

// The trained model of indirect speech: one linear score for each question that the search asks,
// and how sure a probability of its is in truth.
//
// A view of one table of resources/models, made by training/indirect_training.cpp. Cheap to copy;
// the bytes must outlive it. Thread-safe.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "language/linear_weights.h"
#include "text/result.h"

namespace quotelight {

enum class Asked : std::uint8_t {
    Cue,     // does the word report something?
    Begin,   // does what it reports begin here?
    End,     // … and end here?
    Whole,   // is all of it right?
    Source,  // is this who reports?
};
inline constexpr std::size_t askedCount = 5;

class IndirectModel {
public:
    static constexpr const char* tableName = "indirect";
    static constexpr std::uint32_t version = 1;

    // Knows nothing, and finds nothing.
    IndirectModel() = default;

    // `bytes` is Models::table(tableName). Fails with ModelMissing where it is not such a table.
    static Result<IndirectModel> view(std::span<const std::byte> bytes);

    bool empty() const { return m_calibration.empty(); }

    double score(Asked asked, std::span<const std::uint32_t> keys) const;

    // The share of findings of this probability that were right on articles held out of training.
    double confidence(double probability) const;

private:
    std::array<LinearWeights, askedCount> m_weights;
    std::span<const float> m_calibration;
};

}  // namespace quotelight
