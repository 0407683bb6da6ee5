// SPDX-License-Identifier: Apache-2.0
#pragma once

// The models of resources/, loaded when first needed, off the GUI thread. Thread-safe.

#include <memory>
#include <mutex>
#include <optional>

#include "language/models.h"

namespace quotelight {

class ModelStore {
public:
    // `folder`: the resources folder, in the file system's own bytes.
    explicit ModelStore(std::string folder = Models::defaultFolder())
        : m_folder(std::move(folder)) {}

    // Blocks while loading. A failure is tried again on the next call: it may have been mended.
    Result<std::shared_ptr<const Models>> get() {
        const std::lock_guard lock(m_mutex);
        if (!m_models || !m_models->ok()) m_models = Models::load(m_folder);
        return *m_models;
    }

    const std::string& folder() const { return m_folder; }

private:
    std::string m_folder;
    std::mutex m_mutex;
    std::optional<Result<std::shared_ptr<const Models>>> m_models;
};

}  // namespace quotelight
