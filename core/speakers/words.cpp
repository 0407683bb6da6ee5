// SPDX-License-Identifier: Apache-2.0
#include "speakers/words.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include <algorithm>

namespace quotelight {

namespace {

// "ç" is "c" and a mark: its first character, decomposed as far as it goes.
UChar32 baseLetter(UChar32 c) {
    static const UNormalizer2* const normalizer = [] {
        UErrorCode status = U_ZERO_ERROR;
        return unorm2_getNFKDInstance(&status);
    }();
    for (int depth = 0; normalizer != nullptr && depth < 4; ++depth) {
        char16_t parts[8];
        UErrorCode status = U_ZERO_ERROR;
        const std::int32_t size = unorm2_getRawDecomposition(normalizer, c, parts, 8, &status);
        if (size <= 0 || U_FAILURE(status)) break;
        U16_GET(parts, 0, 0, size, c);
    }
    return c;
}

// What a word that is not listed tells by its last part: beekeeper, ironworker. Surnames end so too
// (Bergman, Shoemaker), so it holds for words that the article writes small.
Traits traitsOfTail(std::u16string_view lower) {
    for (const std::u16string_view tail :
         {u"writer", u"maker", u"worker", u"keeper", u"holder", u"owner", u"man", u"person",
          u"ologist", u"ographer", u"ician"})
        if (lower.size() > tail.size() + 2 && lower.ends_with(tail)) return Role;
    return 0;
}

// A compound's last part says what it is: co-anchor, ex-president, vice-chairman.
Traits traitsOf(std::u16string_view lower) {
    if (const Traits traits = lexiconTraits(lower)) return traits;
    if (lower.size() > 6 && lower.ends_with(u"woman")) return Role | FemaleWord;
    // "Sen." is listed as "sen".
    if (lower.size() > 2 && lower.back() == u'.')
        return lexiconTraits(lower.substr(0, lower.size() - 1));
    constexpr Traits kept = Role | Roles | Body | Document | Plural | FemaleWord | MaleWord | Kin;
    if (const std::size_t hyphen = lower.rfind(u'-');
        hyphen != std::u16string_view::npos && hyphen > 0)
        return lower.ends_with(u"-year-old") ? Traits{Role}
                                             : lexiconTraits(lower.substr(hyphen + 1)) & kept;
    return 0;
}

// "al-Sayid", "d'Aubray": a name whose article or particle is written small and together with it.
bool hasArticleInside(std::u16string_view word) {
    static constexpr std::u16string_view articles[] = {u"al-",  u"el-", u"ul-",    u"ad-",
                                                       u"ar-",  u"as-", u"an-",    u"bin-",
                                                       u"ibn-", u"d'",  u"d\u2019"};
    return std::any_of(std::begin(articles), std::end(articles), [=](std::u16string_view article) {
        return word.size() > article.size() + 1 && word.starts_with(article) &&
               u_isupper(word[article.size()]);
    });
}

}  // namespace

std::u16string lowerCased(std::u16string_view word) {
    std::u16string lower;
    lower.reserve(word.size());
    const auto size = static_cast<std::int32_t>(word.size());
    for (std::int32_t i = 0; i < size;) {
        UChar32 c = 0;
        U16_NEXT(word, i, size, c);
        if (c == 0x2019) c = u'\'';
        c = u_tolower(c < 0x80 ? c : baseLetter(c));
        if (c <= 0xFFFF) {
            lower.push_back(static_cast<char16_t>(c));
        } else {
            lower.push_back(U16_LEAD(c));
            lower.push_back(U16_TRAIL(c));
        }
    }
    return lower;
}

Words::Words(const Article& article, const Tokens& tokens, const MarkedText& marked,
             std::span<const Tag> tags, std::span<const Name> names)
    : m_text(article.text), m_tags(tags), m_tokens(tokens) {
    if (!names.empty()) {
        m_nameKinds.resize(size(), 0);
        m_nameFirst.resize(size(), 0);
    }
    for (const Name& name : names)
        for (std::uint32_t i = name.firstToken; i < name.lastToken; ++i) {
            m_nameKinds[i] = static_cast<std::uint8_t>(static_cast<std::uint8_t>(name.kind) + 1);
            m_nameFirst[i] = name.firstToken;
        }
    lookUpForms();
    markSentences();
    markQuoted(marked);
    markLabels(marked);
    countNarrative();
    countCapitals();
    markNames();
}

TokenRange Words::sentenceRange(std::uint32_t sentence) const {
    const Sentence& s = m_tokens.sentences[sentence];
    return {s.firstToken, s.lastToken};
}

std::optional<NameKind> Words::nameKind(std::uint32_t i) const {
    if (m_nameKinds.empty() || m_nameKinds[i] == 0) return std::nullopt;
    return static_cast<NameKind>(m_nameKinds[i] - 1);
}

TokenRange Words::nameUpTo(std::uint32_t i) const {
    return nameKind(i) ? TokenRange{m_nameFirst[i], i + 1} : TokenRange{i, i};
}

bool Words::startsPredicate(std::uint32_t i) const {
    if (i >= size()) return false;
    if (!tagged()) return is(i, Verb);
    const auto finite = [this](std::uint32_t t) {
        const Tag tag = m_tags[t];
        return tag == Tag::VerbPast || tag == Tag::VerbThird || tag == Tag::VerbPresent ||
               tag == Tag::Modal;
    };
    if (finite(i)) return true;
    return m_tags[i] == Tag::Adverb && sameSentence(i, i + 1) && finite(i + 1);
}

bool Words::isPossessiveMark(std::uint32_t i) const {
    if (i == 0 || i >= size()) return false;
    const std::u16string_view w = lower(i);
    return (w == u"'s" || w == u"'") && token(i - 1).span.end == token(i).span.begin;
}

bool Words::isInitial(std::uint32_t i) const {
    const std::u16string_view w = word(i);
    if (!token(i).capitalised || w.empty()) return false;
    if (w.size() == 1) return w != u"I" && w != u"A";
    if (w.size() == 2) return w[1] == u'.';
    return w.size() == 4 && w[1] == u'.' && w[3] == u'.';  // "J.D."
}

bool Words::isOrdinary(std::uint32_t i) const {
    if (!startsSentence(i) && !inTitleCase(i)) return false;
    const Form& form = m_forms[m_form[i]];
    if ((form.traits & (FemaleName | MaleName)) || form.midCaps > 0) return false;
    const std::u16string_view w = form.lower;
    const bool participle = w.ends_with(u"ing") || w.ends_with(u"ed");
    if (participle && w.size() > 6 && form.traits == 0) return true;
    if (nameKind(i) == NameKind::Person) return false;
    return form.low > 0 || (tagged() && !isProperNoun(m_tags[i]));
}

void Words::lookUpForms() {
    std::unordered_map<std::u16string, std::uint32_t> known;
    m_form.reserve(size());
    for (std::uint32_t i = 0; i < size(); ++i) {
        std::u16string lower = lowerCased(word(i));
        const auto [found, fresh] =
            known.emplace(lower, static_cast<std::uint32_t>(m_forms.size()));
        if (fresh) {
            Form& form = m_forms.emplace_back();
            form.traits = traitsOf(lower);
            form.lower = std::move(lower);
        }
        m_form.push_back(found->second);
    }
}

void Words::markSentences() {
    m_sentence.assign(size(), 0);
    m_starts.assign(size(), false);
    m_titleCase.assign(m_tokens.sentences.size(), false);
    for (std::uint32_t s = 0; s < m_tokens.sentences.size(); ++s) {
        const TokenRange range = sentenceRange(s);
        std::uint32_t longer = 0, capitalised = 0;
        bool start = true;
        for (std::uint32_t i = range.first; i < range.last; ++i) {
            m_sentence[i] = s;
            m_starts[i] = start;
            if (isWord(i) || token(i).kind == TokenKind::Number) start = false;
            if (!isWord(i) && word(i) != u"," && !isPossessiveMark(i) && word(i) != u"-")
                start = start || token(i).kind == TokenKind::Mark || word(i) == u":";
            if (!isWord(i) || token(i).span.size() < 3 || is(i, Function)) continue;
            ++longer;
            capitalised += token(i).capitalised;
        }
        m_titleCase[s] = longer >= 3 && longer - capitalised <= longer / 8;
    }
}

void Words::markQuoted(const MarkedText& marked) {
    m_quoted.assign(size(), false);
    for (const Marked& stretch : marked.stretches) {
        if (stretch.kind != MarkedClass::Speech || stretch.depth > 0) continue;
        for (std::uint32_t i = m_tokens.at(stretch.span.begin);
             i < size() && token(i).span.begin < stretch.span.end; ++i)
            m_quoted[i] = true;
    }
}

void Words::markLabels(const MarkedText& marked) {
    for (const Marked& stretch : marked.stretches) {
        if (!stretch.isTurn() || stretch.continues >= 0) continue;
        const std::uint32_t first = m_tokens.at(stretch.label.begin);
        const std::uint32_t last = std::min(size(), m_tokens.at(stretch.label.end - 1) + 1);
        if (first < last) m_labels.push_back({first, last});
    }
}

TokenRange Words::labelAt(std::uint32_t i) const {
    const auto at =
        std::lower_bound(m_labels.begin(), m_labels.end(), i,
                         [](TokenRange label, std::uint32_t token) { return label.first < token; });
    return at != m_labels.end() && at->first == i ? *at : TokenRange{};
}

void Words::countNarrative() {
    std::uint32_t count = 0;
    for (std::uint32_t s = 0; s < m_tokens.sentences.size(); ++s) {
        const TokenRange range = sentenceRange(s);
        bool own = false;
        for (std::uint32_t i = range.first; i < range.last && !own; ++i)
            own = isWord(i) && !m_quoted[i];
        count += own ? 1 : 0;
        m_narrative.push_back(count);
    }
}

void Words::countCapitals() {
    for (std::uint32_t i = 0; i < size(); ++i) {
        Form& form = m_forms[m_form[i]];
        if (!token(i).capitalised) {
            if (form.low++ == 0 && form.traits == 0) form.traits = traitsOfTail(form.lower);
        } else if (!startsSentence(i) && !inTitleCase(i)) {
            ++form.midCaps;
            if (endsPerson(i)) form.surname = true;
        }
    }
}

// "Ann | Poe": after a first name, or the end of a person's name as the trained finder has it.
bool Words::endsPerson(std::uint32_t i) const {
    if (i == 0 || !token(i - 1).capitalised || is(i, Calendar)) return false;
    if (is(i - 1, FemaleName | MaleName)) return true;
    const bool last = nameUpTo(i + 1 < size() ? i + 1 : i).first > i || nameUpTo(i).last == size();
    return nameKind(i) == NameKind::Person && nameUpTo(i).first < i && last &&
           !is(i, Suffix | BodyEnd | Body);
}

void Words::markNames() {
    m_name.resize(size());
    for (std::uint32_t i = 0; i < size(); ++i)
        m_name[i] = judgeName(i);
}

// "Fine," he said.
bool Words::isWholeUtterance(std::uint32_t i) const {
    return insideQuote(i) && sameSentence(i, i + 2) &&
           token(i + 1).kind == TokenKind::Punctuation && token(i + 2).kind == TokenKind::Mark;
}

// In running text a capital inside a sentence makes a name. At a sentence's start, and throughout a
// headline, the word must not be a known common one, nor one that the article also writes small.
bool Words::judgeName(std::uint32_t i) const {
    if (hasArticleInside(word(i))) return true;
    if (!token(i).capitalised || !isWord(i) || isPossessiveMark(i)) return false;
    const Form& form = m_forms[m_form[i]];
    if (form.lower == u"i" || form.lower.starts_with(u"i'")) return false;
    if (form.lower.size() > 2 && form.lower[1] == u'-' && !token(i).allCaps) return false;
    const bool grammar = (form.traits & (Function | Calendar)) != 0;
    const bool firstName = (form.traits & (FemaleName | MaleName)) != 0;
    const bool nextCapital = sameSentence(i, i + 1) && token(i + 1).capitalised && isWord(i + 1);
    // A word shouted: "a HUGE mistake".
    if (tagged() && token(i).allCaps && !startsSentence(i) && !inTitleCase(i) &&
        !isProperNoun(m_tags[i]) && form.traits == 0)
        return false;
    if (!startsSentence(i) && !inTitleCase(i))
        return !grammar || (firstName && (nextCapital || form.midCaps > 1)) || form.surname ||
               (token(i).allCaps && form.midCaps > 1);
    if (form.traits & Function)
        return (firstName && nextCapital && form.midCaps > 0) ||
               (form.surname && nameKind(i) == NameKind::Person);
    if (tagged() && isVerb(m_tags[i]) && form.midCaps == 0 && !firstName) return false;
    if (firstName && nextCapital && !is(i + 1, Function)) return true;
    if (isWholeUtterance(i) && form.midCaps == 0) return false;
    if (form.low > form.midCaps) return false;
    if (form.midCaps > 0) return true;
    // "Understated Perez": what only headlines write before a name known from the text is no part
    // of it.
    if (inTitleCase(i) && !firstName && nextCapital && m_forms[m_form[i + 1]].midCaps > 1 &&
        !is(i, Title | Honorific | Place | Nationality | BodyEnd | Body | Role))
        return false;
    if (firstName || (form.traits & (Title | Honorific | Place | Nationality | BodyEnd)))
        return true;
    if (form.traits & (Verb | Common | Calendar | Determiner)) return false;
    if (form.traits & (Role | Roles | RoleModifier | Body | Document))
        return nextCapital && !inTitleCase(i);
    if (tagged() && !inTitleCase(i))
        return isProperNoun(m_tags[i]) || nameKind(i) ||
               (form.traits == 0 && isNoun(m_tags[i]) && nextCapital &&
                !is(i + 1, Calendar | Function | Title | Role));
    const std::u16string_view w = form.lower;
    const bool inflected = w.ends_with(u"ing") || w.ends_with(u"ly") || w.ends_with(u"ed");
    return !inflected || (nextCapital && !inTitleCase(i));
}

}  // namespace quotelight
