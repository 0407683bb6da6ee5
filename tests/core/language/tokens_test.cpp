// SPDX-License-Identifier: Apache-2.0
#include "language/tokens.h"

#include <string>

#include "support.h"
#include "support/catch.h"
#include "text/utf.h"

namespace quotelight {
namespace {

// Tokens set apart by "|", sentences by " // ".
std::string dump(const std::u16string& text) {
    const Article article = test::paragraph(text);
    const Tokens tokens = tokenise(article);
    std::string out;
    for (const Sentence& sentence : tokens.sentences) {
        if (!out.empty()) out += " // ";
        for (auto i = sentence.firstToken; i < sentence.lastToken; ++i) {
            if (i > sentence.firstToken) out += '|';
            out += toUtf8(slice(article.text, tokens.tokens[i].span));
        }
    }
    return out;
}

struct Case {
    const char16_t* text;
    const char* expected;
};

void check(std::initializer_list<Case> cases) {
    for (const Case& c : cases) {
        CAPTURE(toUtf8(c.text));
        CHECK(dump(c.text) == c.expected);
    }
}

}  // namespace

TEST_CASE("Words", "[tokens]") {
    check({
        {u"", ""},
        {u"one two", "one|two"},
        {u"Velda’s dog, don't", "Velda|’s|dog|,|don't"},
        {u"He'd say they’ll come; I'm sure we've won",
         "He|'d|say|they|’ll|come|;|I|'m|sure|we|'ve|won"},
        {u"the Quillons’ son", "the|Quillons|’|son"},
        {u"a 10-year-old co-founder", "a|10-year-old|co-founder"},
        {u"five o’clock with O’Brannagh", "five|o’clock|with|O’Brannagh"},
        {u"rock & roll, R&B", "rock|&|roll|,|R&B"},
        {u"Zoë naïve e\u0301te\u0301", "Zoë|naïve|e\u0301te\u0301"},
        {u"either/or", "either|/|or"},
        {u"Bra\u00C3\u00B1a and Oltr\u00C3\u00A1n, misread",
         "Bra\u00C3\u00B1a|and|Oltr\u00C3\u00A1n|,|misread"},
        {u"Mun\u0303A\u0303\u00B1oz, Jose\u00C3\u00A9.",
         "Mun\u0303A\u0303\u00B1oz|,|Jose\u00C3\u00A9|."},
        {u"N\u00C3\u00BB, \u00A32", "N\u00C3|\u00BB|,|\u00A3|2"},
        {u"soft\u00ADware", "soft\u00ADware"},
        {u"\u200Fend\u200F", "end"},
    });
}

TEST_CASE("Figures", "[tokens]") {
    check({
        {u"$1,000.50 or 3.5%", "$|1,000.50|or|3.5|%"},
        {u"at 10:30 on 4/11", "at|10:30|on|4/11"},
        {u"the ’90s and '80s, the 1970s", "the|’90s|and|'80s|,|the|1970s"},
        {u"2016–17", "2016|–|17"},
        {u"1,2", "1,2"},
        {u"½ cup", "½|cup"},
    });
}

TEST_CASE("Abbreviations and initials", "[tokens]") {
    check({
        {u"Mr. Orlo met Dr. J. K. Venn", "Mr.|Orlo|met|Dr.|J.|K.|Venn"},
        {u"the U.S. Senate at 5 p.m. Tuesday", "the|U.S.|Senate|at|5|p.m.|Tuesday"},
        {u"E.M. Tarrow, Ph.D., of Vell Inc.", "E.M.|Tarrow|,|Ph.D.|,|of|Vell|Inc."},
        {u"He and I. She left", "He|and|I|. // She|left"},
        {u"Article No. 5 says no. It is", "Article|No.|5|says|no|. // It|is"},
    });
}

TEST_CASE("Addresses and tags", "[tokens]") {
    check({
        {u"See https://example.org/a?b=c. Then", "See|https://example.org/a?b=c|. // Then"},
        {u"Visit www.example.org, or example.com!", "Visit|www.example.org|,|or|example.com|!"},
        {u"Write to ada.lum@mail.example.org.", "Write|to|ada.lum@mail.example.org|."},
        {u"@adalum wrote #NotNow", "@adalum|wrote|#NotNow"},
        {u"the end.Next one", "the|end|. // Next|one"},
    });
}

TEST_CASE("Marks stand alone", "[tokens]") {
    check({
        {u"“No,” she said", "“|No|,|”|she|said"},
        {u"‘Tis’ – ’tis so", "‘|Tis|’|–|’tis|so"},
        {u"wait -- no - yes—go", "wait|--|no|-|yes|—|go"},
        {u"well... so… on", "well|...|so|…|on"},
        {u"«Non», „nein“ 「いいえ」", "«|Non|»|,|„|nein|“|「|いいえ|」"},
        {u"(what?!)", "(|what|?|!|)"},
        {u"a [sic] b", "a|[|sic|]|b"},
    });
    const Article article = test::paragraph(u"“a” — -- b, c");
    const Tokens tokens = tokenise(article);
    std::string kinds;
    for (const Token& t : tokens.tokens)
        kinds += "wnpm"[static_cast<int>(t.kind)];
    CHECK(kinds == "mwmmmwpw");
}

TEST_CASE("Sentences", "[tokens]") {
    check({
        {u"One came. Two left! Three?", "One|came|. // Two|left|! // Three|?"},
        {u"Gov. Tamsin Rook won. The vote", "Gov.|Tamsin|Rook|won|. // The|vote"},
        {u"made in the U.S. He said", "made|in|the|U.S. // He|said"},
        {u"by Vell Inc. The firm", "by|Vell|Inc. // The|firm"},
        {u"George W. Orrin spoke", "George|W.|Orrin|spoke"},
        {u"1. Go home. Now", "1|.|Go|home|. // Now"},
        {u"no capitals here. so it goes", "no|capitals|here|. // so|it|goes"},
        {u"Wahoo! said so", "Wahoo|!|said|so"},
        {u"and etc., then more", "and|etc.|,|then|more"},
        {u"Really?! Yes… And so", "Really|?|! // Yes|… // And|so"},
    });
}

TEST_CASE("Sentences and quotation marks", "[tokens]") {
    check({
        {u"“Go.” She went", "“|Go|.|” // She|went"},
        {u"“Why now?” he asked. “Because.”", "“|Why|now|?|”|he|asked|. // “|Because|.|”"},
        {u"“Why now?” Orla Venn asked. “So.”", "“|Why|now|?|”|Orla|Venn|asked|. // “|So|.|”"},
        {u"\"Go.\" \"No!\" She went", "\"|Go|.|\" // \"|No|!|\" // She|went"},
        {u"He said: \"I won. You lost.\" Then", "He|said|:|\"|I|won|. // You|lost|.|\" // Then"},
        {u"(It rained.) We left", "(|It|rained|.|) // We|left"},
        {u"‘Stop!’ cried Bem", "‘|Stop|!|’|cried|Bem"},
    });
}

TEST_CASE("Token flags", "[tokens]") {
    const Article article = test::paragraph(u"NATO Velda U.S. iPhone 10-Year A");
    const Tokens tokens = tokenise(article);
    std::string flags;
    for (const Token& t : tokens.tokens) {
        flags += t.capitalised ? 'C' : '-';
        flags += t.allCaps ? 'A' : '-';
    }
    CHECK(flags == "CAC-CA--C-C-");
}

TEST_CASE("Sentences never cross blocks, wrapped lines are spaces", "[tokens]") {
    Article article;
    article.text = u"A head without stop\n\nThe first\nline of two.";
    Block head, body;
    head.span = {0, 19};
    body.span = {21, static_cast<std::uint32_t>(article.text.size())};
    body.wrapped = true;
    article.blocks = {head, body};
    const Tokens tokens = tokenise(article);
    REQUIRE(tokens.sentences.size() == 2);
    CHECK(tokens.sentences[0].lastToken == 4);
    CHECK(tokens.sentences[0].block == 0);
    CHECK(tokens.sentences[1].lastToken == tokens.tokens.size());
    CHECK(tokens.sentences[1].block == 1);
    CHECK(tokens.at(0) == 0);
    CHECK(tokens.at(1) == 1);
    CHECK(tokens.at(22) == 4);
    CHECK(tokens.at(1000) == tokens.tokens.size());
    CHECK(tokens.sentenceOf(3) == 0);
    CHECK(tokens.sentenceOf(4) == 1);
}

TEST_CASE("Hostile text yields tokens inside the text", "[tokens]") {
    const std::u16string lone{u'a', char16_t{0xD800}, u'b', char16_t{0xDC00}};
    const std::u16string emoji = u"\U0001F600\U0001F600 \U0001D400x";
    CHECK(dump(emoji) == "\U0001F600|\U0001F600|\U0001D400x");
    for (const std::u16string& text :
         {lone, std::u16string(200'000, u'.'), std::u16string(200'000, u'"'),
          std::u16string(200'000, u'\u0301'), std::u16string(200'000, u'\u200F'),
          std::u16string(200'000, u'\''), std::u16string(3, u'\0'), std::u16string(50'000, u'@')}) {
        const Tokens tokens = tokenise(test::paragraph(text));
        std::uint32_t last = 0;
        bool ordered = true;
        for (const Token& t : tokens.tokens) {
            ordered = ordered && t.span.begin >= last && t.span.end > t.span.begin;
            last = t.span.end;
        }
        CHECK(ordered);
        CHECK(last <= text.size());
    }
}

TEST_CASE("Repeated patterns stay linear", "[tokens]") {
    for (const char16_t* unit : {u"a.", u"a@", u"a-", u"www.", u"1,", u"Mr. ", u"a’s ", u"?\" "}) {
        std::u16string text;
        while (text.size() < 1'000'000)
            text += unit;
        CHECK(tokenise(test::paragraph(text)).sentences.size() >= 1);
    }
}

}  // namespace quotelight
