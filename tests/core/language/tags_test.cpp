// SPDX-License-Identifier: Apache-2.0
#include "language/tags.h"

#include "language/tag_features.h"
#include "support.h"
#include "support/catch.h"
#include "text/utf.h"

namespace quotelight {
namespace {

std::string dump(const std::u16string& text) {
    const Article article = test::paragraph(text);
    std::string out;
    for (const Tag t : tag(article, tokenise(article), test::models()))
        out += (out.empty() ? "" : " ") + std::string(tagName(t));
    return out;
}

}  // namespace

TEST_CASE("Parts of speech", "[tags]") {
    const struct {
        const char16_t* text;
        const char* expected;
    } cases[] = {
        {u"", ""},
        {u"The mayor said she would resign.", "DT NN VBD PRP MD VB ."},
        {u"“We can't go,” Velda Orrin told reporters.", "`` PRP MD VB , '' NNP NNP VBD NNS ."},
        {u"Mr. Tarrow’s old friends, who lost $5, agreed to wait.",
         "NNP NNP POS JJ NNS , WP VBD $ CD , VBD TO VB ."},
        {u"According to two officials, the talks have failed", "VBG TO CD NNS , DT NNS VBP VBN"},
        {u"He never knew how it ended (badly).", "PRP RB VBD WRB PRP VBD -LRB- RB -RRB- ."},
    };
    for (const auto& c : cases) {
        CAPTURE(toUtf8(c.text));
        CHECK(dump(c.text) == c.expected);
    }
}

TEST_CASE("Every token has a tag, whatever the text", "[tags]") {
    for (const std::u16string& text :
         {std::u16string(5000, u'"'), std::u16string(5000, u'x'),
          std::u16string{u'a', char16_t{0xD800}, u' ', char16_t{0xDC00}}}) {
        const Article article = test::paragraph(text);
        const Tokens tokens = tokenise(article);
        CHECK(tag(article, tokens, test::models()).size() == tokens.tokens.size());
    }
}

}  // namespace quotelight
