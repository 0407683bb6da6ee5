// SPDX-License-Identifier: Apache-2.0
#include "quotes/marked.h"
#include "quotes/speech_model.h"

namespace quotelight {

void classify(const Article&, const Tokens&, const SpeechModel&, MarkedText& marked) {
    for (Marked& stretch : marked.stretches) {
        stretch.kind = MarkedClass::Speech;
        stretch.confidence = 0.9F;
    }
}

}  // namespace quotelight
