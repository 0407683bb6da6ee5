// SPDX-License-Identifier: Apache-2.0
#include "speakers/antecedent_features.h"

#include <algorithm>

#include "language/feature_hash.h"

namespace quotelight {

namespace {

// Numbers the templates in the order they are added; each is seen alone and with the asker.
class FeatureList {
public:
    explicit FeatureList(std::uint32_t asker) : m_asker(asker) { m_features.reserve(most); }

    void add(std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0) {
        const std::uint32_t value = (a << 16) | (b << 8) | c;
        m_features.push_back({featureKey(m_number, value), 1});
        m_features.push_back({featureKey(m_number + 1, value, m_asker), 1});
        m_number += 2;
    }

    // One with a word in it.
    void addWord(std::uint32_t word, std::uint32_t a) {
        m_features.push_back({featureKey(m_number, word, a), 1});
        m_number += 2;
    }

    std::vector<WeightedFeature> take() { return std::move(m_features); }

private:
    static constexpr std::size_t most = 96;  // about as many as there are

    std::uint32_t m_asker;
    std::uint32_t m_number = 1;
    std::vector<WeightedFeature> m_features;
};

std::uint32_t flags(bool a, bool b, bool c = false, bool d = false) {
    return (a ? 1u : 0u) | (b ? 2u : 0u) | (c ? 4u : 0u) | (d ? 8u : 0u);
}

std::uint32_t number(MentionKind kind) {
    return static_cast<std::uint32_t>(kind);
}
std::uint32_t number(SpeakerKind sort) {
    return static_cast<std::uint32_t>(sort);
}

std::uint32_t least(std::uint32_t value, std::uint32_t most) {
    return std::min(value, most);
}

// How far away the candidate was last mentioned, and how often before.
void addDistance(const Antecedent& c, FeatureList& list) {
    list.add(c.sentences);
    list.add(c.blocks);
    list.add(c.rank);
    list.add(c.count);
    list.add(c.count, c.sentences);
    list.add(c.recent, c.count);
    list.add(c.recent, c.sentences, c.blocks);
    list.add(c.headline, flags(c.foremost, c.lastOfGender), c.blocks);
    list.add(c.rivals, c.fitting, c.genderKnown);
}

// What the candidate is.
void addKind(const Anaphor& anaphor, const Antecedent& c, FeatureList& list) {
    const std::uint32_t known = flags(c.genderKnown, c.fullKnown, c.named);
    list.add(number(c.kind), number(c.sort), c.genderKnown);
    list.add(number(c.sort), known, c.count);
    list.add(c.seen, number(c.sort), known);
    list.add(flags(c.introducedNear, c.full, c.named), number(c.kind), c.blocks);
    list.addWord(c.firstName, 1 + static_cast<std::uint32_t>(anaphor.asker));
}

// Where its last mention stands.
void addPlace(const Anaphor& anaphor, const Antecedent& c, FeatureList& list) {
    const std::uint32_t where = flags(c.subject, c.nested, c.possessive, c.insideQuote);
    const std::uint32_t asks = flags(anaphor.subject, anaphor.opens, anaphor.afterQuote);
    const std::uint32_t sentences = least(c.sentences, 2);
    list.add(where);
    list.add(where, flags(anaphor.insideQuote, anaphor.possessive));
    list.add(c.offset, flags(c.subject, c.object, c.opens), sentences);
    list.add(flags(c.opens, c.leftmost, c.subject, c.object), asks, sentences);
    list.add(c.between, flags(c.saysBetween, c.reported, c.subject), asks);
    list.add(flags(c.latestSubject, c.leftmost, c.opens), c.sentences, asks);
    list.add(flags(c.latestSubject, c.latestReported, c.spokenOf), c.rank, asks);
}

// Who says something, and who is spoken of.
void addSpeech(const Anaphor& anaphor, const Antecedent& c, FeatureList& list) {
    const std::uint32_t place =
        flags(anaphor.reporting, anaphor.firstOfBlock, anaphor.sourceInBlock, anaphor.insideQuote);
    const std::uint32_t asks = flags(anaphor.subject, anaphor.opens, anaphor.afterQuote);
    list.add(c.sentences, flags(c.subject, c.reported), flags(anaphor.insideQuote, c.insideQuote));
    list.add(c.blocks, flags(c.reported, c.lastReported), place);
    list.add(c.sentences, flags(c.lastReported, c.introducedNear, c.lastOfGender));
    list.add(c.rank, flags(c.subject, c.reported, c.lastReported));
    list.add(flags(c.reported, c.lastReported, c.full, c.introducedNear), place);
    list.add(flags(c.lastOfGender, c.lastReported), place);
    list.add(flags(c.foremost, c.lastReported, c.lastOfGender), c.blocks);
    list.add(c.count, flags(c.foremost, c.lastReported), place);
    list.add(flags(anaphor.sentenceQuotes, c.lastReported, c.subject), c.sentences);
    list.add(c.spokenOf, flags(c.reported, c.lastReported, c.subject), asks);
    list.add(c.spokenOf, c.sentences, anaphor.reporting);
    list.add(flags(c.latestSubject, c.latestReported, c.lastReported, c.lastOfGender), place);
}

// What a description says of it.
void addWords(const Anaphor& anaphor, const Antecedent& c, FeatureList& list) {
    list.add(c.called, c.shared, c.strange);
    list.add(c.called, flags(c.named, c.foremost, c.lastReported));
    list.add(c.called, c.sentences, number(c.kind));
    list.add(c.strange, c.shared, flags(c.called, anaphor.possessive));
    list.addWord(anaphor.noun, flags(c.called, c.named));
}

// Said of a new entity: only the mention's own words speak.
std::vector<WeightedFeature> newEntity(const Anaphor& anaphor) {
    FeatureList list(100 + static_cast<std::uint32_t>(anaphor.asker));
    list.add(1000);
    list.add(1001, flags(anaphor.reporting, anaphor.insideQuote, anaphor.possessive));
    list.add(1002, flags(anaphor.firstOfBlock, anaphor.sourceInBlock));
    list.addWord(anaphor.noun, 1003);
    return list.take();
}

}  // namespace

std::vector<WeightedFeature> antecedentFeatures(const Anaphor& anaphor, const Antecedent& c) {
    if (c.entity == noEntity) return newEntity(anaphor);
    FeatureList list(static_cast<std::uint32_t>(anaphor.asker) * 2 + anaphor.reporting);
    addDistance(c, list);
    addKind(anaphor, c, list);
    addPlace(anaphor, c, list);
    addSpeech(anaphor, c, list);
    if (anaphor.noun != 0) addWords(anaphor, c, list);
    return list.take();
}

}  // namespace quotelight
