// SPDX-License-Identifier: Apache-2.0
#include "training/coreference_choices.h"

#include <algorithm>
#include <map>
#include <set>

#include "language/tags.h"
#include "language/tokens.h"
#include "quotes/marked.h"
#include "speakers/antecedent_features.h"
#include "speakers/display.h"
#include "speakers/find_mentions.h"
#include "speakers/merge_names.h"
#include "text/utf.h"
#include "training/same_speaker.h"

namespace quotelight::training {

namespace {

// An article read up to where antecedents are chosen.
class ArticleChoices {
public:
    ArticleChoices(const Article& article, const Models& models)
        : m_tokens(tokenise(article)),
          m_marked(findMarked(article, "en")),
          m_tags(tag(article, m_tokens, models)),
          m_words(article, m_tokens, m_marked, m_tags,
                  findNames(article, m_tokens, m_tags, models)),
          m_found(findMentions(m_words)) {
        m_cast.entityOf.assign(m_found.size(), noEntity);
        mergeNames(m_words, m_found, m_cast);
    }
    virtual ~ArticleChoices() = default;
    ArticleChoices(const ArticleChoices&) = delete;
    ArticleChoices& operator=(const ArticleChoices&) = delete;

    std::vector<Choice> choices(const WeighAntecedents& otherwise) {
        std::vector<Choice> made;
        resolveMentions(m_words, m_found, m_cast,
                        [&](std::uint32_t i, const Anaphor& anaphor,
                            const std::vector<Antecedent>& candidates) {
                            Choice choice;
                            choice.right = rightOnes(i, candidates);
                            if (choice.right.empty()) return otherwise(i, anaphor, candidates);
                            for (const Antecedent& candidate : candidates)
                                choice.candidates.push_back(antecedentFeatures(anaphor, candidate));
                            choice.weight = weightOf(m_found[i]);
                            std::vector<double> sure(candidates.size(), 0.0);
                            sure[choice.right.front()] = 1;
                            made.push_back(std::move(choice));
                            return sure;
                        });
        return made;
    }

protected:
    // Indices of the right candidates; none where the gold does not say.
    virtual std::vector<std::uint32_t> rightOnes(
        std::uint32_t i, const std::vector<Antecedent>& candidates) const = 0;

    virtual float weightOf(const Found&) const { return 1; }

    Tokens m_tokens;
    MarkedText m_marked;
    std::vector<Tag> m_tags;
    Words m_words;
    std::vector<Found> m_found;
    Cast m_cast;
};

class NewsChoices : public ArticleChoices {
public:
    NewsChoices(const GoldRecord& record, const Models& models)
        : ArticleChoices(record.article, models), m_record(record) {
        labelSources();
        labelAliases();
    }

private:
    // The mention that a source is about: the first whose head lies in it, not inside another.
    void labelSources() {
        for (const GoldAttribution& attribution : m_record.attributions) {
            const std::string who = speakerOf(attribution);
            if (who.empty() || attribution.source.empty()) continue;
            for (std::uint32_t i = 0; i < m_found.size(); ++i) {
                const Span head = m_words.token(m_found[i].head).span;
                if (m_found[i].nested || !attribution.source.front().contains(head)) continue;
                m_who.emplace(i, who);
                break;
            }
        }
    }

    // A description that the gold lists as one of a single speaker's names means that speaker.
    void labelAliases() {
        std::map<std::u16string, std::string> speakerOfAlias;
        for (const auto& [who, aliases] : m_record.names)
            for (const std::string& alias : aliases) {
                const auto [known, fresh] = speakerOfAlias.emplace(lowerCased(toUtf16(alias)), who);
                if (!fresh && known->second != who) known->second.clear();
            }
        for (std::uint32_t i = 0; i < m_found.size(); ++i) {
            if (m_found[i].kind != MentionKind::Description) continue;
            for (const TokenRange range : {m_found[i].extent, m_found[i].core}) {
                const Span span = m_words.span(range);
                const auto who = speakerOfAlias.find(lowerCased(slice(m_words.text(), span)));
                if (who == speakerOfAlias.end() || who->second.empty()) continue;
                m_who.emplace(i, who->second);
                break;
            }
        }
    }

    // Empty where the gold does not say, or says several.
    std::string speakerOf(const GoldAttribution& attribution) const {
        std::string who;
        for (const std::uint32_t segment : attribution.quoted) {
            const GoldSegment& s = m_record.segments[segment];
            if (s.kind != "speech" || s.who.empty() || s.who == "UNKNOWN") continue;
            if (!who.empty() && who != s.who) return {};
            who = s.who;
        }
        return who;
    }

    bool isWho(EntityId entity, const std::string& who) const {
        const std::u16string name = displayName(m_words, m_found, m_cast.entities[entity]);
        return denotes(toUtf8(name), who, m_record.names);
    }

    std::vector<std::uint32_t> rightOnes(std::uint32_t i,
                                         const std::vector<Antecedent>& candidates) const override {
        const auto who = m_who.find(i);
        if (who == m_who.end()) return {};
        bool known = false;
        for (EntityId e = 0; e < m_cast.entities.size() && !known; ++e)
            known = isWho(e, who->second);
        std::vector<std::uint32_t> right;
        for (std::uint32_t c = 0; c < candidates.size(); ++c) {
            const EntityId entity = candidates[c].entity;
            if (entity == noEntity ? !known : isWho(entity, who->second)) right.push_back(c);
        }
        return right;
    }

    const GoldRecord& m_record;
    std::map<std::uint32_t, std::string> m_who;  // mention to gold speaker
};

class EntityChoices : public ArticleChoices {
public:
    EntityChoices(const EntityDocument& document, const Models& models, ChoiceWeights weights)
        : ArticleChoices(document.document.article, models), m_weights(weights) {
        const auto& tokens = document.document.tokens;
        for (const Found& f : m_found) {
            const Span head = m_words.token(f.head).span;
            const auto at = std::partition_point(
                tokens.begin(), tokens.end(),
                [head](const TreeToken& token) { return token.span.end <= head.begin; });
            m_entity.push_back(
                at == tokens.end() || !at->span.overlaps(head)
                    ? 0
                    : document.entityOf[static_cast<std::size_t>(at - tokens.begin())]);
        }
    }

private:
    std::vector<std::uint32_t> rightOnes(std::uint32_t i,
                                         const std::vector<Antecedent>& candidates) const override {
        if (m_entity[i] == 0) return {};
        const bool known =
            std::find(m_entity.begin(), m_entity.begin() + i, m_entity[i]) != m_entity.begin() + i;
        std::vector<std::uint32_t> right;
        for (std::uint32_t c = 0; c < candidates.size(); ++c) {
            const bool same = candidates[c].entity == noEntity
                                  ? !known
                                  : isEntity(candidates[c].entity, m_entity[i]);
            if (same) right.push_back(c);
        }
        return right;
    }

    float weightOf(const Found& found) const override {
        return found.kind == MentionKind::Pronoun ? m_weights.pronoun : m_weights.description;
    }

    // Whether most of its mentions that the gold knows are of the gold's entity.
    bool isEntity(EntityId entity, std::uint32_t gold) const {
        std::size_t same = 0, other = 0;
        for (const std::uint32_t j : m_cast.entities[entity].mentions)
            if (m_entity[j] != 0) ++(m_entity[j] == gold ? same : other);
        return same > other;
    }

    ChoiceWeights m_weights;
    std::vector<std::uint32_t> m_entity;  // by mention; 0 where the gold has none
};

}  // namespace

std::vector<Choice> newsChoices(const GoldRecord& record, const Models& models,
                                const WeighAntecedents& otherwise) {
    return NewsChoices(record, models).choices(otherwise);
}

std::vector<Choice> entityChoices(const EntityDocument& document, const Models& models,
                                  const WeighAntecedents& otherwise, ChoiceWeights weights) {
    return EntityChoices(document, models, weights).choices(otherwise);
}

}  // namespace quotelight::training
