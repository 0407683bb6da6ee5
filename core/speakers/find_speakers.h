// SPDX-License-Identifier: Apache-2.0
#pragma once

// Finds the mentions of possible sources in an article and whom each stands for.
//
// English. Every name, pronoun and description of a person, group or organisation is a mention;
// names that go together are one speaker, pronouns and descriptions are resolved to a speaker where
// the text allows. A description that stays unresolved is a speaker of its own ("a senior
// official"); a pronoun that does has noSpeaker.
//
// Linear in the text: candidates are looked up by surname and looked for in bounded windows; at
// most limits::speakers speakers are made, and mentions past that are left without one, said by a
// notice. Pure and thread-safe.

#include <span>

#include "article/article.h"
#include "language/tags.h"
#include "language/tokens.h"
#include "quotes/marked.h"
#include "speakers/speaker.h"

namespace quotelight {

class CoreferenceModel;
class Models;

// `tags`: tag()'s, one a token; none at all where there is no tagger. `models` may be null: what is
// then missing is the evidence of names and the trained choice of antecedents.
Speakers findSpeakers(const Article& article, const Tokens& tokens, const MarkedText& marked,
                      std::span<const Tag> tags, const Models* models);

// With another choice of antecedents than that of `models`.
Speakers findSpeakers(const Article& article, const Tokens& tokens, const MarkedText& marked,
                      std::span<const Tag> tags, const Models* models,
                      const CoreferenceModel& coreference);

// For those who have no use for the tags: makes them itself.
Speakers findSpeakers(const Article& article, const Tokens& tokens, const MarkedText& marked,
                      const Models* models = nullptr);

}  // namespace quotelight
