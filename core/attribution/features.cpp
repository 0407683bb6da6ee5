// SPDX-License-Identifier: Apache-2.0
#include "attribution/features.h"

#include <algorithm>
#include <bit>

#include "language/feature_hash.h"

namespace quotelight {
namespace {

// Which question a feature answers; together with the answers it makes the hash.
enum Template : std::uint32_t {
    Bias,
    PlaceKind,
    PlaceDistance,
    PlaceRivals,
    PlaceMark,
    PlaceQuote,
    PlaceSort,
    PlaceForm,
    TieBefore,
    TieAfter,
    TieCue,
    TieWord,
    TieGap,
    TieDistance,
    TieKind,
    TieMark,
    TieRivals,
    NoTie,
    WordInFront,
    WordBehind,
    WordAtQuote,
    Recent,
    RecentPlace,
    RecentShape,
    RecentTie,
    Named,
    Antecedent,
    AntecedentRecent,
    AntecedentGender,
    NobodyShape,
    NobodyCues,
    NobodyWord,
    SpeakerCount,
    MentionOnce,
    QuoteBetween,
    Chain,
    Turns,
    Share,
    Talk,
    Opens,
    Same,
    Verb,
    Tags,
    HeadWord,
    Tree,
    Weighed
};

constexpr std::uint32_t logBucket(std::uint32_t n) {
    return static_cast<std::uint32_t>(std::bit_width(n));
}

// 0 1 2 3 4 5-6 7-9 10-14 15+
constexpr std::uint32_t bucket(std::uint32_t n) {
    return n < 5 ? n : n < 7 ? 5 : n < 10 ? 6 : n < 15 ? 7 : n < 25 ? 8 : n < 50 ? 9 : 10;
}

class Writer {
public:
    Writer(const ArticleContext& context, std::uint32_t quote, const QuoteFacts& facts,
           const Candidate& candidate, const Evidence& evidence, std::vector<std::uint32_t>& out)
        : m_context(context),
          m_quote(context.input().quotes[quote]),
          m_frame(context.frame(quote)),
          m_facts(facts),
          m_candidate(candidate),
          m_evidence(evidence),
          m_out(out) {}

    void write() {
        m_shape = shape();
        if (m_candidate.kind == CandidateKind::Nobody) return writeNobody();
        writeHistory();
        if (m_candidate.kind == CandidateKind::Recent ||
            m_candidate.kind == CandidateKind::Upcoming)
            return;
        writePlace();
        writeWords();
        writeVerb();
        writeTie(TieBefore, m_evidence.before);
        writeTie(TieAfter, m_evidence.after);
        writeBestTie();
        writeSyntax();
        writeSpeaker();
    }

private:
    template <typename... Answers>
    void add(Template question, Answers... answers) {
        std::uint64_t state = mixHash(question + 1, 0x41);
        ((state = mixHash(state, static_cast<std::uint32_t>(answers))), ...);
        m_out.push_back(foldHash(state) | 1U);
    }

    // How the quote sits in its paragraph, and what its own punctuation asks for.
    std::uint32_t shape() const {
        const std::uint32_t ends = m_frame.lastMark == u','   ? 1
                                   : m_frame.lastMark == u'.' ? 2
                                   : m_frame.lastMark == 0    ? 0
                                                              : 3;
        return ends | (m_frame.startsBlock ? 4U : 0U) | (m_frame.endsBlock ? 8U : 0U) |
               (m_frame.endsSentence ? 16U : 0U) |
               (m_frame.extent.begin == m_frame.sentenceBegin ? 32U : 0U) |
               (m_frame.parts.size() > 1 ? 64U : 0U);
    }

    const Mention& mention() const {
        return m_context.input().speakers.mentions[m_candidate.mention];
    }
    std::uint32_t cuesAround() const {
        return (m_facts.cueBefore != noToken ? 1U : 0U) | (m_facts.cueAfter != noToken ? 2U : 0U) |
               (m_facts.cueBetween != noToken ? 4U : 0U);
    }

    void writeNobody() {
        add(Bias);
        add(NobodyShape, m_shape);
        add(NobodyCues, cuesAround(), m_quote.kind);
        add(NobodyCues, cuesAround(), m_shape & 0x2f);
        add(NobodyWord, m_context.hash(m_frame.extent.begin - 1));
        add(NobodyWord, m_context.hash(m_frame.extent.end), 1);
        add(Recent, m_facts.paragraphsSince, m_facts.recent.empty());
        add(Talk, m_context.talk(), cuesAround());
    }

    void writeHistory() {
        const std::uint32_t rank = m_evidence.recentRank;
        const std::uint32_t since = m_evidence.paragraphsSince;
        add(Recent, 16, m_candidate.kind, rank);
        add(Recent, 17, m_candidate.kind, rank, since);
        add(Recent, 18, m_candidate.kind, rank, m_facts.sameSentence);
        add(Same, m_evidence.sameMention, m_facts.sameSentence, m_candidate.kind,
            std::min(since, 2U));
        add(Same, 2, m_evidence.sameMention, m_facts.sameSentence, m_evidence.place,
            m_frame.endsSentence);
        add(RecentShape, m_candidate.kind, rank, m_shape, std::min(since, 2U));
        add(RecentTie, m_candidate.kind, rank, cuesAround());
        const std::uint32_t until = m_facts.paragraphsUntil;
        const auto turns = m_evidence.turns;
        add(Turns, turns / 16, std::min(since, 2U), m_candidate.kind);
        add(Turns, 1, turns, std::min(since, 2U), std::min(until, 2U));
        add(Turns, 2, turns, std::min(since, 2U), std::min(until, 2U), m_shape & 0x0c,
            cuesAround());
        add(Turns, 3, turns % 16, std::min(until, 2U), m_candidate.kind);
        add(Turns, 4, turns, m_evidence.place, std::min(since, 1U));
        add(Share, m_evidence.share, m_candidate.kind, m_context.talk());
        add(Share, m_evidence.share, m_evidence.place, m_context.talk());
        add(Talk, m_context.talk(), m_candidate.kind, rank, std::min(since, 2U));
        add(Talk, m_context.talk(), m_evidence.namedInside, m_candidate.kind);
        add(Named, m_candidate.kind, m_evidence.namedInside, m_quote.kind);
        add(Named, 8, m_candidate.kind, m_evidence.namedInLast, rank);
        add(RecentPlace, m_evidence.place, rank, m_candidate.kind, std::min(since, 2U));
    }

    void writePlace() {
        const Mention& m = mention();
        const auto place = m_evidence.place;
        const std::uint32_t rivals = std::min<std::uint32_t>(m_evidence.rivals, 4);
        const std::uint32_t distance = bucket(m_evidence.distance);
        add(PlaceKind, place, m.kind, m_candidate.kind);
        add(PlaceDistance, place, distance);
        add(PlaceDistance, place, distance, m_quote.kind);
        add(PlaceRivals, place, rivals, m.kind);
        add(PlaceMark, place, rivals, m_frame.lastMark, m_frame.endsSentence);
        add(PlaceQuote, place, m_quote.kind, m_shape);
        add(PlaceSort, place, m.sort, m.kind);
        add(PlaceForm, m.nested, m.possessive, place);
        add(PlaceForm, 8, m.nested, m.possessive, m_evidence.before.link, m_evidence.after.link);
        if (m.kind != MentionKind::Name) {
            const std::uint32_t head = m_context.hash(m_context.input().tokens.at(m.head.begin));
            add(HeadWord, head, place);
            add(HeadWord, head, m_evidence.after.link, m_evidence.before.link);
        }
        const std::uint32_t opens = m_evidence.opensBlock ? 2 : m_evidence.opensSentence ? 1 : 0;
        add(Opens, opens, place, m_evidence.quoteBetween);
        add(Opens, opens, place, rivals, m.kind, m_context.talk());
        add(Talk, 16, m_context.talk(), place, m.kind, m_evidence.tie().link);
        add(QuoteBetween, place, m_evidence.quoteBetween, rivals);
    }

    void writeWords() {
        const TokenSpan extent = m_context.extentTokens(m_candidate.mention);
        const auto place = m_evidence.place;
        const Tag front = m_context.tag(extent.begin - 1), behind = m_context.tag(extent.end);
        add(Tags, front, place, m_evidence.after.link);
        add(Tags, 64, behind, place, m_evidence.before.link);
        add(Tags, 65, front, behind, place);
        add(Tags, 66, front, m_evidence.after.nearest, m_evidence.after.link,
            m_evidence.after.verbs > 0);
        add(WordInFront, m_context.hash(extent.begin - 1), place);
        add(WordBehind, m_context.hash(extent.end), place);
        add(WordBehind, m_context.hash(extent.end), m_context.hash(extent.end + 1));
        add(WordAtQuote, m_context.hash(m_frame.extent.begin - 1), place, m_evidence.rivals);
        add(WordAtQuote, m_context.hash(m_frame.extent.begin - 1), m_evidence.after.link,
            m_evidence.after.nearest, 1);
        add(WordAtQuote, m_context.hash(m_frame.extent.end), place, 2);
    }

    // Whether the mention is a subject, and of what.
    void writeVerb() {
        const std::uint32_t verb = m_context.verbBehind(m_candidate.mention);
        const std::uint32_t opens = m_evidence.opensBlock ? 2 : m_evidence.opensSentence ? 1 : 0;
        const auto place = m_evidence.place;
        const bool has = verb != noToken;
        add(Verb, has, place, opens, m_evidence.rivals > 0);
        add(Verb, 2, has, place, m_evidence.after.link, m_evidence.after.nearest);
        add(Verb, 3, has, place, cuesAround(), m_quote.kind);
        if (!has) return;
        add(Verb, 4, m_context.hash(verb), place);
        add(Verb, 5, m_context.cue(verb), place, verb == m_evidence.after.cue);
        add(Verb, 6, m_context.tag(verb), place, opens);
    }

    // What the sentence's tree says.
    void writeSyntax() {
        const SyntaxFacts& s = m_evidence.syntax;
        if (!s.known) return;
        const auto place = m_evidence.place;
        const std::uint32_t cue = static_cast<std::uint32_t>(m_context.cue(s.head));
        const bool headQuoted = s.head != noToken && m_context.quoted(s.head);
        const bool ofCue =
            s.head != noToken && (s.head == m_facts.cueBefore || s.head == m_facts.cueBetween ||
                                  s.head == m_facts.cueAfter);
        add(Tree, 1, s.relation, cue, place);
        add(Tree, 2, s.relation, m_context.hash(s.head));
        add(Tree, 3, s.relation, ofCue, s.headRoot, place);
        add(Tree, 4, s.relation, headQuoted, place, mention().kind);
        add(Tree, 5, s.relation, s.headRoot, m_context.tag(s.head));
        if (s.anchor.token == noToken) return;
        const QuoteAnchor& a = s.anchor;
        const std::uint32_t quoteCue = static_cast<std::uint32_t>(m_context.cue(a.governor));
        add(Tree, 6, s.relation, s.governing, a.relation, a.beside);
        add(Tree, 7, s.relation, s.governing, quoteCue, place);
        add(Tree, 8, s.governing, a.relation, m_context.hash(a.governor));
        add(Tree, 9, s.relation, s.governing, m_evidence.rivals > 0, m_evidence.tie().link);
        add(Tree, 10, s.governing, s.relation == Relation::Subject, m_quote.kind, ofCue);
        add(Tree, 11, s.path);
        add(Tree, 12, s.path, quoteCue, a.beside);
        add(Tree, 13, std::min<std::uint32_t>(s.steps, 8), s.relation, place);
    }

    void writeTie(Template which, const CueTie& tie) {
        if (tie.link == CueLink::None) return;
        const CueKind kind = m_context.cue(tie.cue);
        add(which, tie.link, tie.nearest, tie.place);
        add(which, tie.link, tie.nearest, tie.place, std::min<std::uint32_t>(tie.gap, 4),
            std::min<std::uint32_t>(tie.commas, 3));
        add(TieRivals, which, tie.link, tie.rivals, tie.nearest);
        add(TieRivals, which, 16, tie.verbs, tie.nearest, tie.place);
        add(TieRivals, which, 17, tie.verbs, tie.rivals, tie.gap > 1);
        add(Tags, 67, which, m_context.tag(tie.cue), tie.nearest, tie.place);
        add(TieKind, which, tie.link, kind, m_quote.kind, tie.place);
        add(TieWord, which, tie.link, m_context.hash(tie.cue));
        add(TieWord, which, tie.place, m_context.hash(tie.cue), tie.nearest);
        add(TieDistance, which, tie.link, tie.place, bucket(tie.distance));
        add(TieDistance, which, tie.nearest, tie.place, logBucket(tie.distance), kind);
    }

    void writeBestTie() {
        const CueTie& tie = m_evidence.tie();
        const auto place = m_evidence.place;
        if (tie.link == CueLink::None) {
            add(NoTie, place, cuesAround(), std::min<std::uint32_t>(m_evidence.rivals, 3));
            return;
        }
        add(TieCue, place, tie.place, tie.link, tie.nearest, m_frame.lastMark);
        add(TieCue, 99, place, tie.place, tie.nearest, mention().kind);
        add(TieMark, tie.link, tie.nearest, m_shape, place);
        add(TieGap, tie.gap, tie.commas, tie.rivals, tie.nearest);
    }

    void writeSpeaker() {
        const Mention& m = mention();
        if (m_candidate.kind == CandidateKind::Antecedent) {
            add(Antecedent, m_candidate.rank, m_evidence.recentRank);
            add(AntecedentRecent, m_candidate.rank, m_evidence.recentRank,
                m_evidence.paragraphsSince);
        } else if (m.kind == MentionKind::Pronoun) {
            add(Antecedent, 16, m_candidate.speaker == noSpeaker, m_evidence.recentRank);
            add(AntecedentRecent, 16, m_evidence.recentRank, m_evidence.paragraphsSince);
        }
        writeAntecedent();
        if (m_candidate.speaker == noSpeaker) {
            add(SpeakerCount, 99, m.kind);
            return;
        }
        const Speaker& speaker = m_context.input().speakers.speakers[m_candidate.speaker];
        add(AntecedentGender, m_candidate.kind, m.kind, m.gender, speaker.gender);
        add(SpeakerCount, m_candidate.kind,
            std::min(logBucket(static_cast<std::uint32_t>(speaker.mentions.size())), 4U), m.kind);
        add(SpeakerCount, 8, speaker.kind, m.kind, m_quote.kind);
    }

    // How likely the pronoun or description stands for this speaker, apart from the quote.
    void writeAntecedent() {
        const AntecedentFacts& a = m_evidence.antecedent;
        if (!a.needed) return;
        const Mention& m = mention();
        const bool own = m_candidate.kind == CandidateKind::Mention;
        const std::uint32_t kind = m.kind == MentionKind::Pronoun ? 1 : 2;
        add(Chain, kind, a.found, own);
        add(Weighed, kind, a.weighed ? a.doubt : 16U, a.preferred);
        add(Weighed, 3, kind, a.weighed ? a.doubt : 16U, m.gender);
        add(Weighed, 4, kind, a.preferred, m.gender, m_evidence.recentRank);
        add(Weighed, 5, kind, a.preferred, std::min<std::uint32_t>(a.doubt, 8),
            m_evidence.recentRank);
        add(Weighed, 6, kind, a.preferred, std::min<std::uint32_t>(a.doubt, 8), a.reports);
        if (!a.found) return;
        const std::uint32_t sentences = std::min<std::uint32_t>(a.sentences, 4);
        const std::uint32_t others = std::min<std::uint32_t>(a.others, 4);
        const std::uint32_t role = (a.reports ? 1U : 0U) | (a.opensSentence ? 2U : 0U) |
                                   (a.opensBlock ? 4U : 0U) | (a.possessive ? 8U : 0U) |
                                   (a.nested ? 16U : 0U) | (a.named ? 32U : 0U) |
                                   (a.subject ? 64U : 0U);
        add(Chain, kind, 1, a.sentences, a.paragraphs);
        add(Chain, kind, 2, a.others, a.reporters);
        add(Chain, kind, 3, role, sentences);
        add(Chain, kind, 4, role, others, a.reporters);
        add(Chain, kind, 5, a.reports, a.reporters, m_evidence.recentRank);
        add(Chain, kind, 6, a.reports, sentences, a.paragraphs, own);
        add(Chain, kind, 7, others, own, m_evidence.recentRank, m_evidence.paragraphsSince);
        add(Chain, kind, 8, m_evidence.namedInside, sentences, role & 1U);
        add(Chain, kind, 9, m.gender,
            m_context.input().speakers.speakers[m_candidate.speaker].gender, own);
        add(Chain, kind, 10, m_context.hash(m_context.mentionTokens(m_candidate.mention).begin),
            own, others);
    }

    const ArticleContext& m_context;
    const Quote& m_quote;
    const QuoteFrame& m_frame;
    const QuoteFacts& m_facts;
    const Candidate& m_candidate;
    const Evidence& m_evidence;
    std::vector<std::uint32_t>& m_out;
    std::uint32_t m_shape = 0;
};

}  // namespace

void appendFeatures(const ArticleContext& context, std::uint32_t quote, const QuoteFacts& facts,
                    const Candidate& candidate, const Evidence& evidence,
                    std::vector<std::uint32_t>& out) {
    Writer(context, quote, facts, candidate, evidence, out).write();
}

}  // namespace quotelight
