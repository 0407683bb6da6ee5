// SPDX-License-Identifier: Apache-2.0
#pragma once

// The trained models of resources/models, loaded once and read by every analysis.
//
// Immutable after load; thread-safe. A model that is absent or damaged is an error at load, never a
// silent worse answer. Files are mapped, not copied: loading costs one checksum over each.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/result.h"

namespace quotelight {

// What a payload holds, in this order. All zero: anything.
struct PayloadLayout {
    std::uint32_t classes = 0;  // of one ClassWeights; 0: there is none
    std::uint32_t linear = 0;   // how many LinearWeights
    std::uint32_t floats = 0;   // single values at the end
};

struct RequiredModel {
    std::string_view name;      // of the file, without ".qlm"
    std::uint32_t version = 0;  // of its payload, as the reading code knows it
    PayloadLayout layout = {};  // so that a payload which does not fit is an error at load
};

// What the program cannot work without. A room that owns a model lists it here.
std::span<const RequiredModel> requiredModels();

class Models {
public:
    // `folder`: the resources folder, in the file system's own bytes. Fails with ModelMissing,
    // naming the file, where a required model is absent, damaged, of another version or layout.
    static Result<std::shared_ptr<const Models>> load(
        const std::string& folder, std::span<const RequiredModel> required = requiredModels());

    // The resources folder: $QUOTELIGHT_RESOURCES if set, else ../share/quotelight beside the
    // program's own folder where installed, else the source tree's.
    static std::string defaultFolder();

    // The mapped payload of a required model ("tagger"), which the room that owns it reads in
    // place; 8-byte aligned. Empty if there is no such model.
    std::span<const std::byte> table(std::string_view name) const;

    ~Models();
    Models(const Models&) = delete;
    Models& operator=(const Models&) = delete;

private:
    class Mapping;
    struct Entry {
        std::string_view name;
        std::unique_ptr<Mapping> mapping;
        std::span<const std::byte> payload;
    };

    Models();
    Status add(const std::string& folder, RequiredModel model);

    std::vector<Entry> m_entries;
};

}  // namespace quotelight
