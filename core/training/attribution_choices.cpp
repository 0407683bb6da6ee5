// SPDX-License-Identifier: Apache-2.0
#include "training/attribution_choices.h"

#include <algorithm>
#include <set>

#include "attribution/context.h"
#include "attribution/decode.h"
#include "language/characters.h"
#include "language/detect.h"
#include "quotes/marked.h"
#include "quotes/quote.h"
#include "quotes/speech_model.h"
#include "speakers/find_speakers.h"
#include "text/utf.h"

namespace quotelight::training {
namespace {

using NameWords = std::vector<std::u16string>;

// The words of a name, lower-cased, without titles and marks, as the scorer compares them.
NameWords nameWords(std::u16string_view name) {
    static const std::set<std::u16string> titles = {
        u"mr",      u"mrs",       u"ms",      u"miss",
        u"dr",      u"sir",       u"lady",    u"lord",
        u"prof",    u"professor", u"dame",    u"president",
        u"sen",     u"senator",   u"rep",     u"representative",
        u"gov",     u"governor",  u"mayor",   u"judge",
        u"justice", u"gen",       u"general", u"secretary",
        u"captain", u"minister",  u"prime",   u"deputy",
        u"former",  u"the",       u"a",       u"an",
        u"rev",     u"reverend",  u"col",     u"colonel"};
    NameWords all, kept;
    std::u16string word;
    const auto end = [&] {
        if (word.empty()) return;
        if (!titles.contains(word)) kept.push_back(word);
        all.push_back(std::move(word));
        word.clear();
    };
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (isApostrophe(name[i])) {
            i += i + 1 < name.size() && name[i + 1] == u's' ? 1 : 0;
        } else if (isWordCharacter(charClass(name[i])) || name[i] == u'-') {
            word += lowerUnit(name[i]);
        } else if (name[i] != u'.') {
            end();
        }
    }
    end();
    return kept.empty() ? all : kept;
}

bool denotes(const NameWords& shown, const NameWords& alias) {
    if (shown.empty() || alias.empty()) return false;
    if (shown == alias) return true;
    if (alias.size() > 1 && shown.size() > alias.size())
        return std::search(shown.begin(), shown.end(), alias.begin(), alias.end()) != shown.end();
    return shown.back() == alias.back() &&
           std::all_of(shown.begin(), shown.end(), [&](const std::u16string& word) {
               return std::find(alias.begin(), alias.end(), word) != alias.end();
           });
}

// What the gold says of one quote.
struct Truth {
    bool known = false, nobody = false, speech = true;
    std::string who;
    std::vector<Span> sources;
};

class Labeller {
public:
    Labeller(const GoldRecord& record, const Models* models) : m_record(record) {
        const std::string language = detectLanguage(record.article);
        m_tokens = tokenise(record.article);
        m_marked = findMarked(record.article, language);
        classify(record.article, m_tokens, speechModel(models), m_marked);
        m_quotes = gatherQuotes(record.article, m_tokens, m_marked);
        m_speakers = findSpeakers(record.article, m_tokens, m_marked, models);
        m_models = models;
    }

    std::vector<QuoteChoice> choices() {
        const AttributionInput input{m_record.article, m_tokens,   m_marked,
                                     m_quotes,         m_speakers, m_models};
        const ArticleContext context(input);
        std::vector<Turn> turns(m_quotes.size());
        std::vector<QuoteChoice> result;
        for (std::uint32_t q = 0; q < m_quotes.size(); ++q) {
            const Truth truth = truthOf(m_quotes[q]);
            const Offer offer = makeOffer(context, q, turns);
            QuoteChoice made = makeChoice(offer);
            if (truth.known && truth.speech) made.choice.right = rightOnes(offer, truth);
            if (!made.choice.right.empty()) {
                const Candidate& right = offer.candidates[made.choice.right.front()];
                turns[q] = {right.speaker, right.mention};
            } else if (!truth.who.empty()) {
                turns[q].speaker = speakerFor(truth.who);
            }
            result.push_back(std::move(made));
        }
        return result;
    }

private:
    static SpeechModel speechModel(const Models* models) {
        if (models == nullptr) return {};
        const auto model = SpeechModel::view(models->table(SpeechModel::tableName));
        return model ? *model : SpeechModel{};
    }

    Truth truthOf(const Quote& quote) const {
        Truth truth;
        for (std::uint32_t s = 0; s < m_record.segments.size(); ++s) {
            const GoldSegment& segment = m_record.segments[s];
            const bool covered =
                std::any_of(quote.parts.begin(), quote.parts.end(), [&](Span part) {
                    const auto begin = std::max(part.begin, segment.span.begin);
                    const auto end = std::min(part.end, segment.span.end);
                    return begin < end && 2 * (end - begin) >= segment.span.size();
                });
            if (!covered) continue;
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

    void addSources(std::uint32_t segment, Truth& truth) const {
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

    bool isWho(SpeakerId speaker, const std::string& who) const {
        if (speaker == noSpeaker) return false;
        const NameWords shown = nameWords(m_speakers.speakers[speaker].name);
        if (denotes(shown, nameWords(toUtf16(who)))) return true;
        const auto names = m_record.names.find(who);
        return names != m_record.names.end() &&
               std::any_of(
                   names->second.begin(), names->second.end(),
                   [&](const std::string& alias) { return shown == nameWords(toUtf16(alias)); });
    }

    SpeakerId speakerFor(const std::string& who) const {
        for (SpeakerId id = 0; id < m_speakers.speakers.size(); ++id)
            if (isWho(id, who)) return id;
        return noSpeaker;
    }

    bool onSource(const Candidate& candidate, const Truth& truth) const {
        if (candidate.mention == noMention) return false;
        const Span span = m_speakers.mentions[candidate.mention].span;
        return std::any_of(truth.sources.begin(), truth.sources.end(),
                           [&](Span source) { return source.overlaps(span); });
    }

    // The candidates right by mention and by speaker, or else by what can be had.
    std::vector<std::uint32_t> rightOnes(const Offer& offer, const Truth& truth) const {
        std::vector<std::uint32_t> both, bySpeaker, bySource, recent;
        if (truth.nobody) return {0};
        for (std::uint32_t i = 1; i < offer.candidates.size(); ++i) {
            const Candidate& candidate = offer.candidates[i];
            const bool source = onSource(candidate, truth);
            const bool speaker = !truth.who.empty() && isWho(candidate.speaker, truth.who);
            if (candidate.kind == CandidateKind::Recent) {
                if (speaker || (truth.who.empty() && source)) recent.push_back(i);
                continue;
            }
            if (source && (speaker || truth.who.empty())) both.push_back(i);
            if (speaker) bySpeaker.push_back(i);
            if (source) bySource.push_back(i);
        }
        for (auto* list : {&both, &bySpeaker, &recent, &bySource})
            if (!list->empty()) return *list;
        return {};
    }

    static QuoteChoice makeChoice(const Offer& offer) {
        QuoteChoice made;
        for (std::size_t i = 0; i < offer.candidates.size(); ++i) {
            std::vector<WeightedFeature> features;
            for (const std::uint32_t key : offer.features[i])
                features.push_back({key, 1});
            made.choice.candidates.push_back(std::move(features));
            std::uint32_t answer = static_cast<std::uint32_t>(i);
            for (std::uint32_t j = 0; j < i; ++j)
                if (offer.candidates[j].speaker == offer.candidates[i].speaker &&
                    offer.candidates[i].speaker != noSpeaker)
                    answer = std::min(answer, j);
            made.answer.push_back(answer);
        }
        return made;
    }

    const GoldRecord& m_record;
    const Models* m_models = nullptr;
    Tokens m_tokens;
    MarkedText m_marked;
    std::vector<Quote> m_quotes;
    Speakers m_speakers;
};

}  // namespace

std::vector<QuoteChoice> quoteChoices(const GoldRecord& record, const Models* models) {
    return Labeller(record, models).choices();
}

}  // namespace quotelight::training
