// SPDX-License-Identifier: Apache-2.0
#include "attribution/candidates.h"

#include <algorithm>

namespace quotelight {
namespace {

constexpr std::size_t mentionsBefore = 12, mentionsAfter = 8;
constexpr std::uint32_t blocksAround = 2;  // how many paragraphs away a mention may stand
constexpr std::uint32_t charactersAround = 1500;
constexpr std::uint32_t quotesBack = 10;  // how far back a recent speaker may have spoken
constexpr std::size_t quotesAhead = 4;
constexpr std::size_t recentMost = 3;
constexpr std::uint8_t antecedentMost = 6;
constexpr int antecedentMentionsBack = 40;
constexpr float leastLikely = 0.01F;

bool agree(const Mention& pronoun, const Speaker& speaker) {
    const auto clash = [](auto a, auto b) { return a != b && int(a) != 0 && int(b) != 0; };
    return !clash(pronoun.gender, speaker.gender) && !clash(pronoun.number, speaker.number);
}

class Gatherer {
public:
    Gatherer(const ArticleContext& context, std::uint32_t quote, const std::vector<Turn>& turns)
        : m_context(context),
          m_speakers(context.input().speakers),
          m_quote(quote),
          m_span(context.input().quotes[quote].extent()),
          m_turns(turns) {}

    std::vector<Candidate> gather() {
        m_out.push_back({});
        m_recent = recentSpeakers(m_turns, m_quote);
        addBefore();
        addInsideAndAfter();
        m_out.insert(m_out.end(), m_recent.begin(), m_recent.end());
        addUpcoming();
        return std::move(m_out);
    }

private:
    std::uint32_t firstMentionFrom(std::uint32_t offset) const {
        const auto& mentions = m_speakers.mentions;
        return static_cast<std::uint32_t>(
            std::lower_bound(
                mentions.begin(), mentions.end(), offset,
                [](const Mention& mention, std::uint32_t at) { return mention.span.begin < at; }) -
            mentions.begin());
    }

    std::uint32_t blockOf(std::uint32_t mention) const {
        return m_context.block(m_context.mentionTokens(mention).begin);
    }

    void addBefore() {
        const QuoteFrame& frame = m_context.frame(m_quote);
        std::size_t added = 0;
        for (std::uint32_t m = firstMentionFrom(m_span.begin); m > 0 && added < mentionsBefore;) {
            const Mention& mention = m_speakers.mentions[--m];
            if (mention.span.begin + charactersAround < m_span.begin) break;
            if (mention.insideQuote) continue;
            if (blockOf(m) + blocksAround < frame.firstBlock) break;
            add(m);
            ++added;
        }
    }

    void addInsideAndAfter() {
        const QuoteFrame& frame = m_context.frame(m_quote);
        const auto& mentions = m_speakers.mentions;
        std::size_t added = 0;
        for (std::uint32_t m = firstMentionFrom(m_span.begin);
             m < mentions.size() && added < mentionsAfter; ++m) {
            if (mentions[m].span.begin > m_span.end + charactersAround) break;
            if (mentions[m].insideQuote) continue;
            if (blockOf(m) > frame.lastBlock + 1) break;
            add(m);
            ++added;
        }
    }

    // The next two people quoted who are not among the recent ones.
    void addUpcoming() {
        const auto end = std::min<std::size_t>(m_turns.size(), m_quote + 1 + quotesAhead);
        std::uint8_t rank = 0;
        for (std::size_t q = m_quote + 1; q < end && rank < 2; ++q) {
            const SpeakerId speaker = m_turns[q].speaker;
            if (speaker == noSpeaker) continue;
            const auto known = [&](const Candidate& other) {
                return other.speaker == speaker && (other.kind == CandidateKind::Recent ||
                                                    other.kind == CandidateKind::Upcoming);
            };
            if (std::any_of(m_out.begin(), m_out.end(), known)) continue;
            m_out.push_back({CandidateKind::Upcoming, rank++, m_turns[q].mention, speaker});
        }
    }

    void add(std::uint32_t m) {
        const Mention& mention = m_speakers.mentions[m];
        m_out.push_back({CandidateKind::Mention, 0, m, mention.speaker});
        if (mention.kind != MentionKind::Name) addAntecedents(m);
    }

    // Those the speakers' stage thought likely, or else the people last named; then those last
    // quoted.
    void addAntecedents(std::uint32_t m) {
        const Mention& mention = m_speakers.mentions[m];
        const std::size_t first = m_out.size();
        for (const Referent& referent : mention.referents)
            if (referent.probability >= leastLikely) offer(m, referent.speaker, first);
        if (mention.number == Number::Plural || mention.gender == Gender::Neuter) return;
        if (mention.referents.empty() || m_speakers.story) offerNamed(m, first);
        for (const Candidate& recent : m_recent)
            if (recent.speaker != noSpeaker && agree(mention, m_speakers.speakers[recent.speaker]))
                offer(m, recent.speaker, first);
    }

    void offerNamed(std::uint32_t m, std::size_t first) {
        const Mention& mention = m_speakers.mentions[m];
        const int stop = std::max(0, static_cast<int>(m) - antecedentMentionsBack);
        for (int n = static_cast<int>(m) - 1; n >= stop && m_out.size() - first < antecedentMost;
             --n) {
            const Mention& named = m_speakers.mentions[static_cast<std::uint32_t>(n)];
            if (named.kind != MentionKind::Pronoun && !named.insideQuote &&
                named.sort != SpeakerKind::Organisation && named.speaker != noSpeaker &&
                agree(mention, m_speakers.speakers[named.speaker]))
                offer(m, named.speaker, first);
        }
    }

    // Takes the speaker among the antecedents of mention `m`, which begin at `first`.
    void offer(std::uint32_t m, SpeakerId speaker, std::size_t first) {
        if (speaker == noSpeaker || speaker == m_speakers.mentions[m].speaker) return;
        if (std::any_of(m_out.begin() + static_cast<std::ptrdiff_t>(first), m_out.end(),
                        [&](const Candidate& other) { return other.speaker == speaker; }))
            return;
        m_out.push_back({CandidateKind::Antecedent, static_cast<std::uint8_t>(m_out.size() - first),
                         m, speaker});
    }

    const ArticleContext& m_context;
    const Speakers& m_speakers;
    std::uint32_t m_quote;
    Span m_span;
    const std::vector<Turn>& m_turns;
    std::vector<Candidate> m_recent, m_out;
};

}  // namespace

std::vector<Candidate> recentSpeakers(const std::vector<Turn>& turns, std::uint32_t quote) {
    std::vector<Candidate> recent;
    const std::uint32_t stop = quote > quotesBack ? quote - quotesBack : 0;
    for (std::uint32_t q = quote; q > stop && recent.size() < recentMost;) {
        const Turn& turn = turns[--q];
        if (turn.speaker == noSpeaker) continue;
        if (std::any_of(recent.begin(), recent.end(),
                        [&](const Candidate& other) { return other.speaker == turn.speaker; }))
            continue;
        recent.push_back({CandidateKind::Recent, static_cast<std::uint8_t>(recent.size()),
                          turn.mention, turn.speaker});
    }
    return recent;
}

std::vector<Candidate> candidates(const ArticleContext& context, std::uint32_t quote,
                                  const std::vector<Turn>& turns) {
    return Gatherer(context, quote, turns).gather();
}

}  // namespace quotelight
