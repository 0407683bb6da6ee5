// SPDX-License-Identifier: Apache-2.0
// What looks like a quotation mark and is none, marks that are missing or wrong, and paragraphs
// that run on. All English.
#include <string>

#include "dump_marked.h"
#include "quotes/marked.h"
#include "support/catch.h"

namespace quotelight {
namespace {

struct Case {
    const char* text;
    const char* expected;
};

const Case apostrophes[] = {
    {"Don't touch the workers' tools, it's O'Brien's.",
     "Don't touch the workers' tools, it's O'Brien's."},
    {"Don’t touch the workers’ tools, it’s O’Brien’s.",
     "Don’t touch the workers’ tools, it’s O’Brien’s."},
    {"'Tis the season of rock 'n' roll and the '90s.",
     "'Tis the season of rock 'n' roll and the '90s."},
    {"He met 'em in the ’80s, ’cause they’d asked.",
     "He met 'em in the ’80s, ’cause they’d asked."},
    {"The shelf is 6'2\" high and 12\" deep.", "The shelf is 6'2\" high and 12\" deep."},
    {"\"The shelf is 6'2\" high,\" said Ida.", "⟦\"The shelf is 6'2\" high,\"⟧ said Ida."},
    {"\"I ate a 12\" pizza,\" said Ida.", "⟦\"I ate a 12\" pizza,\"⟧ said Ida."},
    {"\"I am 6'2\" said Ida.", "⟦\"I am 6'2\"⟧ said Ida."},
    {"\"I was born in 1990\" and \"moved in 2001\" he said.",
     "⟦\"I was born in 1990\"⟧ and ⟦\"moved in 2001\"⟧ he said."},
    {"’Course he did. ’Course. ’Struth! He said “the ‘boss’ did.”",
     "’Course he did. ’Course. ’Struth! He said ⟦“the ⟦‘boss’⟧ did.”⟧"},
    {"The voters' 'mandate' is the leaders' excuse.",
     "The voters' ⟦'mandate'⟧ is the leaders' excuse."},
    {"The 'workers' and the 'owners' met.", "The ⟦'workers'⟧ and the ⟦'owners'⟧ met."},
    {"It stood at 40° 26′ 46″ north.", "It stood at 40° 26′ 46″ north."},
};

const Case british[] = {
    {"‘The workers’ demands are just,’ he said. ‘Don’t you think?’",
     "⟦‘The workers’ demands are just,’⟧ he said. ⟦‘Don’t you think?’⟧"},
    {"'The workers' demands are just,' he said. 'Don't you think?'",
     "⟦'The workers' demands are just,'⟧ he said. ⟦'Don't you think?'⟧"},
    {"‘She said “no” to me,’ he said. ‘Twice.’", "⟦‘She said ⟦“no”⟧ to me,’⟧ he said. ⟦‘Twice.’⟧"},
    {"'I'm goin' home,' he said. 'It's late.'", "⟦'I'm goin' home,'⟧ he said. ⟦'It's late.'⟧"},
    {"''Tis late,' he said. 'I'm off.'\n'Go,' said Ida.",
     "⟦''Tis late,'⟧ he said. ⟦'I'm off.'⟧\n⟦'Go,'⟧ said Ida."},
    {"'Tis late,' he said. 'I'm off.'\n'Go,' said Ida.",
     "⟦'Tis late,'⟧ he said. ⟦'I'm off.'⟧\n⟦'Go,'⟧ said Ida."},
    {"‘Mind the step,’ he said. ‘It is old.’\n‘I went in the ’90s,’ said Ida.",
     "⟦‘Mind the step,’⟧ he said. ⟦‘It is old.’⟧\n⟦‘I went in the ’90s,’⟧ said Ida."},
    {"‘One,’ he said.\n‘Two,’ said Ida.\n‘The first of it.\n‘The last of it.’",
     "⟦‘One,’⟧ he said.\n⟦‘Two,’⟧ said Ida.\n⟦‘The first of it.⟧?\n+⟦‘The last of it.’⟧"},
};

const Case nesting[] = {
    {"“He said ‘no’ to me.”", "⟦“He said ⟦‘no’⟧ to me.”⟧"},
    {"\"He said 'no' to me.\"", "⟦\"He said ⟦'no'⟧ to me.\"⟧"},
    {"\"He said \"no\" to me,\" she said.", "⟦\"He said ⟦\"no\"⟧ to me,\"⟧ she said."},
    {"“‘No,’ he said,” said Ida.", "⟦“⟦‘No,’⟧ he said,”⟧ said Ida."},
    {"“He said, ‘No.’” She left.", "⟦“He said, ⟦‘No.’⟧”⟧ She left."},
    {"\"He said, 'No.'\" She left.", "⟦\"He said, ⟦'No.'⟧\"⟧ She left."},
    {"“a ‘b “c ‘d’ c” b’ a”", "⟦“a ⟦‘b ⟦“c ⟦‘d’⟧ c”⟧ b’⟧ a”⟧"},
    {"“The mayor [Ida Orr] is (mostly) right ... I think …”",
     "⟦“The mayor [Ida Orr] is (mostly) right ... I think …”⟧"},
    {"(\"Yes,\" he said.) [\"No.\"]", "(⟦\"Yes,\"⟧ he said.) [⟦\"No.\"⟧]"},
    {"# Mayor: 'I will not quit'\nShe said “never” twice.",
     "Mayor: ⟦'I will not quit'⟧\nShe said ⟦“never”⟧ twice."},
    {"“A line / that is / wrapped,” he said.", "⟦“A line / that is / wrapped,”⟧ he said."},
    {"\"...and so on,\" he said.", "⟦\"...and so on,\"⟧ he said."},
    {"\"I—\"", "⟦\"I—\"⟧"},
    {"\"Stop\"--he turned--\"now.\"", "⟦\"Stop\"⟧--he turned--⟦\"now.\"⟧"},
    {"the so-called \"anti\"-camp", "the so-called ⟦\"anti\"⟧-camp"},
    {"He said,\"Yes.\" She said:\"No.\"", "He said,⟦\"Yes.\"⟧ She said:⟦\"No.\"⟧"},
    {"“One.”“Two.”", "⟦“One.”⟧⟦“Two.”⟧"},
    {"\"One.\"\"Two.\"", "⟦\"One.\"⟧⟦\"Two.\"⟧"},
    {"\" Spaced , \" he said .", "⟦\" Spaced , \"⟧ he said ."},
};

const Case runningOn[] = {
    {"“One.\n“Two.\n“Three,” said Ida.", "⟦“One.⟧?\n+⟦“Two.⟧?\n+⟦“Three,”⟧ said Ida."},
    {"\"One.\n\"Two.\n\"Three,\" said Ida.", "⟦\"One.⟧?\n+⟦\"Two.⟧?\n+⟦\"Three,\"⟧ said Ida."},
    {"Ida said: “One.\n“Two.”\n“Three.”", "Ida said: ⟦“One.⟧?\n+⟦“Two.”⟧\n⟦“Three.”⟧"},
    {"«Uno.\n»Dos.\n»Tres», dijo Ida.", "⟦«Uno.⟧?\n+⟦»Dos.⟧?\n+⟦»Tres»⟧, dijo Ida."},
    {"“One.\n\"Two.\n“Three.”", "⟦“One.⟧?\n+⟦\"Two.⟧?\n+⟦“Three.”⟧"},
    {"“One.\nTwo.\n“Three.”", "⟦“One.⟧?\nTwo.\n⟦“Three.”⟧"},
    {"“One ‘two’ one.\n“Three.”", "⟦“One ⟦‘two’⟧ one.⟧?\n+⟦“Three.”⟧"},
    {"“ORR: One.\n“JUDGE LIND: Two.\n“No: three.”",
     "⟦“ORR: One.⟧?\n⟦“JUDGE LIND: Two.⟧?\n+⟦“No: three.”⟧"},
    {"“One.\n# “Two”", "⟦“One.⟧?\n⟦“Two”⟧"},
};

const Case missing[] = {
    {"“Never closed, he said.\nThe next one.", "⟦“Never closed, he said.⟧?\nThe next one."},
    {"\"Never closed, he said. \"But this is,\" he said.",
     "⟦\"Never closed, he said.⟧? ⟦\"But this is,\"⟧ he said."},
    {"“Never closed, he said. “But this is,” he said. “This too.”",
     "⟦“Never closed, he said.⟧? ⟦“But this is,”⟧ he said. ⟦“This too.”⟧"},
    {"Never opened,” he said. “But this is.”", "Never opened,” he said. ⟦“But this is.”⟧"},
    {"Never opened,\" he said. \"But this is.\"", "Never opened,\" he said. ⟦\"But this is.\"⟧"},
    {"“Wrong way,“ he said. “Right way.”", "⟦“Wrong way,“⟧ he said. ⟦“Right way.”⟧"},
    {"”Wrong way,” he said. “Right way.”", "⟦”Wrong way,”⟧ he said. ⟦“Right way.”⟧"},
    {"“Mixed,\" he said. \"Again.”", "⟦“Mixed,\"⟧ he said. ⟦\"Again.”⟧"},
    {"The \" key is worn, said \"Ida.\"", "The \" key is worn, said ⟦\"Ida.\"⟧"},
    {"An end\"", "An end\""},
    {"\"", "\""},
    {"\"\"", "\"\""},
    {"“”", "“”"},
    {"“ ”", "“ ”"},
    {"\"\"\"", "\"\"\""},
    {"“", "“"},
    {"'", "'"},
    {"", ""},
    {"“He said ‘no to me.” He left.", "⟦“He said ‘no to me.”⟧ He left."},
};

template <std::size_t size>
void check(const Case (&cases)[size]) {
    for (const Case& example : cases) {
        INFO(example.text);
        const Article article = test::articleOf(example.text);
        CHECK(test::dumpMarked(article, findMarked(article, "en")) == example.expected);
    }
}

TEST_CASE("Apostrophes, measures and decades are no quotes", "[quotes]") {
    check(apostrophes);
}

TEST_CASE("Single marks may be a text's ordinary ones", "[quotes]") {
    check(british);
}

TEST_CASE("Quotes nest, and hold brackets and line ends", "[quotes]") {
    check(nesting);
}

TEST_CASE("Quotes run on over paragraphs that open anew", "[quotes]") {
    check(runningOn);
}

TEST_CASE("A missing or wrong mark swallows nothing", "[quotes]") {
    check(missing);
}

TEST_CASE("A quote never closed is said, one that runs on is not", "[quotes]") {
    const auto notices = [](const char* text) {
        return findMarked(test::articleOf(text), "en").notices;
    };
    CHECK(notices("“One.\n“Two.”").empty());
    const auto unclosed = notices("He said, “One.\nTwo.");
    REQUIRE(unclosed.size() == 1);
    CHECK(unclosed[0].code == NoticeCode::UnclosedQuote);
    CHECK(unclosed[0].span == Span{9, 10});
    std::string many;
    for (int i = 0; i < 100; ++i)
        many += "He said, “One.\n";
    CHECK(notices(many.c_str()).size() == 20);
}

TEST_CASE("Inner leaves marks and the space inside them out", "[quotes]") {
    const Article article = test::articleOf("«\u00A0Oui\u00A0»");
    const MarkedText marked = findMarked(article, "fr");
    REQUIRE(marked.stretches.size() == 1);
    CHECK(marked.stretches[0].span == Span{0, 7});
    CHECK(marked.stretches[0].inner == Span{2, 5});
}

TEST_CASE("Code has no quotes", "[quotes]") {
    Article article = test::articleOf("He said “yes.”\nprint(\"no\")");
    article.blocks[1].kind = BlockKind::Code;
    CHECK(findMarked(article, "en").stretches.size() == 1);
}

TEST_CASE("A combining character stays with its mark", "[quotes]") {
    const Article article = test::articleOf("“Yes”\uFE00 he said");
    const MarkedText marked = findMarked(article, "en");
    REQUIRE(marked.stretches.size() == 1);
    CHECK(marked.stretches[0].span == Span{0, 6});
    CHECK(marked.stretches[0].inner == Span{1, 4});
}

}  // namespace
}  // namespace quotelight
