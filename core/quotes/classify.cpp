// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "language/characters.h"
#include "quotes/marked.h"
#include "quotes/speech_features.h"
#include "quotes/speech_model.h"

namespace quotelight {
namespace {

bool hasLetters(std::u16string_view words) {
    return std::any_of(words.begin(), words.end(), [](char16_t unit) {
        return isLetter(charClass(unit)) || (unit >= 0xD800 && unit <= 0xDFFF);
    });
}

void decide(const Article& article, SpeechModel::Judgement judgement, Marked& stretch) {
    const double speech = judgement.speech;
    const double title = (1 - speech) * judgement.titleIfNotSpeech;
    const double term = 1 - speech - title;
    if (speech >= 0.5) {
        stretch.kind = MarkedClass::Speech;
        stretch.confidence = static_cast<float>(speech);
        return;
    }
    const bool words =
        hasLetters(slice(article.text, stretch.inner)) && !isAttributeValue(article.text, stretch);
    stretch.kind = !words          ? MarkedClass::Other
                   : title >= term ? MarkedClass::Title
                                   : MarkedClass::Term;
    stretch.confidence = static_cast<float>(!words ? 1 - speech : std::max(title, term));
}

}  // namespace

void classify(const Article& article, const Tokens& tokens, const SpeechModel& model,
              MarkedText& marked) {
    if (model.empty()) return;
    const SpeechFeatures features(article, tokens, marked);
    const bool english = marked.language.starts_with("en") || marked.language == "und";
    for (std::size_t i = 0; i < marked.stretches.size(); ++i) {
        Marked& stretch = marked.stretches[i];
        // A dash and a label set off nothing else.
        if (stretch.dash || stretch.isTurn()) continue;
        decide(article,
               english ? model.byWords(features.of(i)) : model.byStructure(features.structureOf(i)),
               stretch);
    }
}

}  // namespace quotelight
