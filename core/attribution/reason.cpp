// SPDX-License-Identifier: Apache-2.0
#include "attribution/reason.h"

#include "attribution/carriers.h"
#include "text/utf.h"

namespace quotelight {
namespace {

std::string quoted(std::u16string_view words) {
    return "“" + toUtf8(words) + "”";
}

// Where the mention stands as seen from the quote.
std::string where(const Evidence& evidence) {
    const bool close = evidence.distance <= 3 && evidence.rivals == 0;
    switch (evidence.place) {
        case MentionPlace::None:
            return "";
        case MentionPlace::Before:
            return close ? "right before the quote" : "before the quote";
        case MentionPlace::Between:
            return "between the parts of the quote";
        case MentionPlace::After:
            return close ? "right after the quote" : "after the quote";
        case MentionPlace::SentenceBefore:
            return "in the sentence before";
        case MentionPlace::SentencesBefore:
            return "earlier in the paragraph";
        case MentionPlace::SentenceAfter:
            return close ? "right after the quote" : "later in the paragraph";
        case MentionPlace::ParagraphBefore:
            return "in the paragraph before";
        case MentionPlace::ParagraphsBefore:
            return "two paragraphs before";
        case MentionPlace::ParagraphAfter:
            return "in the paragraph after";
    }
    return "";
}

std::string subjectOf(const ArticleContext& context, std::uint32_t verb) {
    return ", as the subject of " + quoted(context.word(verb));
}

// The words that tie the mention to the quote.
std::string byCue(const ArticleContext& context, const Decision& decision) {
    const CueTie& tie = decision.evidence.tie();
    if (tie.link == CueLink::According) return ", by “according to”";
    if (tie.link == CueLink::Colon) return ", by a colon";
    if (tie.link != CueLink::None) return ", by " + quoted(context.word(tie.cue));
    const std::uint32_t verb = context.verbBehind(decision.candidate.mention);
    return verb != noToken ? subjectOf(context, verb) : ", by the words beside it";
}

// How the speaker fits among those who were quoted before and are next.
std::string inTurn(const Evidence& evidence) {
    const bool next = evidence.turns / 4 % 4 >= 2;
    if (evidence.recentRank == 0) return "also spoke last";
    if (next) return "also speaks next";
    return evidence.recentRank < 7 ? "spoke shortly before" : "was not quoted just before";
}

std::string lastNamed(const AntecedentFacts& antecedent) {
    if (!antecedent.found) return "";
    const std::string how = antecedent.named ? ", named " : ", mentioned ";
    if (antecedent.sentences == 0) return how + "in the same sentence";
    if (antecedent.sentences == 1) return how + "in the sentence before";
    return how + (antecedent.paragraphs == 0   ? "in the same paragraph"
                  : antecedent.paragraphs == 1 ? "in the paragraph before"
                                               : "further up");
}

class Wording {
public:
    Wording(const ArticleContext& context, const Decision& decision)
        : m_context(context),
          m_decision(decision),
          m_byMention(decision.losses.mention),
          m_byPerson(decision.losses.person) {}

    // Of a mention beside the quote.
    std::string named() {
        const bool cue = m_byMention.has(FactKind::Cue);
        const bool turns = m_byMention.has(FactKind::Turns);
        if (cue || m_byMention.has(FactKind::Place) || !turns)
            say("named " + where(m_decision.evidence) + (cue ? byCue(m_context, m_decision) : ""));
        if (standsForAnother()) {
            say(takenFor());
        } else {
            if (turns) say(inTurn(m_decision.evidence));
            if (m_byMention.has(FactKind::Person)) say(sort());
        }
        return std::move(m_line);
    }

    // Of somebody who is quoted elsewhere.
    std::string continued() {
        if (!m_byMention.none() && !m_byMention.has(FactKind::Turns))
            say("nobody named nearby is likelier");
        const Candidate& candidate = m_decision.candidate;
        const std::uint32_t since = m_decision.evidence.paragraphsSince;
        if (candidate.kind == CandidateKind::Upcoming)
            say("a turn of the conversation that falls to " + name() + ", who speaks next");
        else if (candidate.rank > 0)
            say("a turn of the conversation that falls to " + name());
        else
            say("continues " + name() + ", who spoke " +
                (since == 0   ? "in the same paragraph"
                 : since == 1 ? "in the paragraph before"
                              : "last"));
        return std::move(m_line);
    }

private:
    void say(const std::string& words) {
        if (!words.empty()) m_line += (m_line.empty() ? "" : "; ") + words;
    }

    const Mention& mention() const {
        return m_context.input().speakers.mentions[m_decision.candidate.mention];
    }
    const Speaker& speaker() const {
        return m_context.input().speakers.speakers[m_decision.candidate.speaker];
    }
    std::string name() const { return toUtf8(speaker().name); }
    std::u16string_view words() const {
        return slice(m_context.input().article.text, mention().span);
    }

    // Is the name that is shown another than the words beside the quote?
    bool standsForAnother() const {
        return mention().kind != MentionKind::Name && m_decision.candidate.speaker != noSpeaker &&
               words() != speaker().name;
    }

    std::string takenFor() const {
        std::string taken = quoted(words()) + " is taken for " + name();
        if (m_byPerson.has(FactKind::Person)) taken += lastNamed(m_decision.evidence.antecedent);
        if (m_byPerson.has(FactKind::Turns) || m_byMention.has(FactKind::Turns))
            taken += ", who " + inTurn(m_decision.evidence);
        return taken;
    }

    std::string sort() const {
        constexpr std::size_t often = 4;
        return speaker().mentions.size() >= often ? "often named" : "a likely sort of source";
    }

    const ArticleContext& m_context;
    const Decision& m_decision;
    const Carriers m_byMention, m_byPerson;
    std::string m_line;
};

}  // namespace

std::string reason(const ArticleContext& context, const Decision& decision) {
    if (decision.candidate.kind == CandidateKind::Nobody) return "nobody is named as its source";
    Wording wording(context, decision);
    return standsBeside(decision.candidate) ? wording.named() : wording.continued();
}

}  // namespace quotelight
