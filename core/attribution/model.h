// SPDX-License-Identifier: Apache-2.0
#pragma once

// The trained model of attribution: the weights of the candidates' features, and how far
// its decisions can be trusted.
//
// A view of one table of resources/models, made by training/attribution_training.cpp. Cheap to
// copy; the bytes must outlive it. Thread-safe.

#include <cstddef>
#include <cstdint>
#include <span>

#include "attribution/fact_kinds.h"
#include "attribution/quote_report.h"
#include "language/linear_weights.h"
#include "text/result.h"

namespace quotelight {

// The first way through an article knows who spoke before a quote, the second also who does after.
enum class Pass : std::uint8_t { First, Second };

class AttributionModel {
public:
    static constexpr const char* tableName = "attribution";
    static constexpr std::uint32_t version = 5;

    // Knows nothing: every candidate is as good as another.
    AttributionModel() = default;

    // `bytes` is Models::table(tableName). Fails with ModelMissing where it is not such a table.
    static Result<AttributionModel> view(std::span<const std::byte> bytes);

    // The same with what was learnt from stories, whose conversations go by other rules than an
    // article's quotes.
    AttributionModel forStories() const;

    bool empty() const { return m_kind.calibration.empty(); }

    // What the features of each kind of fact come to; a candidate's score is their sum.
    FactScores scores(std::span<const std::uint32_t> features, const SectionEnds& ends,
                      Pass pass) const;

    // By which each quote's report is made, before anything is scored: quote_report.h.
    const ReportWeights& reports() const { return m_reports; }

    // The share of such decisions that were right on articles held out of training, from 0 to 1.
    // `doubts`: Doubts::features().
    double confidence(std::span<const WeightedFeature> doubts) const;

private:
    // What was learnt from articles of one kind.
    struct Kind {
        LinearWeights first, second, trust;
        std::span<const float> calibration;

        bool read(PayloadReader& payload);
    };

    Kind m_kind, m_stories;
    ReportWeights m_reports;
};

}  // namespace quotelight
