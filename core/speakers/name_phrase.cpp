// SPDX-License-Identifier: Apache-2.0
#include "speakers/name_phrase.h"

#include <algorithm>

#include "speakers/noun_phrase.h"

namespace quotelight {

namespace {

constexpr std::uint32_t longestRun = 16;
constexpr Traits anyRole = Title | Role | Honorific;
constexpr Traits anyFirstName = FemaleName | MaleName;

// Reads where a run ends.
class RunReader {
public:
    RunReader(const Words& words, std::uint32_t first)
        : m_words(words),
          m_first(first),
          m_limit(std::min(words.sentenceRange(words.sentence(first)).last, first + longestRun)) {}

    std::uint32_t end() const {
        std::uint32_t i = m_first;
        while (i < m_limit) {
            const std::uint32_t next = step(i);
            if (next == i) break;
            i = next;
        }
        return i;
    }

private:
    bool name(std::uint32_t i) const { return i < m_limit && m_words.isNameWord(i); }

    std::uint32_t step(std::uint32_t i) const {
        if (name(i)) return endsInHeadline(i) ? i : i + 1;
        if (i == m_first) return i;
        if (const std::uint32_t after = insideBody(i); after != i) return after;
        if (m_words.word(i) == u",")
            return i + 1 < m_limit && m_words.is(i + 1, Suffix) && name(i - 1) ? i + 2 : i;
        if (m_words.word(i) == u"&") return name(i + 1) ? i + 2 : i;
        if (m_words.word(i).size() == 1 && m_words.token(i).kind == TokenKind::Mark)
            return nickname(i);
        if (!m_words.isWord(i)) return i;
        if (m_words.is(i, Particle)) return particle(i);
        return connector(i);
    }

    // "Ann Poe | Joins Growing List": where all words have capitals, a person's name ends with the
    // surname that the text elsewhere has after a first name.
    bool endsInHeadline(std::uint32_t i) const {
        return i > m_first + 1 && m_words.inTitleCase(i) && m_words.isSurname(i - 1) &&
               !m_words.is(i - 2, anyRole) && !m_words.is(i, Suffix) && !m_words.isSurname(i);
    }

    // William "Bill" Smith, Dwight "The Wall" Orne.
    std::uint32_t nickname(std::uint32_t i) const {
        constexpr std::uint32_t longest = 3;
        const bool first = m_words.is(i - 1, anyFirstName) || m_words.isInitial(i - 1) ||
                           m_words.nameKind(i - 1) == NameKind::Person;
        std::uint32_t close = i + 1;
        while (close < m_limit && close - i <= longest && m_words.isWord(close) &&
               m_words.token(close).capitalised)
            ++close;
        const bool closes =
            close > i + 1 && close < m_limit && m_words.token(close).kind == TokenKind::Mark;
        return first && closes && name(close + 1) ? close + 1 : i;
    }

    // Ludwig van der Berg; not "Alexander a week ago".
    std::uint32_t particle(std::uint32_t i) const {
        std::uint32_t after = i + 1;
        if (after < m_limit && m_words.is(after, Particle) && !name(after)) ++after;
        return name(after) ? after + 1 : i;
    }

    std::uint32_t connector(std::uint32_t i) const {
        std::uint32_t after = i + 1;
        if (after < m_limit && m_words.is(after, u"the")) ++after;
        if (!name(after)) return i;
        const Traits before = m_words.traits(i - 1);
        const Traits bodies = Body | BodyEnd | Roles;
        if (m_words.is(i, u"of")) return before & (bodies | Role | Title) ? after + 1 : i;
        if (m_words.is(i, u"for") || m_words.is(i, u"on"))
            return before & (Body | BodyEnd | Roles) ? after + 1 : i;
        if (m_words.is(i, u"and")) return bodyAhead(after) ? after + 1 : i;
        return i;
    }

    // "Centre | for | Tidal and Marine Studies", "Norland People | 's | Party": small words that
    // the trained finder of names takes into an organisation's name.
    std::uint32_t insideBody(std::uint32_t i) const {
        const TokenRange body = m_words.nameUpTo(i);
        if (body.first != m_first || m_words.nameKind(i) != NameKind::Organisation) return i;
        if (m_words.is(m_first, anyFirstName | anyRole) || m_words.inTitleCase(i)) return i;
        const bool joins = m_words.isPossessiveMark(i) || m_words.is(i, u"of") ||
                           m_words.is(i, u"for") || (m_words.is(i, u"and") && hasSmallWord(i));
        const std::uint32_t after = i + 1;
        const bool goesOn = name(after) && m_words.nameUpTo(after).first == m_first;
        return joins && goesOn && !m_words.isSurname(after) ? after + 1 : i;
    }

    bool hasSmallWord(std::uint32_t last) const {
        for (std::uint32_t i = m_first; i < last; ++i)
            if (!name(i)) return true;
        return false;
    }

    // "Food and | Drug Administration".
    bool bodyAhead(std::uint32_t i) const {
        if (m_words.is(m_first, anyFirstName | Honorific | Title)) return false;
        for (std::uint32_t p = m_first; p < i; ++p)
            if (m_words.is(p, anyFirstName) || m_words.nameKind(p) == NameKind::Person)
                return false;
        for (std::uint32_t last = std::min(m_limit, i + 4); i < last && name(i); ++i) {
            if (m_words.is(i, anyFirstName)) return false;
            if (m_words.is(i, Body)) return true;
        }
        return false;
    }

    const Words& m_words;
    std::uint32_t m_first, m_limit;
};

// A role's word that is a name here: Steve | King, | Dean Johnson, the surname | King later on.
bool isNamePart(const Words& words, TokenRange run, std::uint32_t i) {
    if (words.is(i, anyFirstName) && i + 1 < run.last)
        return !words.is(i + 1, anyFirstName) &&
               (i + 2 >= run.last || words.is(i + 1, Particle) || words.isInitial(i + 1));
    if (i + 1 != run.last) return false;
    // "the Philippine Star", a newspaper.
    if (i > run.first && words.is(i, BodyEnd) && !words.is(i - 1, RoleModifier)) return true;
    if (i > run.first && !words.is(i - 1, anyRole) &&
        (words.is(i - 1, anyFirstName) || words.isInitial(i - 1)))
        return true;
    // "Teal Baker": a trade after a word that is neither a place nor a body.
    constexpr Traits before =
        Nationality | Place | Body | BodyEnd | RoleModifier | anyRole | Document;
    const bool determined = run.first > 0 && words.is(run.first - 1, Determiner);
    if (i > run.first && !determined && !words.is(i, Title) && !words.is(i - 1, before) &&
        !words.inTitleCase(i))
        return true;
    const bool the = i == run.first && i > 0 && words.is(i - 1, Determiner);
    return words.isSurname(i) && !the && (i == run.first || words.is(i - 1, anyRole));
}

// One past the last token of the run that is title or role, where a name can follow; run.first if
// there is none.
std::uint32_t titleEnd(const Words& words, TokenRange run) {
    std::uint32_t end = run.first;
    for (std::uint32_t i = run.first; i < run.last; ++i) {
        if (!words.is(i, anyRole)) continue;
        if (!isNamePart(words, run, i)) end = i + 1;
    }
    return end;
}

// "Chief | of Staff Dan Scavino": the object of "of" belongs to the title.
std::uint32_t afterOf(const Words& words, std::uint32_t i, std::uint32_t last) {
    if (i >= last || !(words.is(i, u"of") || words.is(i, u"for"))) return i;
    ++i;
    if (i < last && words.is(i, u"the")) ++i;
    if (i < last) ++i;
    std::uint32_t person = i;
    while (person < last && !words.is(person, anyFirstName))
        ++person;
    if (person < last) return person;
    return last - i > 2 ? last - 2 : i;
}

Gender genderOf(Traits traits) {
    const bool female = (traits & (FemaleName | FemaleWord)) != 0;
    const bool male = (traits & (MaleName | MaleWord)) != 0;
    if (female == male) return Gender::Unknown;
    return female ? Gender::Female : Gender::Male;
}

bool isAcronym(const Words& words, std::uint32_t i) {
    const Token& token = words.token(i);
    return token.allCaps && token.span.size() <= 6 && !words.inTitleCase(i);
}

// New York, South Korea, Los Angeles.
bool isPlacePart(std::u16string_view word) {
    static constexpr std::u16string_view parts[] = {
        u"new",       u"north",  u"south",    u"east",   u"west",   u"los",    u"las",
        u"san",       u"saint",  u"st.",      u"fort",   u"united", u"city",   u"states",
        u"hampshire", u"jersey", u"carolina", u"dakota", u"mexico", u"island", u"nations"};
    return std::find(std::begin(parts), std::end(parts), word) != std::end(parts);
}

SpeakerKind sortOf(const Words& words, TokenRange name) {
    bool body = false, place = true;
    for (std::uint32_t i = name.first; i < name.last; ++i) {
        if (words.token(i).kind == TokenKind::Mark) return SpeakerKind::Person;  // a nickname
        const bool part = name.size() > 1 && isPlacePart(words.lower(i));
        body = body || words.is(i, Body | BodyEnd | Roles | Function) || words.word(i) == u"&";
        place = place && (words.is(i, Place) || part);
    }
    const bool first = words.is(name.first, anyFirstName);
    if (body && !(first && name.size() == 2)) return SpeakerKind::Organisation;
    if (first && !(place && name.size() == 1)) return SpeakerKind::Person;
    if (place || isAcronym(words, name.first)) return SpeakerKind::Organisation;
    const bool the = name.first > 0 && words.is(name.first - 1, u"the");
    if (the && !nounFollows(words, name.last - 1)) return SpeakerKind::Organisation;
    for (std::uint32_t i = name.first; i < name.last; ++i)
        if (name.size() > 1 && (words.isInitial(i) || words.is(i, Suffix)))
            return SpeakerKind::Person;
    return SpeakerKind::Unknown;
}

bool isOrigin(const Words& words, std::uint32_t i) {
    return words.is(i, Nationality) || words.lower(i).ends_with(u"-based");
}

// "Maricopa County Recorder | Helen Purcell", "Defending | Ted Cruz" in a headline: a first name in
// the middle of a run begins the name.
std::uint32_t firstNameInside(const Words& words, TokenRange run) {
    if (run.size() < 3 || words.is(run.first, anyFirstName)) return run.first;
    for (std::uint32_t i = run.first; i < run.last; ++i)
        if (words.is(i, Function | Body) || words.word(i) == u"&" || words.isInitial(run.first))
            return run.first;
    if (words.nameKind(run.first) == NameKind::Person) return run.first;
    const bool loose = words.startsSentence(run.first) || words.inTitleCase(run.first);
    for (std::uint32_t i = run.first + (loose ? 1 : 2); i + 1 < run.last; ++i)
        if (words.is(i, anyFirstName) && !words.is(i + 1, BodyEnd)) return i;
    return run.first;
}

// The trained finder of names may know where the name at the run's end begins: "Trust | Ann Poe",
// "Nerys | Gwen Vaughan". A first name, initial or particle is no word to leave out.
std::uint32_t taggedBegin(const Words& words, TokenRange run, std::uint32_t otherwise) {
    std::uint32_t last = run.last - 1;
    while (last > run.first && (words.is(last, Suffix) || !words.isWord(last)))
        --last;
    const std::uint32_t begin = std::max(words.nameUpTo(last).first, run.first);
    if (words.nameKind(last) != NameKind::Person) return otherwise;
    if (begin == last) return otherwise;
    for (std::uint32_t i = run.first; i < begin; ++i)
        if (words.is(i, anyFirstName | Particle) || words.isInitial(i)) return otherwise;
    return begin;
}

// "ambassador to the United States | Karim Orr": one past the place that the office before the run
// is of, where a name follows.
std::uint32_t placeOfOffice(const Words& words, TokenRange run) {
    std::uint32_t of = run.first;
    if (of > 0 && words.is(of - 1, u"the")) --of;
    if (of < 2 || !words.sameSentence(of - 2, run.first) || !words.is(of - 2, Role))
        return run.first;
    if (!words.is(of - 1, u"to") && !words.is(of - 1, u"of") && !words.is(of - 1, u"for"))
        return run.first;
    std::uint32_t end = run.first;
    while (end < run.last && (words.is(end, Place) || isPlacePart(words.lower(end))))
        ++end;
    const std::uint32_t left = run.last - end;
    for (std::uint32_t i = end; i < run.last; ++i)
        if (words.is(i, Body | BodyEnd | Document | Roles | Function)) return run.first;
    return left == 2 || left == 3 ? end : run.first;
}

// "Director of the National Tide Survey" holds no name, though words follow the title.
bool isNobody(const Words& words, TokenRange rest) {
    if (!words.hasNames() || rest.empty()) return false;
    for (std::uint32_t i = rest.first; i < rest.last; ++i)
        if (words.is(i, anyFirstName) || words.isInitial(i) ||
            words.nameKind(i) == NameKind::Person)
            return false;
    return true;
}

// "Republican National Congress", "Federation of Technical Engineers": all of the run is one body's
// name, though words of it could be titles.
bool isTaggedBody(const Words& words, TokenRange run) {
    const std::uint32_t last = run.last - 1;
    if (words.nameKind(last) != NameKind::Organisation || run.size() < 2) return false;
    if (words.nameUpTo(last).first != run.first || words.isSurname(last)) return false;
    bool common = words.is(last, Body | BodyEnd | Document | Roles);
    for (std::uint32_t i = run.first; i < run.last; ++i) {
        if (words.is(i, anyFirstName | Honorific)) return false;
        common = common || words.is(i, Function);
    }
    return common && !words.inTitleCase(run.first);
}

void readTitle(const Words& words, NamePhrase& phrase) {
    const TokenRange run = phrase.run;
    if (isTaggedBody(words, run)) {
        phrase.title = {run.first, run.first};
        phrase.name = run;
        return;
    }
    const std::uint32_t end = titleEnd(words, run);
    std::uint32_t begin = afterOf(words, end, run.last);
    if (begin > end + 1 && isNobody(words, {end, run.last})) begin = run.last;
    // "Justice Department" is not Justice of the name of Department.
    if (begin < run.last && begin > run.first && words.is(run.last - 1, Body) &&
        !words.isSurname(run.last - 1))
        begin = run.first;
    if (begin == run.first) {
        // "Republican Ted Cruz", "American Bill Gates".
        while (begin + 1 < run.last && isOrigin(words, begin) &&
               words.is(begin + 1, anyFirstName | Nationality) && !words.is(begin, anyFirstName))
            ++begin;
        if (begin == run.first) begin = firstNameInside(words, run);
        begin = std::max(begin, placeOfOffice(words, run));
        begin = taggedBegin(words, run, begin);
        // "Embattled | Poe raises her voice".
        while (run.last - begin > 1 && words.isOrdinary(begin) && words.isSurname(begin + 1))
            ++begin;
    }
    // "Refugee | Council Ann Poe": more of a title than its words tell.
    constexpr Traits titled = Body | BodyEnd | Place | Nationality | RoleModifier;
    if (begin > run.first && begin < run.last && words.is(begin, titled))
        begin = taggedBegin(words, {begin, run.last}, begin);
    // "Republican Medal of Honor winner": a party before what is no name.
    if (begin > run.first && run.last - begin == 1 && words.is(begin - 1, Nationality) &&
        !words.is(begin, anyFirstName) && !words.isSurname(begin))
        begin = run.first;
    phrase.title = {run.first, begin};
    phrase.name = {begin, run.last};
    if (phrase.title.empty()) return;
    const Traits last = words.traits(begin - 1);
    phrase.honorific = (last & Honorific) != 0;
    phrase.gender = genderOf(last & (FemaleWord | MaleWord));
}

}  // namespace

NamePhrase readNamePhrase(const Words& words, std::uint32_t i) {
    NamePhrase phrase;
    phrase.run = {i, RunReader(words, i).end()};
    readTitle(words, phrase);
    if (phrase.name.empty()) return phrase;
    phrase.sort = isTaggedBody(words, phrase.name) ? SpeakerKind::Organisation
                  : phrase.title.empty()           ? sortOf(words, phrase.name)
                                                   : SpeakerKind::Person;
    const bool person = phrase.sort != SpeakerKind::Organisation;
    if (phrase.gender == Gender::Unknown && person &&
        (phrase.name.size() > 1 || phrase.title.empty()))
        phrase.gender = genderOf(words.traits(phrase.name.first) & anyFirstName);
    return phrase;
}

}  // namespace quotelight
