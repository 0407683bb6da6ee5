// SPDX-License-Identifier: Apache-2.0
#include "speakers/find_speakers.h"

#include <algorithm>
#include <map>
#include <string>

#include "language/models.h"
#include "speakers/cast.h"
#include "speakers/display.h"
#include "speakers/find_mentions.h"
#include "speakers/merge_names.h"
#include "speakers/resolve.h"
#include "speakers/story.h"
#include "speakers/story_names.h"
#include "speakers/words.h"

namespace quotelight {

namespace {

CoreferenceModel coreferenceModel(const Models* models) {
    if (models == nullptr) return {};
    const auto model = CoreferenceModel::view(models->table(CoreferenceModel::tableName));
    return model.ok() ? model.value() : CoreferenceModel{};
}

Mention mentionOf(const Words& words, const Found& found) {
    Mention mention;
    mention.span = words.span(found.core);
    mention.head = words.token(found.head).span;
    mention.extent = words.span(found.extent);
    mention.kind = found.kind;
    mention.sort = found.sort;
    mention.gender = found.gender;
    mention.number = found.number;
    mention.insideQuote = words.insideQuote(found.head);
    mention.nested = found.nested;
    mention.possessive = found.possessive;
    return mention;
}

Speaker speakerOf(const Words& words, const std::vector<Found>& found, const Entity& entity) {
    Speaker speaker;
    speaker.name = displayName(words, found, entity);
    speaker.description = displayDescription(words, found, entity);
    speaker.kind = entity.sort;
    speaker.gender = entity.gender;
    speaker.number = entity.number;
    speaker.mentions = entity.mentions;
    return speaker;
}

// Entities in order of their first mention become the speakers.
class SpeakerTable {
public:
    SpeakerTable(const Words& words, const std::vector<Found>& found, Cast& cast,
                 Speakers& speakers)
        : m_words(words),
          m_found(found),
          m_cast(cast),
          m_speakers(speakers),
          m_idOf(cast.entities.size(), noSpeaker) {
        for (Entity& entity : cast.entities)
            std::sort(entity.mentions.begin(), entity.mentions.end());
    }

    SpeakerId idOf(EntityId entity) {
        if (entity == noEntity) return noSpeaker;
        SpeakerId& id = m_idOf[entity];
        if (id == noSpeaker) {
            id = static_cast<SpeakerId>(m_speakers.speakers.size());
            m_speakers.speakers.push_back(speakerOf(m_words, m_found, m_cast.entities[entity]));
        }
        return id;
    }

private:
    const Words& m_words;
    const std::vector<Found>& m_found;
    const Cast& m_cast;
    Speakers& m_speakers;
    std::vector<SpeakerId> m_idOf;  // by entity
};

void addSpeakers(const Words& words, const std::vector<Found>& found, Cast& cast,
                 const std::vector<std::vector<Likely>>& likely, Speakers& speakers) {
    SpeakerTable table(words, found, cast, speakers);
    for (std::uint32_t i = 0; i < found.size(); ++i) {
        Mention& mention = speakers.mentions[i];
        mention.speaker = table.idOf(cast.entityOf[i]);
        mention.referents.reserve(likely[i].size());
        for (const Likely& one : likely[i])
            mention.referents.push_back({table.idOf(one.entity), one.probability});
    }
}

// A description without "the", "her", "no"; empty for other mentions, and for those that are
// somebody's: "her visitor" is one to her alone.
std::u16string nounOf(const Words& words, const Found& found) {
    std::u16string noun;
    if (found.kind != MentionKind::Description || found.possessor != noFound) return noun;
    for (std::uint32_t t = found.core.first; t < found.core.last; ++t)
        if (t + 1 == found.core.last || !words.is(t, Function))
            noun.append(words.lower(t)).append(u" ");
    return noun;
}

// What an entity is called most often; empty where nothing is said twice.
std::u16string usualNoun(const Words& words, const std::vector<Found>& found,
                         const Entity& entity) {
    std::map<std::u16string, std::uint32_t> times;
    std::uint32_t most = 1;
    std::u16string usual;
    for (const std::uint32_t i : entity.mentions) {
        std::u16string noun = nounOf(words, found[i]);
        if (noun.empty() || ++times[noun] <= most) continue;
        most = times[noun];
        usual = std::move(noun);
    }
    return usual;
}

// The first mention by the usual noun, one with "the" if any; else the fullest.
std::uint32_t usualMention(const Words& words, const std::vector<Found>& found,
                           const Entity& entity) {
    const std::u16string usual = usualNoun(words, found, entity);
    std::uint32_t best = noFound;
    for (const std::uint32_t i : entity.mentions) {
        if (usual.empty() || nounOf(words, found[i]) != usual) continue;
        if (best == noFound || (found[i].definite && !found[best].definite)) best = i;
    }
    return best == noFound ? entity.fullest : best;
}

// In a story a policeman is one all through, and not "a policeman on the bridge that night".
void showByNoun(const Words& words, const std::vector<Found>& found, Cast& cast) {
    for (Entity& entity : cast.entities)
        if (!entity.named && !entity.narrator)
            entity.shown = found[usualMention(words, found, entity)].core;
}

// In a story the whole text says what a name is, not each mention's own words: the Hatter is no
// body for his article's sake.
void settleNames(Speakers& speakers) {
    for (Mention& mention : speakers.mentions) {
        if (mention.kind == MentionKind::Pronoun || mention.speaker == noSpeaker) continue;
        const Speaker& speaker = speakers.speakers[mention.speaker];
        mention.sort = speaker.kind;
        mention.gender = speaker.gender;
    }
}

}  // namespace

Speakers findSpeakers(const Article& article, const Tokens& tokens, const MarkedText& marked,
                      const Models* models) {
    std::vector<Tag> tags;
    if (models != nullptr) tags = tag(article, tokens, *models);
    return findSpeakers(article, tokens, marked, tags, models);
}

Speakers findSpeakers(const Article& article, const Tokens& tokens, const MarkedText& marked,
                      std::span<const Tag> tags, const Models* models) {
    return findSpeakers(article, tokens, marked, tags, models, coreferenceModel(models));
}

Speakers findSpeakers(const Article& article, const Tokens& tokens, const MarkedText& marked,
                      std::span<const Tag> tags, const Models* models,
                      const CoreferenceModel& coreference) {
    std::vector<Name> names;
    if (models != nullptr && !tags.empty()) names = findNames(article, tokens, tags, *models);
    const Words words(article, tokens, marked, tags, names);
    const std::vector<Found> found = findMentions(words);
    Cast cast;
    cast.entityOf.assign(found.size(), noEntity);
    const bool story = readsAsStory(words);
    if (story)
        mergeStoryNames(words, found, cast);
    else
        mergeNames(words, found, cast);
    const auto likely = resolveMentions(words, found, cast, weighByModel(coreference));

    Speakers speakers;
    speakers.mentions.reserve(found.size());
    for (const Found& f : found)
        speakers.mentions.push_back(mentionOf(words, f));
    if (story) showByNoun(words, found, cast);
    addSpeakers(words, found, cast, likely, speakers);
    speakers.story = story;
    if (story) settleNames(speakers);
    if (cast.full)
        speakers.notices.push_back({NoticeCode::LimitReached,
                                    "The text names more possible speakers than can be told "
                                    "apart; later ones are shown as unknown.",
                                    std::nullopt});
    return speakers;
}

}  // namespace quotelight
