// SPDX-License-Identifier: Apache-2.0
#include "dump_marked.h"
#include "quotes/quote.h"
#include "support/catch.h"
#include "text/utf.h"

namespace quotelight {
namespace {

// One line a quote: its kind, then its parts without marks, set apart by " | ".
std::string dump(const char* text) {
    const Article article = test::articleOf(text);
    const Tokens tokens = tokenise(article);
    const MarkedText marked = findMarked(article, "en");
    std::string out;
    for (const Quote& quote : gatherQuotes(article, tokens, marked)) {
        if (!out.empty()) out += '\n';
        out += quoteKindName(quote.kind);
        CHECK(quote.parts.size() == quote.stretches.size());
        for (std::size_t i = 0; i < quote.parts.size(); ++i) {
            const Marked& stretch = marked.stretches[quote.stretches[i]];
            CHECK(stretch.span == quote.parts[i]);
            out += i == 0 ? ": " : " | ";
            out += toUtf8(slice(article.text, stretch.inner));
        }
    }
    return out;
}

struct Case {
    const char* text;
    const char* expected;
};

const Case cases[] = {
    // One utterance that a reporting clause interrupts.
    {"“I know,” she said, “that it is late.”", "direct: I know, | that it is late."},
    {"“I know,” she said. “It is late.”", "direct: I know, | It is late."},
    {"“I know,” said Ida Orr, the mayor of Oxbow. “It is late.”", "direct: I know, | It is late."},
    {"“I know,” Ida Orr, the mayor of Oxbow, said. “It is late.”", "direct: I know, | It is late."},
    {"“Why?” he asked. “It is late.”", "direct: Why? | It is late."},
    {"“I—” he began, “I think so.”", "direct: I— | I think so."},
    {"“I know,” she said; “it is late.”", "direct: I know, | it is late."},
    {"“One,” he said. “Two,” and left.", "direct: One, | Two,"},
    {"“One,” he said, “two,” he said, “three.”", "direct: One, | two, | three."},
    {"“Is it late?” Bo asked. “I must go.”", "direct: Is it late? | I must go."},
    // Two quotes: a clause that introduces, a second clause, more than a clause, nothing at all.
    {"“I know.” Bo said, “It is late.”", "direct: I know.\ndirect: It is late."},
    {"“I know,” she said. “It is late,” said Bo.", "direct: I know,\ndirect: It is late,"},
    {"“I know,” she said, and Bo answered, “It is late.”", "direct: I know,\ndirect: It is late."},
    {"He “came in”, and told Bo, “Sit.”", "mixed: came in\ndirect: Sit."},
    {"“Is it?” and when she answered, “No.”", "direct: Is it?\ndirect: No."},
    {"“I know,” she said. He paused. “It is late.”", "direct: I know,\ndirect: It is late."},
    {"“I know.” “It is late.”", "direct: I know.\ndirect: It is late."},
    {"“I know,” she said.\n“It is late.”", "direct: I know,\ndirect: It is late."},
    {"She called it “late” and “dark.”", "mixed: late\nmixed: dark."},
    // Whole utterances and fragments of the writer's sentence.
    {"He said, “It is late.”", "direct: It is late."},
    {"He said: “It is late.”", "direct: It is late."},
    {"He said “It is late.”", "direct: It is late."},
    {"He called the plan “a disgrace to us all.”", "mixed: a disgrace to us all."},
    {"The plan is “Dead on Arrival,” he said.", "mixed: Dead on Arrival,"},
    {"“very late” is how she put it.", "mixed: very late"},
    {"“[It] is late,” he said.", "direct: [It] is late,"},
    // Paragraphs that run on.
    {"“One.\n“Two.\n“Three,” she said. “Four.”", "direct: One. | Two. | Three, | Four."},
    {"“One,” she said. “Two.\n“Three,” she added. “Four.”",
     "direct: One, | Two.\ndirect: Three, | Four."},
    {"She said: “One.\n“Two.\n“Three,” she added.", "direct: One. | Two.\ndirect: Three,"},
    {"“One,” she said. “Two.\n“Three. It is late.”", "direct: One, | Two. | Three. It is late."},
    {"He told them that “one.\n“Two.”", "direct: one. | Two."},
    // Quotes inside quotes belong to the outer one.
    {"“He said ‘no’ to me,” she said.", "direct: He said ‘no’ to me,"},
    {"", ""},
    {"No marks at all.", ""},
};

TEST_CASE("An opening mark typed twice opens once", "[quotes][gather]") {
    const Article article = test::articleOf("\"“It is late,” Bo said.\n““It is early,” she said.");
    CHECK(test::dumpMarked(article, findMarked(article, "en")) ==
          "⟦\"“It is late,”⟧ Bo said.\n⟦““It is early,”⟧ she said.");
}

TEST_CASE("Stretches are gathered into quotes", "[quotes]") {
    for (const Case& example : cases) {
        INFO(example.text);
        CHECK(dump(example.text) == example.expected);
    }
}

TEST_CASE("Titles and terms are no quotes, nor do quotes reach over them", "[quotes]") {
    const Article article = test::articleOf("“One,” said the “boss,” and left.");
    const Tokens tokens = tokenise(article);
    MarkedText marked = findMarked(article, "en");
    REQUIRE(marked.stretches.size() == 2);
    marked.stretches[1].kind = MarkedClass::Term;
    const auto quotes = gatherQuotes(article, tokens, marked);
    REQUIRE(quotes.size() == 1);
    CHECK(quotes[0].extent() == Span{0, 6});
}

}  // namespace
}  // namespace quotelight
