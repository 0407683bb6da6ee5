// SPDX-License-Identifier: Apache-2.0
#include "language/name_second_look.h"

#include <unordered_set>

#include "language/feature_hash.h"

namespace quotelight {
namespace {

using Hashes = std::unordered_set<std::uint32_t>;

Hashes surnamesOf(const NameContext& context, std::span<const NameLabel> labels) {
    Hashes surnames;
    for (const Name& name : namesOf(labels)) {
        const std::uint32_t last = name.lastToken - 1;
        const bool full = name.kind == NameKind::Person && last > name.firstToken;
        const Token& token = context.tokens.tokens[last];
        // "Sr.", "II": no surname, and too short to be sure of.
        if (full && token.capitalised && token.span.size() > 2)
            surnames.insert(context.forms[last].exact);
    }
    return surnames;
}

bool isNameLike(const NameContext& context, const Sentence& s, std::uint32_t i) {
    if (i < s.firstToken || i >= s.lastToken) return false;
    const Token& token = context.tokens.tokens[i];
    return token.kind == TokenKind::Word && token.capitalised && !token.allCaps;
}

// Not within something else's name, "the Vale Foundation"; a title may stand before it.
bool standsAlone(const NameContext& context, std::span<const NameLabel> labels, const Sentence& s,
                 std::uint32_t i) {
    const bool more = isNameLike(context, s, i + 1) && isNoun(context.tags[i + 1]);
    return !more && (i == s.firstToken || labels[i - 1] == outsideName);
}

}  // namespace

void labelSurnames(const NameContext& context, std::span<NameLabel> labels) {
    const Hashes surnames = surnamesOf(context, labels);
    if (surnames.empty()) return;
    for (const Sentence& s : context.tokens.sentences)
        for (std::uint32_t i = s.firstToken; i < s.lastToken; ++i) {
            if (labels[i] != outsideName || !isNameLike(context, s, i)) continue;
            const WordForm& form = context.forms[i];
            const bool word = i == s.firstToken && context.lowerCase.contains(form.lower);
            if (!word && surnames.contains(form.exact) && standsAlone(context, labels, s, i))
                labels[i] = beginLabel(NameKind::Person);
        }
}

void dropIndefinites(const NameContext& context, std::span<NameLabel> labels) {
    static const Hashes indefinite{
        hashWord(u"nobody"),   hashWord(u"somebody"),  hashWord(u"everybody"), hashWord(u"anybody"),
        hashWord(u"everyone"), hashWord(u"someone"),   hashWord(u"anyone"),    hashWord(u"nothing"),
        hashWord(u"neither"),  hashWord(u"everything")};
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const bool alone = i + 1 == labels.size() || !continuesName(labels[i + 1]);
        if (beginsName(labels[i]) && alone && indefinite.contains(context.forms[i].lower))
            labels[i] = outsideName;
    }
}

}  // namespace quotelight
