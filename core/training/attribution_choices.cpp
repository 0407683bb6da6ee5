// SPDX-License-Identifier: Apache-2.0
#include "training/attribution_choices.h"

#include <algorithm>

#include "attribution/confidence.h"
#include "attribution/context.h"
#include "attribution/decode.h"
#include "language/detect.h"
#include "quotes/marked.h"
#include "quotes/quote.h"
#include "quotes/speech_model.h"
#include "speakers/find_speakers.h"
#include "text/utf.h"
#include "training/same_speaker.h"

namespace quotelight::training {
namespace {

SpeechModel speechModel(const Models* models) {
    if (models == nullptr) return {};
    const auto model = SpeechModel::view(models->table(SpeechModel::tableName));
    return model ? *model : SpeechModel{};
}

// Does the part hold half of the segment or more?
bool covers(Span part, Span segment) {
    const auto begin = std::max(part.begin, segment.begin);
    const auto end = std::min(part.end, segment.end);
    return begin < end && 2 * (end - begin) >= segment.size();
}

QuoteChoice makeChoice(const Offer& offer) {
    QuoteChoice made;
    for (std::uint32_t i = 0; i < offer.candidates.size(); ++i) {
        std::vector<WeightedFeature> features;
        for (const std::uint32_t key : offer.features[i])
            features.push_back({key, 1});
        made.choice.candidates.push_back(std::move(features));
        std::uint32_t answer = i;
        for (std::uint32_t j = 0; j < i && answer == i; ++j)
            if (offer.candidates[j].speaker == offer.candidates[i].speaker &&
                offer.candidates[i].speaker != noSpeaker)
                answer = j;
        made.answer.push_back(answer);
    }
    return made;
}

}  // namespace

// What the gold says of one quote.
struct GoldArticle::Truth {
    bool known = false, nobody = false, speech = true;
    std::string who;
    std::vector<Span> sources;
};

GoldArticle::GoldArticle(GoldRecord record, const Models* models,
                         const CoreferenceModel& coreference, const Syntax* syntax)
    : m_record(std::move(record)) {
    const Article& article = m_record.article;
    m_tokens = tokenise(article);
    m_marked = findMarked(article, detectLanguage(article));
    classify(article, m_tokens, speechModel(models), m_marked);
    m_quotes = gatherQuotes(article, m_tokens, m_marked);
    readSyntax(models, syntax);
    m_speakers = findSpeakers(article, m_tokens, m_marked, m_tags, models, coreference);
    for (const Quote& quote : m_quotes)
        m_truths.push_back(truthOf(quote));
    findWho();
    m_input = std::make_unique<const AttributionInput>(AttributionInput{
        article, m_tokens, m_marked, m_quotes, m_speakers, m_tags, models, true, true, m_trees});
    m_context = std::make_unique<ArticleContext>(*m_input);
}

void GoldArticle::readSyntax(const Models* models, const Syntax* syntax) {
    const std::vector<bool> wanted = sentencesToParse(m_tokens, m_quotes);
    if (syntax != nullptr && syntax->tags.size() == m_tokens.tokens.size()) {
        m_tags = syntax->tags;
        m_trees = syntax->trees;
        for (std::size_t s = 0; s < wanted.size(); ++s)
            if (!wanted[s])
                std::fill(m_trees.begin() + m_tokens.sentences[s].firstToken,
                          m_trees.begin() + m_tokens.sentences[s].lastToken, Dependency{});
        return;
    }
    if (models == nullptr) return;
    m_tags = tag(m_record.article, m_tokens, *models);
    m_trees = parse(m_record.article, m_tokens, m_tags, *models, wanted);
}

GoldArticle::~GoldArticle() = default;

std::vector<QuoteChoice> GoldArticle::firstChoices() const {
    std::vector<Turn> turns(m_quotes.size());
    std::vector<QuoteChoice> result;
    for (std::uint32_t q = 0; q < m_quotes.size(); ++q) {
        const Truth& truth = m_truths[q];
        const Offer offer = makeOffer(*m_context, q, turns);
        QuoteChoice made = makeChoice(offer);
        made.choice.right = rightOnes(offer, truth);
        if (!made.choice.right.empty()) {
            const std::uint32_t right = made.choice.right.front();
            const Candidate& candidate = offer.candidates[right];
            turns[q] = {candidate.speaker, candidate.mention,
                        namedBeside(*m_context, candidate, offer.evidence[right])};
        } else if (!truth.who.empty()) {
            turns[q].speaker = speakerFor(truth.who);
        }
        result.push_back(std::move(made));
    }
    return result;
}

std::vector<QuoteChoice> GoldArticle::firstChoices(const std::vector<Turn>& turns) const {
    std::vector<Turn> before(m_quotes.size());
    std::vector<QuoteChoice> result;
    for (std::uint32_t q = 0; q < m_quotes.size(); ++q) {
        const Offer offer = makeOffer(*m_context, q, before);
        result.push_back(makeChoice(offer));
        result.back().choice.right = rightOnes(offer, m_truths[q]);
        before[q] = turns[q];
    }
    return result;
}

std::vector<QuoteChoice> GoldArticle::secondChoices(const std::vector<Turn>& turns) const {
    std::vector<QuoteChoice> result;
    for (std::uint32_t q = 0; q < m_quotes.size(); ++q) {
        const Offer offer = makeOffer(*m_context, q, turns);
        result.push_back(makeChoice(offer));
        result.back().choice.right = rightOnes(offer, m_truths[q]);
    }
    return result;
}

std::vector<Turn> GoldArticle::firstPass(const AttributionModel& model) const {
    std::vector<Turn> turns(m_quotes.size());
    decodePass(*m_context, model, Pass::First, turns);
    return turns;
}

std::vector<JudgedDecision> GoldArticle::secondPass(const AttributionModel& model,
                                                    std::vector<Turn> turns) const {
    const std::vector<Decision> decisions = decodeAgain(*m_context, model, std::move(turns));
    const Doubts doubts(*m_context);
    std::vector<JudgedDecision> judged;
    for (std::uint32_t q = 0; q < decisions.size(); ++q) {
        const Truth& truth = m_truths[q];
        if (!truth.speech || truth.who.empty() || decisions[q].byLabel) continue;
        judged.push_back({doubts.features(q, decisions[q]), isRight(decisions[q], truth)});
    }
    return judged;
}

bool GoldArticle::isRight(const Decision& decision, const Truth& truth) const {
    const SpeakerId speaker = decision.candidate.speaker;
    return truth.nobody ? speaker == noSpeaker : isWho(speaker, truth.who);
}

GoldArticle::Truth GoldArticle::truthOf(const Quote& quote) const {
    Truth truth;
    for (std::uint32_t s = 0; s < m_record.segments.size(); ++s) {
        const GoldSegment& segment = m_record.segments[s];
        if (std::none_of(quote.parts.begin(), quote.parts.end(),
                         [&](Span part) { return covers(part, segment.span); }))
            continue;
        if (!segment.kind.empty()) {
            truth.known = true;
            truth.speech = segment.kind == "speech";
            truth.who = segment.who;
            truth.nobody = segment.who == "UNKNOWN";
        }
        addSources(s, truth);
        if (truth.known && truth.speech) break;
    }
    return truth;
}

std::vector<const GoldAttribution*> GoldArticle::attributionsOf(std::uint32_t quote) const {
    const std::vector<Span>& parts = m_quotes[quote].parts;
    const auto isPart = [&](std::uint32_t segment) {
        return segment < m_record.segments.size() &&
               std::any_of(parts.begin(), parts.end(), [&](Span part) {
                   return covers(part, m_record.segments[segment].span);
               });
    };
    std::vector<const GoldAttribution*> found;
    for (const GoldAttribution& attribution : m_record.attributions)
        if (std::any_of(attribution.quoted.begin(), attribution.quoted.end(), isPart))
            found.push_back(&attribution);
    return found;
}

void GoldArticle::addSources(std::uint32_t segment, Truth& truth) const {
    for (const GoldAttribution& attribution : m_record.attributions) {
        const auto& quoted = attribution.quoted;
        if (std::find(quoted.begin(), quoted.end(), segment) == quoted.end()) continue;
        truth.known = true;
        truth.sources.insert(truth.sources.end(), attribution.source.begin(),
                             attribution.source.end());
        if (attribution.source.empty() && truth.who.empty()) truth.nobody = true;
    }
    if (!truth.sources.empty() && truth.who.empty()) truth.nobody = false;
}

// Who of the found speakers the annotators mean by each name; where they list one person under two
// names, either is.
void GoldArticle::findWho() {
    for (const Truth& truth : m_truths) {
        if (truth.who.empty()) continue;
        const auto [place, fresh] = m_who.try_emplace(truth.who);
        if (!fresh) continue;
        for (const bool strictly : {true, false}) {
            std::vector<bool>& fits = place->second;
            if (std::find(fits.begin(), fits.end(), true) != fits.end()) break;
            fits.clear();
            for (const Speaker& speaker : m_speakers.speakers)
                fits.push_back(denotes(toUtf8(speaker.name), truth.who, m_record.names, strictly));
        }
    }
}

bool GoldArticle::isWho(SpeakerId speaker, const std::string& who) const {
    return speaker != noSpeaker && m_who.at(who)[speaker];
}

SpeakerId GoldArticle::speakerFor(const std::string& who) const {
    const std::vector<bool>& fits = m_who.at(who);
    const auto found = std::find(fits.begin(), fits.end(), true);
    return found == fits.end() ? noSpeaker : static_cast<SpeakerId>(found - fits.begin());
}

bool GoldArticle::onSource(const Candidate& candidate, const Truth& truth) const {
    if (candidate.mention == noMention) return false;
    const Span span = m_speakers.mentions[candidate.mention].span;
    return std::any_of(truth.sources.begin(), truth.sources.end(),
                       [&](Span source) { return source.overlaps(span); });
}

// The candidates right by mention and by speaker, or else by what can be had.
std::vector<std::uint32_t> GoldArticle::rightOnes(const Offer& offer, const Truth& truth) const {
    if (!truth.known || !truth.speech) return {};
    if (truth.nobody) return {0};
    std::vector<std::uint32_t> both, bySpeaker, bySource, inferred;
    for (std::uint32_t i = 1; i < offer.candidates.size(); ++i) {
        const Candidate& candidate = offer.candidates[i];
        const bool source = onSource(candidate, truth);
        const bool speaker = !truth.who.empty() && isWho(candidate.speaker, truth.who);
        if (candidate.kind == CandidateKind::Recent || candidate.kind == CandidateKind::Upcoming) {
            if (speaker || (truth.who.empty() && source)) inferred.push_back(i);
            continue;
        }
        if (source && (speaker || truth.who.empty())) both.push_back(i);
        if (speaker) bySpeaker.push_back(i);
        if (source) bySource.push_back(i);
    }
    if (truth.sources.empty() && !bySpeaker.empty()) {
        // Nobody marked which mention is the source: all of the speaker's count.
        bySpeaker.insert(bySpeaker.end(), inferred.begin(), inferred.end());
        return bySpeaker;
    }
    for (auto* list : {&both, &bySpeaker, &inferred, &bySource})
        if (!list->empty()) return fullestOf(offer, truth, std::move(*list));
    return {};
}

// Those shown under the full name, if any are: "the senator" is right of somebody who is named
// elsewhere, the senator's name is better.
std::vector<std::uint32_t> GoldArticle::fullestOf(const Offer& offer, const Truth& truth,
                                                  std::vector<std::uint32_t> right) const {
    std::vector<std::uint32_t> full;
    for (const std::uint32_t i : right) {
        const SpeakerId speaker = offer.candidates[i].speaker;
        if (speaker != noSpeaker &&
            isFullName(toUtf8(m_speakers.speakers[speaker].name), truth.who))
            full.push_back(i);
    }
    return full.empty() ? right : full;
}

}  // namespace quotelight::training
