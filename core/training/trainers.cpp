// SPDX-License-Identifier: Apache-2.0
#include "training/trainers.h"

#include <array>

namespace quotelight::training {

std::span<const Trainer> trainers() {
    static constexpr std::array all{
        Trainer{"tagger", trainTagger},           Trainer{"names", trainNames},
        Trainer{"parser", trainParser},           Trainer{"speech", trainSpeech},
        Trainer{"coreference", trainCoreference}, Trainer{"attribution", trainAttribution},
        Trainer{"indirect", trainIndirect}};
    return all;
}

}  // namespace quotelight::training
