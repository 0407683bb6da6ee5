// SPDX-License-Identifier: Apache-2.0
#include "attribution/story_facts.h"

#include <algorithm>
#include <array>
#include <bit>

namespace quotelight {
namespace {

constexpr std::size_t mostNamed = 8;  // people remembered of one quote or paragraph
constexpr std::uint32_t nearBefore = 1500, nearAfter = 300;  // characters
constexpr std::uint32_t sameTalk = 3;  // paragraphs between quotes of one conversation
constexpr std::uint32_t lastQuotes = 6;

constexpr std::array maleAddress = {wordHash(u"sir"), wordHash(u"father"), wordHash(u"papa")};
constexpr std::array femaleAddress = {wordHash(u"madam"), wordHash(u"ma'am"), wordHash(u"mother"),
                                      wordHash(u"mamma"), wordHash(u"madame")};

std::uint32_t firstMentionFrom(const ArticleContext& context, std::uint32_t offset) {
    const auto& mentions = context.input().speakers.mentions;
    const auto at = std::lower_bound(
        mentions.begin(), mentions.end(), offset,
        [](const Mention& mention, std::uint32_t from) { return mention.span.begin < from; });
    return static_cast<std::uint32_t>(at - mentions.begin());
}

void remember(std::vector<SpeakerId>& speakers, SpeakerId speaker) {
    const bool known = std::find(speakers.begin(), speakers.end(), speaker) != speakers.end();
    if (!known && speaker != noSpeaker && speakers.size() < mostNamed) speakers.push_back(speaker);
}

bool has(const std::vector<SpeakerId>& speakers, SpeakerId speaker) {
    return std::find(speakers.begin(), speakers.end(), speaker) != speakers.end();
}

// Set off as one who is spoken to is: "Well, | Kate | , …", "my dear | Kate | !".
bool isSetOff(const ArticleContext& context, TokenSpan words) {
    static constexpr std::uint32_t dear = wordHash(u"dear"), poor = wordHash(u"poor"),
                                   my = wordHash(u"my");
    if (context.isWord(words.end)) return false;
    if (words.begin == 0 || !context.isWord(words.begin - 1)) return true;
    const std::uint32_t word = context.hash(words.begin - 1);
    return word == dear || word == poor || word == my;
}

Gender addressAt(const ArticleContext& context, std::uint32_t token) {
    const auto among = [&](const auto& list) {
        return std::find(list.begin(), list.end(), context.hash(token)) != list.end();
    };
    const Gender gender = among(maleAddress)     ? Gender::Male
                          : among(femaleAddress) ? Gender::Female
                                                 : Gender::Unknown;
    return gender != Gender::Unknown && isSetOff(context, {token, token + 1}) ? gender
                                                                              : Gender::Unknown;
}

Called calledIn(const ArticleContext& context, std::uint32_t quote) {
    constexpr std::uint32_t mostTokens = 400;
    Called called;
    const auto& mentions = context.input().speakers.mentions;
    for (const Span part : context.input().quotes[quote].parts) {
        for (std::uint32_t m = firstMentionFrom(context, part.begin);
             m < mentions.size() && mentions[m].span.begin < part.end; ++m)
            if (mentions[m].kind == MentionKind::Name && called.names.size() < mostNamed &&
                isSetOff(context, context.extentTokens(m)))
                remember(called.names, mentions[m].speaker);
    }
    for (const TokenSpan& part : context.frame(quote).parts)
        for (std::uint32_t t = part.begin; t < std::min(part.end, part.begin + mostTokens); ++t)
            if (const Gender gender = addressAt(context, t); gender != Gender::Unknown)
                called.gender = gender;
    return called;
}

bool sameConversation(const ArticleContext& context, std::uint32_t earlier, std::uint32_t later) {
    return context.frame(later).firstBlock - context.frame(earlier).lastBlock <= sameTalk;
}

// The people of the paragraph's own words, and the pronoun that reports beside the quote.
void lookAround(const ArticleContext& context, std::uint32_t quote, StoryFacts& facts) {
    const QuoteFrame& frame = context.frame(quote);
    const auto& mentions = context.input().speakers.mentions;
    facts.bare = frame.startsBlock && frame.endsBlock && frame.parts.size() == 1;
    for (std::uint32_t m = facts.firstNear; m < facts.lastNear; ++m) {
        const std::uint32_t token = context.mentionTokens(m).begin;
        const std::uint32_t block = context.block(token);
        if (mentions[m].insideQuote || block < frame.firstBlock || block > frame.lastBlock)
            continue;
        remember(facts.told, mentions[m].speaker);
        const bool beside = token >= frame.sentenceBegin && token < frame.sentenceEnd;
        if (mentions[m].kind == MentionKind::Pronoun && beside && context.reports(m))
            facts.beside = mentions[m].gender;
    }
}

// Walks from the quote by `step`, paragraph of speech by paragraph, to the first named speaker.
Anchor anchorFrom(const ArticleContext& context, std::uint32_t quote,
                  const std::vector<Turn>& turns, int step) {
    constexpr int mostQuotes = 12;
    constexpr std::uint8_t mostTurns = 7;
    Anchor anchor;
    std::int64_t at = quote;
    for (int n = 0; n < mostQuotes && anchor.turns < mostTurns; ++n) {
        const auto from = static_cast<std::uint32_t>(at);
        at += step;
        if (at < 0 || at >= static_cast<std::int64_t>(turns.size())) break;
        const auto to = static_cast<std::uint32_t>(at);
        if (!sameConversation(context, std::min(from, to), std::max(from, to))) break;
        anchor.turns += context.frame(from).firstBlock != context.frame(to).firstBlock;
        if (!turns[to].named) continue;
        anchor.speaker = turns[to].speaker;
        return anchor;
    }
    return {};
}

class Writer {
public:
    Writer(const ArticleContext& context, const StoryFacts& facts, const Candidate& candidate,
           const Evidence& evidence, std::vector<std::uint32_t>& out)
        : m_context(context),
          m_facts(facts),
          m_candidate(candidate),
          m_evidence(evidence),
          m_out(out) {}

    void write() {
        const SpeakerId who = m_candidate.speaker;
        if (who == noSpeaker) return;
        const Speaker& speaker = m_context.input().speakers.speakers[who];
        writeCalled(who, speaker.gender);
        const auto kind = m_candidate.kind;
        add(1, m_facts.beside, speaker.gender, kind);
        writeTold(who);
        writeAnchors(who);
        const std::uint32_t near = mentionsNear(speaker);
        add(2, near, kind, m_facts.bare);
        add(3, near, m_evidence.place);
        add(4, near, m_evidence.recentRank);
        const std::uint32_t turns = m_evidence.turns;
        const std::uint32_t since = std::min<std::uint32_t>(m_evidence.paragraphsSince, 2);
        add(5, m_facts.talking, turns / 16, since, m_facts.bare);
        add(6, m_facts.talking, turns, since, m_facts.bare);
        add(7, m_facts.talking, m_evidence.recentRank, since, m_facts.bare, kind);
    }

private:
    template <typename... Answers>
    void add(std::uint32_t question, Answers... answers) {
        std::uint64_t state = mixHash(question, 0x53);
        ((state = mixHash(state, static_cast<std::uint32_t>(answers))), ...);
        m_out.push_back(foldHash(state) | 1U);
    }

    void writeCalled(SpeakerId who, Gender gender) {
        const bool here = has(m_facts.here.names, who), before = has(m_facts.before.names, who),
                   after = has(m_facts.after.names, who);
        const auto kind = m_candidate.kind;
        add(10, here, kind);
        add(11, before, !m_facts.before.names.empty(), kind);
        add(12, after, !m_facts.after.names.empty(), kind);
        add(13, here, before, after, m_facts.bare);
        add(14, before, m_evidence.recentRank, m_facts.bare);
        add(15, m_facts.before.gender, gender, m_facts.bare);
        add(16, m_facts.here.gender, gender, m_facts.bare);
        add(17, m_facts.after.gender, gender, m_facts.bare);
    }

    // Who takes turns with a named speaker is told by counting.
    void writeAnchors(SpeakerId who) {
        const auto side = [&](const Anchor& anchor) -> std::uint32_t {
            if (anchor.speaker == noSpeaker) return 0;
            return 2U + 2U * anchor.turns + (anchor.speaker == who ? 1U : 0U);
        };
        const std::uint32_t before = side(m_facts.anchorBefore), after = side(m_facts.anchorAfter);
        add(30, before, m_facts.talking, m_candidate.kind);
        add(31, after, m_facts.talking, m_candidate.kind);
        add(32, before, after);
        add(33, before, after, m_facts.bare, m_evidence.recentRank);
        add(34, before, m_evidence.place, m_facts.bare);
    }

    void writeTold(SpeakerId who) {
        const auto at = std::find(m_facts.told.begin(), m_facts.told.end(), who);
        const std::uint32_t rank =
            at == m_facts.told.end() ? 7 : static_cast<std::uint32_t>(at - m_facts.told.begin());
        const std::uint32_t all = std::min<std::uint32_t>(3, std::uint32_t(m_facts.told.size()));
        add(20, std::min(rank, 7U), all, m_candidate.kind);
        add(21, std::min(rank, 7U), all, m_evidence.recentRank);
    }

    // How often the speaker is mentioned not far from the quote, by twos.
    std::uint32_t mentionsNear(const Speaker& speaker) const {
        const auto begin =
            std::lower_bound(speaker.mentions.begin(), speaker.mentions.end(), m_facts.firstNear);
        const auto end = std::lower_bound(begin, speaker.mentions.end(), m_facts.lastNear);
        return std::min(5U, std::uint32_t(std::bit_width(std::uint32_t(end - begin))));
    }

    const ArticleContext& m_context;
    const StoryFacts& m_facts;
    const Candidate& m_candidate;
    const Evidence& m_evidence;
    std::vector<std::uint32_t>& m_out;
};

}  // namespace

StoryFacts storyFacts(const ArticleContext& context, std::uint32_t quote,
                      const std::vector<Turn>& turns) {
    StoryFacts facts;
    const Span extent = context.input().quotes[quote].extent();
    facts.firstNear = firstMentionFrom(context, extent.begin - std::min(extent.begin, nearBefore));
    facts.lastNear = firstMentionFrom(context, extent.end + nearAfter);
    lookAround(context, quote, facts);
    facts.here = calledIn(context, quote);
    if (quote > 0 && sameConversation(context, quote - 1, quote))
        facts.before = calledIn(context, quote - 1);
    if (quote + 1 < turns.size() && sameConversation(context, quote, quote + 1))
        facts.after = calledIn(context, quote + 1);
    facts.anchorBefore = anchorFrom(context, quote, turns, -1);
    facts.anchorAfter = anchorFrom(context, quote, turns, 1);
    std::vector<SpeakerId> talking;
    for (std::uint32_t q = quote; q > 0 && quote - q < lastQuotes; --q) {
        if (!sameConversation(context, q - 1, q)) break;
        remember(talking, turns[q - 1].speaker);
    }
    facts.talking = static_cast<std::uint8_t>(std::min<std::size_t>(3, talking.size()));
    return facts;
}

void appendStoryFeatures(const ArticleContext& context, const StoryFacts& facts,
                         const Candidate& candidate, const Evidence& evidence,
                         std::vector<std::uint32_t>& out) {
    Writer(context, facts, candidate, evidence, out).write();
}

}  // namespace quotelight
