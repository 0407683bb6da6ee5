// SPDX-License-Identifier: Apache-2.0
#include "training/speaker_names.h"

#include <algorithm>
#include <map>

#include "language/word_form.h"
#include "text/utf.h"

namespace quotelight::training {
namespace {

using Words = std::vector<std::uint32_t>;  // hashes

// The words of a name; none where it is a description: "the officer", "Vale's campaign manager".
Words wordsOf(const std::string& name) {
    Article article;
    article.text = toUtf16(name);
    article.blocks.emplace_back().span.end = static_cast<std::uint32_t>(article.text.size());
    const Tokens tokens = tokenise(article);
    Words words;
    bool capitalised = false;
    for (const Token& token : tokens.tokens) {
        const auto text = slice(article.text, token.span);
        if (words.empty() && (text == u"the" || text == u"The" || text == u"a")) continue;
        constexpr std::uint32_t particle = 3;  // of, for, van, de
        if (token.kind == TokenKind::Word && !token.capitalised && token.span.size() > particle)
            return {};
        capitalised = capitalised || token.capitalised;
        words.push_back(hashWord(text));
    }
    return capitalised ? words : Words{};
}

}  // namespace

std::vector<Name> speakerNames(const GoldRecord& record, const Tokens& tokens) {
    std::vector<Words> names;
    for (const auto& [speaker, all] : record.names) {
        for (const std::string& name : all) {
            if (Words words = wordsOf(name); !words.empty()) names.push_back(std::move(words));
        }
    }
    std::sort(names.begin(), names.end(),
              [](const Words& a, const Words& b) { return a.size() > b.size(); });
    const auto forms = wordForms(record.article, tokens);
    std::vector<Name> found;
    for (std::uint32_t i = 0; i < forms.size();) {
        const auto fits = [&](const Words& words) {
            if (i + words.size() > forms.size()) return false;
            return std::equal(
                words.begin(), words.end(), forms.begin() + i,
                [](std::uint32_t hash, const WordForm& form) { return hash == form.exact; });
        };
        const auto name = std::find_if(names.begin(), names.end(), fits);
        const auto size = name == names.end() ? 1 : static_cast<std::uint32_t>(name->size());
        if (name != names.end()) found.push_back({i, i + size, NameKind::Person});
        i += size;
    }
    return found;
}

}  // namespace quotelight::training
