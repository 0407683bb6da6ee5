// SPDX-License-Identifier: Apache-2.0
#include "quotes/speech_model.h"

namespace quotelight {

Result<SpeechModel> SpeechModel::view(std::span<const std::byte> bytes) {
    SpeechModel model;
    model.m_bytes = bytes;
    return model;
}

}  // namespace quotelight
