// SPDX-License-Identifier: Apache-2.0
#include "language/parse.h"

#include "language/names.h"
#include "support.h"
#include "support/catch.h"
#include "text/utf.h"

namespace quotelight {
namespace {

struct Parsed {
    explicit Parsed(const std::u16string& text)
        : article(test::paragraph(text)),
          tokens(tokenise(article)),
          tags(tag(article, tokens, test::models())),
          tree(parse(article, tokens, tags, test::models())) {}

    std::string word(std::uint32_t i) const {
        return toUtf8(slice(article.text, tokens.tokens[i].span));
    }

    Article article;
    Tokens tokens;
    std::vector<Tag> tags;
    std::vector<Dependency> tree;
};

// "she>said:nsubj …", a root hanging from nothing.
std::string dump(const std::u16string& text) {
    const Parsed parsed(text);
    std::string out;
    for (std::uint32_t i = 0; i < parsed.tree.size(); ++i) {
        const Dependency& d = parsed.tree[i];
        out += (i == 0 ? "" : " ") + parsed.word(i) + ">" +
               (d.head == noParent ? "" : parsed.word(d.head)) + ":" + relationName(d.relation);
    }
    return out;
}

}  // namespace

TEST_CASE("Trees of plain sentences", "[parse]") {
    const struct {
        const char16_t* text;
        const char* expected;
    } cases[] = {
        {u"", ""},
        {u"She said it.", "She>said:nsubj said>:root it>said:obj .>said:punct"},
        {u"The mayor said that taxes would rise.",
         "The>mayor:det mayor>said:nsubj said>:root that>rise:mark taxes>rise:nsubj would>rise:aux "
         "rise>said:ccomp .>said:punct"},
        {u"“We lost,” Velda Orrin told reporters.",
         "“>told:punct We>lost:nsubj lost>told:ccomp ,>told:punct ”>told:punct "
         "Velda>Orrin:compound "
         "Orrin>told:nsubj told>:root reporters>told:obj .>told:punct"},
        {u"Harwick’s lawyer, Dana Reyes, declined to answer.",
         "Harwick>lawyer:poss ’s>Harwick:case lawyer>declined:nsubj ,>lawyer:punct "
         "Dana>Reyes:compound Reyes>lawyer:appos ,>lawyer:punct declined>:root to>answer:mark "
         "answer>declined:xcomp .>declined:punct"},
    };
    for (const auto& c : cases) {
        CAPTURE(toUtf8(c.text));
        CHECK(dump(c.text) == c.expected);
    }
}

TEST_CASE("Trees are trees, whatever the text", "[parse]") {
    std::u16string babble;
    for (int i = 0; i < 3000; ++i)
        babble += u"said \" that , he ";
    for (const std::u16string& text :
         {babble, std::u16string(5000, u'"'), std::u16string(5000, u'('),
          std::u16string{u'a', char16_t{0xD800}, u' ', char16_t{0xDC00}}}) {
        const Parsed parsed(text);
        REQUIRE(parsed.tree.size() == parsed.tokens.tokens.size());
        bool sound = true;
        for (std::uint32_t i = 0; i < parsed.tree.size(); ++i) {
            const std::uint32_t head = parsed.tree[i].head;
            const bool root = parsed.tree[i].relation == Relation::Root;
            sound = sound && root == (head == noParent) && head != i;
            if (!root) {
                sound = sound && parsed.tokens.sentenceOf(head) == parsed.tokens.sentenceOf(i);
            }
        }
        CHECK(sound);
        CHECK(findNames(parsed.article, parsed.tokens, parsed.tags, test::models()).size() <=
              parsed.tree.size());
    }
}

}  // namespace quotelight
