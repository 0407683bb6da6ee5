// SPDX-License-Identifier: Apache-2.0
#include "core/attribution/prepared_text.h"

#include "article/open.h"
#include "attribution/syntax.h"
#include "language/tags.h"
#include "quotes/speech_model.h"
#include "speakers/find_speakers.h"
#include "text/utf.h"

namespace quotelight::test {
namespace {

MarkedText markedIn(const Article& article, const Tokens& tokens, const Models* models) {
    MarkedText marked = findMarked(article, "en");
    const auto model = models == nullptr ? Result<SpeechModel>(SpeechModel{})
                                         : SpeechModel::view(models->table(SpeechModel::tableName));
    classify(article, tokens, model.value(), marked);
    return marked;
}

std::vector<Dependency> treesOf(const PreparedText& text, const Models* models) {
    if (models == nullptr) return {};
    return parse(text.article, text.tokens, text.tags, *models,
                 sentencesToParse(text.tokens, text.quotes));
}

}  // namespace

PreparedText::PreparedText(std::string_view text, const Models* models)
    : article(openArticleBytes(std::string(text), "test.txt", {"UTF-8", "text"}).value()),
      tokens(tokenise(article)),
      marked(markedIn(article, tokens, models)),
      quotes(gatherQuotes(article, tokens, marked)),
      tags(models == nullptr ? std::vector<Tag>() : tag(article, tokens, *models)),
      speakers(findSpeakers(article, tokens, marked, tags, models)),
      trees(treesOf(*this, models)),
      input{article, tokens, marked, quotes, speakers, tags, models, true, true, trees},
      context(input) {}

std::string PreparedText::name(SpeakerId speaker) const {
    return speaker == noSpeaker ? "-" : toUtf8(speakers.speakers[speaker].name);
}

SpeakerId PreparedText::speaker(std::string_view called) const {
    for (SpeakerId s = 0; s < speakers.speakers.size(); ++s)
        if (name(s) == called) return s;
    return noSpeaker;
}

std::uint32_t PreparedText::token(std::u16string_view word) const {
    for (std::uint32_t t = 0; t < context.size(); ++t)
        if (context.word(t) == word) return t;
    return noToken;
}

std::string PreparedText::words(TokenSpan span) const {
    const auto& all = tokens.tokens;
    return toUtf8(slice(article.text, {all[span.begin].span.begin, all[span.end - 1].span.end}));
}

}  // namespace quotelight::test
