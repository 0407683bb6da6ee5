// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <bit>

#include "language/feature_hash.h"
#include "quotes/reporting_words.h"
#include "quotes/speech_features.h"

namespace quotelight {
namespace {

// Told apart within the model of structure; a change wants a new SpeechModel::version.
enum Template : std::uint32_t {
    Bias,
    Length,
    End,
    Before,
    After,
    Around,
    Place,
    Inside,
    Used,
    Saying
};

constexpr std::uint32_t code(Look look) {
    // Languages differ in what they capitalise.
    return static_cast<std::uint32_t>(look == Look::Capital ? Look::Lower : look);
}

struct Structure {
    std::uint32_t length = 0;  // words, in steps that grow
    bool sentences = false;    // stops inside, before the end
    bool words = false;
};

Structure structureOf(std::u16string_view text, const std::vector<Token>& tokens,
                      const StretchContext& context) {
    constexpr std::uint32_t most = 60;  // tokens; a longer stretch is long
    Structure structure;
    std::uint32_t words = 0;
    for (std::uint32_t i = context.first; i < std::min(context.last, context.first + most); ++i) {
        words += tokens[i].kind == TokenKind::Word || tokens[i].kind == TokenKind::Number;
        structure.words |= tokens[i].kind == TokenKind::Word;
        structure.sentences |= i + 1 < context.last && lookOf(text, tokens[i]) == Look::Stop;
    }
    constexpr std::uint32_t countedSingly = 4;
    structure.length =
        words <= countedSingly
            ? words
            : countedSingly + static_cast<std::uint32_t>(std::bit_width(words / countedSingly));
    return structure;
}

// Where in the stretch's sentence a verb reports, outside all marks: 1 near before, 2 before, 4
// near after, 8 after.
std::uint32_t reportingPlaces(std::u16string_view text, const std::vector<Token>& tokens,
                              const StretchContexts& all, const StretchContext& context,
                              std::string_view language) {
    constexpr std::uint32_t farthest = 25, near = 4;
    std::uint32_t places = 0;
    const auto reports = [&](std::uint32_t token) {
        return tokens[token].kind == TokenKind::Word && !all.isMarked(token) &&
               mayReport(slice(text, tokens[token].span), language);
    };
    for (std::uint32_t i = 1; i <= farthest && context.before >= context.sentenceFirst + i; ++i)
        if (reports(context.before - i)) places |= i <= near ? 1U : 2U;
    for (std::uint32_t i = 0; i < farthest && context.after + i < context.sentenceLast; ++i)
        if (reports(context.after + i)) places |= i < near ? 4U : 8U;
    return places;
}

}  // namespace

std::vector<WeightedFeature> SpeechFeatures::structureOf(std::size_t stretch) const {
    const std::u16string_view text = m_article.text;
    const std::vector<Token>& tokens = m_tokens.tokens;
    const StretchContext& context = m_all[stretch];
    const Marked& marked = m_marked.stretches[stretch];
    const Structure inside = quotelight::structureOf(text, tokens, context);
    const auto lookAt = [&](std::int64_t at) {
        const bool inBlock = at >= context.blockFirst && at < context.blockLast;
        return inBlock ? code(lookOf(text, tokens[static_cast<std::size_t>(at)]))
                       : code(Look::None);
    };
    const std::uint32_t before = lookAt(std::int64_t{context.before} - 1);
    const std::uint32_t after = lookAt(context.after);
    const std::uint32_t end =
        context.last > context.first ? lookAt(std::int64_t{context.last} - 1) : code(Look::None);
    const StretchContexts::Uses uses = m_all.usesOf(stretch);
    constexpr std::uint32_t often = 2;

    std::vector<WeightedFeature> features;
    const auto add = [&](Template number, std::uint32_t a, std::uint32_t b = 0,
                         std::uint32_t c = 0) {
        features.push_back({featureKey(number, a, b, c), 1});
    };
    add(Bias, 0);
    add(Length, inside.length);
    add(End, end);
    add(End, 100 + end, after);
    add(End, 200 + end, inside.length);
    add(Before, before);
    add(Before, 100 + before, inside.length);
    add(After, after);
    add(After, 100 + after, inside.length);
    add(Around, before, after);
    add(Around, 100 + before, end, after);
    add(Place, context.before <= context.blockFirst, context.after >= context.blockLast,
        inside.length);
    add(Place, 100 + marked.depth, marked.closed, marked.continues >= 0);
    add(Inside, inside.sentences, inside.words);
    add(Inside, 100, isAttributeValue(text, marked));
    add(Used, std::min(uses.plain, often), std::min(uses.marked, often));
    add(Used, 100 + std::min(uses.plain, often), inside.length);
    const std::string_view language = std::string_view(m_marked.language).substr(0, 2);
    const std::uint32_t saying = reportingPlaces(text, tokens, m_all, context, language);
    add(Saying, saying);
    add(Saying, 100 + saying, inside.length);
    add(Saying, 200 + (saying != 0), inside.length, end);
    add(Saying, 300 + (saying != 0), before, after);
    return features;
}

}  // namespace quotelight
