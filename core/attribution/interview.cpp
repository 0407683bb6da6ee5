// SPDX-License-Identifier: Apache-2.0
#include "attribution/interview.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "language/characters.h"

namespace quotelight {
namespace {

constexpr std::uint32_t none = UINT32_MAX;
constexpr std::size_t mostInitials = 12;  // labels of that kind that are looked up in one article

enum class Role : std::uint8_t { Named, Asks, Answers, Initials };

std::u16string lettersOf(std::u16string_view label) {
    std::u16string letters;
    for (const char16_t unit : label)
        if (unit != u'.' && unit != u' ') letters.push_back(unit);
    return letters;
}

Role roleOf(std::u16string_view label) {
    const std::u16string letters = lettersOf(label);
    if (letters == u"Q" || letters == u"QUESTION" || letters == u"Question") return Role::Asks;
    if (letters == u"A" || letters == u"ANSWER" || letters == u"Answer") return Role::Answers;
    const bool capitals = std::all_of(letters.begin(), letters.end(), [](char16_t unit) {
        return charClass(unit) == CharClass::Upper;
    });
    return capitals && (letters.size() == 2 || letters.size() == 3) ? Role::Initials : Role::Named;
}

std::u16string initialsOf(std::u16string_view name) {
    std::u16string letters;
    for (std::size_t i = 0; i < name.size(); ++i)
        if ((i == 0 || name[i - 1] == u' ') && charClass(name[i]) == CharClass::Upper)
            letters.push_back(name[i]);
    return letters;
}

class Casting {
public:
    Casting(const Article& article, const MarkedText& marked, const Speakers& speakers)
        : m_article(article), m_marked(marked), m_speakers(speakers) {}

    std::vector<SpeakerId> run() {
        for (const Marked& stretch : m_marked.stretches)
            if (stretch.isTurn() && stretch.continues < 0) addLabel(stretch.label);
        return std::move(m_bearers);
    }

private:
    void addLabel(Span label) {
        const Role role = roleOf(slice(m_article.text, label));
        if (role == Role::Named) return;
        const std::uint32_t mention = mentionIn(m_speakers, label);
        if (mention == none || m_speakers.mentions[mention].speaker == noSpeaker) return;
        if (m_bearers.empty()) prepare(label.begin);
        const SpeakerId own = m_speakers.mentions[mention].speaker;
        if (m_known[own]) return;
        m_known[own] = true;
        const SpeakerId bearer = role == Role::Asks      ? m_asks
                                 : role == Role::Answers ? m_answers
                                                         : bySameInitials(own, label);
        if (bearer != noSpeaker) m_bearers[own] = bearer;
    }

    // Reads what stands before the first label.
    void prepare(std::uint32_t end) {
        const std::size_t count = m_speakers.speakers.size();
        m_known.assign(count, false);
        for (SpeakerId id = 0; id < count; ++id)
            m_bearers.push_back(id);
        std::vector<std::uint32_t> times(count);
        std::vector<bool> spokenTo(count);
        for (const Mention& mention : m_speakers.mentions) {
            if (mention.span.end > end) break;
            if (mention.insideQuote || !isPerson(mention.speaker)) continue;
            if (isByline(mention)) m_asks = mention.speaker;
            ++times[mention.speaker];
            if (comesAfterPreposition(mention)) spokenTo[mention.speaker] = true;
        }
        choose(times, spokenTo);
    }

    bool isPerson(SpeakerId id) const {
        return id != noSpeaker && m_speakers.speakers[id].kind == SpeakerKind::Person;
    }

    void choose(std::vector<std::uint32_t> times, const std::vector<bool>& spokenTo) {
        if (m_asks != noSpeaker) times[m_asks] = 0;
        const auto most = std::max_element(times.begin(), times.end());
        if (most == times.end() || *most == 0) return;
        if (std::count(times.begin(), times.end(), *most) > 1) return;
        m_answers = static_cast<SpeakerId>(most - times.begin());
        if (m_asks != noSpeaker) return;
        *most = 0;
        const auto other =
            std::find_if(times.begin(), times.end(), [](std::uint32_t n) { return n > 0; });
        if (other == times.end()) return;
        const bool only =
            std::all_of(other + 1, times.end(), [](std::uint32_t n) { return n == 0; });
        const auto id = static_cast<SpeakerId>(other - times.begin());
        if (only && spokenTo[id]) m_asks = id;
    }

    // "By Tom Ashby", "Interview by Tom Ashby" on a line of its own.
    bool isByline(const Mention& mention) const {
        constexpr std::uint32_t longest = 24;
        const std::u16string_view text = m_article.text;
        const std::size_t line = text.rfind(u'\n', mention.span.begin);
        const auto begin = static_cast<std::uint32_t>(line == text.npos ? 0 : line + 1);
        if (mention.span.begin - begin > longest) return false;
        std::u16string words(slice(text, {begin, mention.span.begin}));
        std::transform(words.begin(), words.end(), words.begin(), lowerUnit);
        return words == u"by " || words.ends_with(u" by ");
    }

    bool comesAfterPreposition(const Mention& mention) const {
        const std::u16string_view before =
            slice(m_article.text, {0, std::min(mention.extent.begin, mention.span.begin)});
        return before.ends_with(u" to ") || before.ends_with(u" with ") ||
               before.ends_with(u" by ");
    }

    SpeakerId bySameInitials(SpeakerId own, Span label) {
        if (++m_initials > mostInitials) return noSpeaker;
        const std::u16string letters = lettersOf(slice(m_article.text, label));
        SpeakerId found = noSpeaker;
        for (SpeakerId id = 0; id < m_speakers.speakers.size(); ++id) {
            if (id == own || !isPerson(id)) continue;
            if (initialsOf(m_speakers.speakers[id].name) != letters) continue;
            if (found != noSpeaker) return noSpeaker;
            found = id;
        }
        return found;
    }

    const Article& m_article;
    const MarkedText& m_marked;
    const Speakers& m_speakers;
    std::vector<SpeakerId> m_bearers;
    std::vector<bool> m_known;
    SpeakerId m_asks = noSpeaker, m_answers = noSpeaker;
    std::size_t m_initials = 0;
};

}  // namespace

Interview::Interview(const Article& article, const MarkedText& marked, const Speakers& speakers)
    : m_bearers(Casting(article, marked, speakers).run()) {}

std::uint32_t mentionIn(const Speakers& speakers, Span label) {
    const auto& mentions = speakers.mentions;
    auto at = std::lower_bound(
        mentions.begin(), mentions.end(), label.begin,
        [](const Mention& mention, std::uint32_t offset) { return mention.span.end <= offset; });
    for (; at != mentions.end() && at->span.begin < label.end; ++at)
        if (!at->nested && at->kind != MentionKind::Pronoun)
            return static_cast<std::uint32_t>(at - mentions.begin());
    return none;
}

}  // namespace quotelight
