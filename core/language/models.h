// SPDX-License-Identifier: Apache-2.0
#pragma once

// The trained models and lexicons of resources/, loaded once and read by every analysis.
//
// Immutable after load; thread-safe. A model that is absent or damaged is an error at load, never a
// silent worse answer.

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "text/result.h"

namespace quotelight {

class Models {
public:
    // `folder`: the resources folder, in the file system's own bytes.
    static Result<std::shared_ptr<const Models>> load(const std::string& folder);

    // The resources folder: $QUOTELIGHT_RESOURCES if set, else ../share/quotelight beside the
    // program's own folder where installed, else the source tree's.
    static std::string defaultFolder();

    // The mapped bytes of one model file of resources/models ("tagger"), which the room that owns
    // the model reads in place; empty if there is no such model.
    std::span<const std::byte> table(std::string_view name) const;
};

}  // namespace quotelight
