// SPDX-License-Identifier: Apache-2.0
#include "language/word_form.h"

#include <algorithm>

namespace quotelight {
namespace {

// Long tokens (addresses, a line of dashes) are known by their beginning.
constexpr std::uint32_t longest = 32;

char16_t shapeOf(char16_t unit) {
    switch (charClass(unit)) {
        case CharClass::Upper:
            return u'X';
        case CharClass::Lower:
        case CharClass::Letter:
            return u'x';
        case CharClass::Digit:
            return u'd';
        default:
            return unit;
    }
}

WordForm wordForm(std::u16string_view word) {
    std::array<char16_t, longest> lower, shape;
    const auto size = static_cast<std::uint32_t>(std::min<std::size_t>(word.size(), longest));
    std::uint32_t shapeSize = 0;
    for (std::uint32_t i = 0; i < size; ++i) {
        const char16_t unit = word[i] == u'\u2019' ? u'\'' : word[i];
        lower[i] = lowerUnit(unit);
        const char16_t s = shapeOf(unit);
        const bool thirdOfRun =
            shapeSize >= 2 && shape[shapeSize - 1] == s && shape[shapeSize - 2] == s;
        if (!thirdOfRun) shape[shapeSize++] = s;
    }
    const std::u16string_view all(lower.data(), size);
    WordForm form;
    form.exact = hashWord(word.substr(0, size));
    form.lower = hashWord(all);
    form.shape = hashWord({shape.data(), shapeSize});
    for (std::uint32_t n = 0; n < form.prefix.size(); ++n)
        form.prefix[n] = hashWord(all.substr(0, std::min(n + 1, size)));
    for (std::uint32_t n = 0; n < form.suffix.size(); ++n)
        form.suffix[n] = hashWord(all.substr(size - std::min(n + 1, size)));
    return form;
}

}  // namespace

std::vector<WordForm> wordForms(const Article& article, const Tokens& tokens,
                                const std::vector<bool>& wanted) {
    std::vector<WordForm> forms(tokens.tokens.size());
    const auto read = [&](std::uint32_t first, std::uint32_t last) {
        for (std::uint32_t i = first; i < last; ++i)
            forms[i] = wordForm(slice(article.text, tokens.tokens[i].span));
    };
    if (wanted.empty()) read(0, static_cast<std::uint32_t>(forms.size()));
    for (std::size_t n = 0; n < wanted.size(); ++n)
        if (wanted[n]) read(tokens.sentences[n].firstToken, tokens.sentences[n].lastToken);
    return forms;
}

}  // namespace quotelight
