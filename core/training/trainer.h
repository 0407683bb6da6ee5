// SPDX-License-Identifier: Apache-2.0
#pragma once

// The interface of everything that builds a model: one trainer a file, listed in trainers.cpp.
//
// A trainer is a function from gold files to the payload of one model. It must give the same bytes
// every time: fixed seeds, fixed order, integer or strictly ordered floating arithmetic, no
// threads. What features it learns from lives in the room that uses the model, so that training and
// use see the same. Trainers run in the order of the list; a later one may load the models of those
// before it.

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "language/models.h"
#include "text/result.h"
#include "training/gold.h"

namespace quotelight::training {

struct Treebanks;  // treebanks.h

struct TrainedModel {
    std::uint32_t version = 0;  // as in requiredModels()
    std::string payload;
};

class TrainingContext {
public:
    TrainingContext(std::string goldFolder, std::string outFolder, std::ostream& log)
        : m_goldFolder(std::move(goldFolder)), m_outFolder(std::move(outFolder)), m_log(log) {}

    // The path of a gold file, "news-train.jsonl.xz".
    std::string goldPath(std::string_view file) const {
        return m_goldFolder + "/" + std::string(file);
    }

    // Models that trainers earlier in the list have built, by name.
    Result<std::shared_ptr<const Models>> models(
        std::initializer_list<std::string_view> names) const {
        std::vector<RequiredModel> wanted;
        for (const RequiredModel& model : requiredModels())
            if (std::find(names.begin(), names.end(), model.name) != names.end())
                wanted.push_back(model);
        return Models::load(m_outFolder, wanted);
    }

    // Read and aligned at the first call.
    Result<std::shared_ptr<const Treebanks>> treebanks() const;

    // Held-out figures and progress, for people.
    std::ostream& log() const { return m_log; }

private:
    std::string m_goldFolder, m_outFolder;
    std::ostream& m_log;
    mutable std::shared_ptr<const Treebanks> m_treebanks;
};

struct Trainer {
    const char* name;  // of the model: "tagger"
    Result<TrainedModel> (*train)(const TrainingContext& context);
};

// In the order they run.
std::span<const Trainer> trainers();

}  // namespace quotelight::training
