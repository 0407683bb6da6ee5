// SPDX-License-Identifier: Apache-2.0
#pragma once

// The trained model that tells speech from titles and terms: a view of one table of
// resources/models.
//
// Cheap to copy; the bytes must outlive it. Thread-safe.

#include <cstddef>
#include <span>

#include "text/result.h"

namespace quotelight {

class SpeechModel {
public:
    // Knows nothing: takes every marked stretch for speech.
    SpeechModel() = default;

    // `bytes` is Models::table(SpeechModel::tableName). Fails with ModelMissing where it is empty
    // or not such a table.
    static Result<SpeechModel> view(std::span<const std::byte> bytes);

    static constexpr const char* tableName = "speech";

    bool empty() const { return m_bytes.empty(); }

private:
    std::span<const std::byte> m_bytes;
};

}  // namespace quotelight
