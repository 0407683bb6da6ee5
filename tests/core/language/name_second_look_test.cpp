// SPDX-License-Identifier: Apache-2.0
#include "language/name_second_look.h"

#include "support.h"
#include "support/catch.h"
#include "text/utf.h"

namespace quotelight {
namespace {

// The names of a text of which a finder found "Tom Steel" alone; capitals are proper nouns.
std::string dump(const std::u16string& text) {
    const Article article = test::paragraph(text);
    const Tokens tokens = tokenise(article);
    std::vector<Tag> tags;
    for (const Token& token : tokens.tokens)
        tags.push_back(token.capitalised ? Tag::ProperNoun : Tag::VerbPast);
    const NameContext context(article, tokens, tags);
    std::vector<NameLabel> labels(tokens.tokens.size(), outsideName);
    const auto word = [&](std::uint32_t i) { return slice(text, tokens.tokens[i].span); };
    for (std::uint32_t i = 0; i + 1 < labels.size(); ++i) {
        if (word(i) != u"Tom" || word(i + 1) != u"Steel") continue;
        labels[i] = beginLabel(NameKind::Person);
        labels[i + 1] = static_cast<NameLabel>(labels[i] + 1);
    }
    labelSurnames(context, labels);
    std::string out;
    for (const Name& name : namesOf(labels))
        out += (out.empty() ? "" : " ") + std::to_string(name.firstToken) + "-" +
               std::to_string(name.lastToken);
    return out;
}

}  // namespace

TEST_CASE("A surname by itself is known from the full name", "[names]") {
    const struct {
        const char16_t* text;
        const char* expected;
    } cases[] = {
        {u"", ""},
        {u"Steel won.", ""},  // nobody's surname so far
        {u"Tom Steel won. Steel thanked them.", "0-2 4-5"},
        {u"They asked Steel, and Mr. Steel told Tom Steel.", "2-3 6-7 8-10"},
        {u"Tom Steel sold steel. Steel was dear.", "0-2"},          // a word as well
        {u"Tom Steel sold steel. It made Steel rich.", "0-2 7-8"},  // amid a sentence no word
        {u"Tom Steel ran the Steel Foundation.", "0-2"},
    };
    for (const auto& c : cases) {
        CAPTURE(toUtf8(c.text));
        CHECK(dump(c.text) == c.expected);
    }
}

}  // namespace quotelight
