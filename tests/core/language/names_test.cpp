// SPDX-License-Identifier: Apache-2.0
#include "language/names.h"

#include "support.h"
#include "support/catch.h"
#include "text/utf.h"

namespace quotelight {
namespace {

std::string dump(const std::u16string& text) {
    const Article article = test::paragraph(text);
    const Tokens tokens = tokenise(article);
    const auto tags = tag(article, tokens, test::models());
    std::string out;
    for (const Name& name : findNames(article, tokens, tags, test::models())) {
        const Span span{tokens.tokens[name.firstToken].span.begin,
                        tokens.tokens[name.lastToken - 1].span.end};
        out += (out.empty() ? "" : ", ") + toUtf8(slice(article.text, span)) + "/" +
               "POLX"[static_cast<int>(name.kind)];
    }
    return out;
}

}  // namespace

TEST_CASE("Names and their kinds", "[names]") {
    const struct {
        const char16_t* text;
        const char* expected;
    } cases[] = {
        {u"", ""},
        {u"Nobody said anything about it.", ""},
        {u"“We lost,” said Velda Orrin, a spokeswoman for the campaign.", "Velda Orrin/P"},
        {u"Sen. Tom Harwick of Ohio met Mr. Lyle in Berlin on Tuesday.",
         "Tom Harwick/P, Ohio/L, Lyle/P, Berlin/L"},
        {u"Harwick’s lawyer, Dana Reyes, declined to comment.", "Harwick/P, Dana Reyes/P"},
        {u"The Senate and the FBI disagreed, the New York Times reported.",
         "Senate/O, FBI/O, New York Times/O"},
    };
    for (const auto& c : cases) {
        CAPTURE(toUtf8(c.text));
        CHECK(dump(c.text) == c.expected);
    }
}

}  // namespace quotelight
