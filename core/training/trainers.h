// SPDX-License-Identifier: Apache-2.0
#pragma once

// The trainers that trainers.cpp lists, each defined in a file of its own.

#include "training/trainer.h"

namespace quotelight::training {

Result<TrainedModel> trainTagger(const TrainingContext& context);       // tagger_training.cpp
Result<TrainedModel> trainNames(const TrainingContext& context);        // names_training.cpp
Result<TrainedModel> trainParser(const TrainingContext& context);       // parser_training.cpp
Result<TrainedModel> trainSpeech(const TrainingContext& context);       // speech_training.cpp
Result<TrainedModel> trainCoreference(const TrainingContext& context);  // coreference_training.cpp
Result<TrainedModel> trainAttribution(const TrainingContext& context);  // attribution_training.cpp
Result<TrainedModel> trainIndirect(const TrainingContext& context);     // indirect_training.cpp

}  // namespace quotelight::training
