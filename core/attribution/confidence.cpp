// SPDX-License-Identifier: Apache-2.0
#include "attribution/confidence.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "language/feature_hash.h"

namespace quotelight {
namespace {

enum Template : std::uint32_t {
    Bias,
    Answer,
    Margin,
    OnMention,
    Place,
    Tie,
    Tree,
    Name,
    Kind,
    Named,
    Antecedent,
    Gender,
    History,
    Passes,
    Shape
};

constexpr std::uint32_t bucket(std::uint32_t n) {
    return static_cast<std::uint32_t>(std::bit_width(n));
}

std::u16string_view lastWord(std::u16string_view name) {
    const std::size_t blank = name.rfind(u' ');
    return blank == std::u16string_view::npos ? name : name.substr(blank + 1);
}

// What the answer rests on, coarsely: every other question is asked again for each of these.
std::uint32_t ground(const ArticleContext& context, const Candidate& candidate) {
    const auto kind = static_cast<std::uint32_t>(candidate.kind);
    if (candidate.mention == noMention) return kind;
    const Mention& mention = context.input().speakers.mentions[candidate.mention];
    return kind + 8 * (1 + static_cast<std::uint32_t>(mention.kind));
}

class Writer {
public:
    Writer(const ArticleContext& context, std::uint32_t quote, const Decision& decision)
        : m_context(context),
          m_frame(context.frame(quote)),
          m_quote(context.input().quotes[quote]),
          m_decision(decision),
          m_ground(ground(context, decision.candidate)) {}

    std::vector<WeightedFeature> write(std::uint32_t namesakes) {
        writeChances();
        writePosition();
        writeHistory();
        if (m_decision.candidate.speaker != noSpeaker) writeSpeaker(namesakes);
        writeAntecedent();
        return std::move(m_out);
    }

private:
    template <typename... Answers>
    void put(float value, Template question, Answers... answers) {
        std::uint64_t state = mixHash(question + 1, 0x43);
        ((state = mixHash(state, static_cast<std::uint32_t>(answers))), ...);
        m_out.push_back({foldHash(state) | 1U, value});
    }

    // Once for all grounds, once for this one.
    template <typename... Answers>
    void add(Template question, Answers... answers) {
        put(1, question, answers...);
        put(1, question, answers..., m_ground + 100);
    }

    // The log odds of a probability, as shares of the two nearest of some points: the model may
    // bend a line through them.
    void addOdds(Template question, double probability) {
        const double p = std::clamp(probability, 1e-4, 1 - 1e-4);
        const double at = std::clamp(std::log(p / (1 - p)), -3.0, 8.0) + 3;
        const auto left = static_cast<std::uint32_t>(at);
        const auto along = static_cast<float>(at - left);
        for (const std::uint32_t group : {0U, m_ground + 100}) {
            put(1 - along, question, left, group);
            put(along, question, left + 1, group);
        }
    }

    void writeChances() {
        add(Bias);
        addOdds(Answer, m_decision.probability);
        addOdds(Margin, m_decision.probability / (m_decision.probability + m_decision.rival));
        addOdds(OnMention, m_decision.onMention);
        add(Passes, m_decision.changed);
    }

    void writePosition() {
        const Evidence& e = m_decision.evidence;
        const CueTie& tie = e.tie();
        add(Place, e.place, std::min<std::uint32_t>(e.rivals, 3));
        add(Place, 16, bucket(e.distance));
        add(Tie, tie.link, tie.nearest, std::min<std::uint32_t>(tie.gap, 2));
        add(Tie, 16, m_context.cue(tie.cue));
        add(Tree, e.syntax.known, e.syntax.governing, e.syntax.relation);
        add(Shape, m_frame.lastMark == u',', m_frame.endsSentence, m_frame.startsBlock,
            m_frame.endsBlock);
        add(Shape, 16, m_quote.kind);
    }

    void writeHistory() {
        const Evidence& e = m_decision.evidence;
        add(History, e.recentRank, std::min<std::uint32_t>(e.paragraphsSince, 3));
        add(History, 16, e.turns);
        add(History, 17, e.share);
        add(History, 18, m_context.talk());
        add(Named, e.namedInside, e.namedInLast, e.quoteBetween);
    }

    // A name of one word may be half of a name, or two people's.
    void writeSpeaker(std::uint32_t namesakes) {
        const Speaker& speaker = m_context.input().speakers.speakers[m_decision.candidate.speaker];
        const auto words = static_cast<std::uint32_t>(
            std::count(speaker.name.begin(), speaker.name.end(), u' ') + 1);
        const auto mentions = bucket(static_cast<std::uint32_t>(speaker.mentions.size()));
        add(Name, std::min(words, 5U), speaker.kind);
        add(Name, 16, std::min(namesakes, 3U), std::min(words, 2U));
        add(Kind, speaker.kind, std::min(mentions, 4U));
        if (m_decision.candidate.mention == noMention) return;
        const Mention& m = m_context.input().speakers.mentions[m_decision.candidate.mention];
        add(Gender, m.gender, speaker.gender);
        add(Kind, 16, speaker.kind, m.nested, m.possessive);
        if (m.kind != MentionKind::Name)
            put(1, Kind, 17, m_context.hash(m_context.input().tokens.at(m.head.begin)));
    }

    void writeAntecedent() {
        const AntecedentFacts& a = m_decision.evidence.antecedent;
        if (!a.needed) return;
        add(Antecedent, a.found, std::min<std::uint32_t>(a.sentences, 5), a.paragraphs > 0);
        add(Antecedent, 16, std::min<std::uint32_t>(a.others, 4), a.reporters);
        add(Antecedent, 17, a.reports, a.subject, a.named, a.opensSentence);
        add(Antecedent, 18, m_decision.candidate.rank);
        add(Antecedent, 19, a.weighed ? std::min<std::uint32_t>(a.doubt, 8) : 16U);
        add(Antecedent, 20, a.preferred, m_decision.candidate.kind);
    }

    const ArticleContext& m_context;
    const QuoteFrame& m_frame;
    const Quote& m_quote;
    const Decision& m_decision;
    const std::uint32_t m_ground;
    std::vector<WeightedFeature> m_out;
};

}  // namespace

Doubts::Doubts(const ArticleContext& context) : m_context(context) {
    for (const Speaker& speaker : context.input().speakers.speakers)
        ++m_lastNames[hashWord(lastWord(speaker.name))];
}

std::uint32_t Doubts::namesakes(SpeakerId speaker) const {
    if (speaker == noSpeaker) return 0;
    return m_lastNames.at(hashWord(lastWord(m_context.input().speakers.speakers[speaker].name)));
}

std::vector<WeightedFeature> Doubts::features(std::uint32_t quote, const Decision& decision) const {
    return Writer(m_context, quote, decision).write(namesakes(decision.candidate.speaker));
}

}  // namespace quotelight
