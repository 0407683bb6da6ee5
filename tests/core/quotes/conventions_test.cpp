// SPDX-License-Identifier: Apache-2.0
// Every convention, one line each: the language, the text, and where the stretches are.
#include "quotes/conventions.h"
#include "dump_marked.h"
#include "quotes/marked.h"
#include "support/catch.h"

namespace quotelight {
namespace {

struct Case {
    const char* language;
    const char* text;
    const char* expected;
};

const Case conventions[] = {
    {"en", "She said, “Come in.” He came.", "She said, ⟦“Come in.”⟧ He came."},
    {"en", "She said, \"Come in.\" He came.", "She said, ⟦\"Come in.\"⟧ He came."},
    {"en", "‘Come in,’ she said.", "⟦‘Come in,’⟧ she said."},
    {"en", "'Come in,' she said.", "⟦'Come in,'⟧ she said."},
    {"en", "She said, ``Come in.'' He came.", "She said, ⟦``Come in.''⟧ He came."},
    {"en", "''Come in,'' she said.", "⟦''Come in,''⟧ she said."},
    {"en", "She wrote `no' at once.", "She wrote ⟦`no'⟧ at once."},
    {"de", "„Komm herein“, sagte sie. „Setz dich!“", "⟦„Komm herein“⟧, sagte sie. ⟦„Setz dich!“⟧"},
    {"de", "»Komm herein«, sagte sie. »Setz dich!«", "⟦»Komm herein«⟧, sagte sie. ⟦»Setz dich!«⟧"},
    {"de", "Er rief: „Sie sagte ‚nein‘ zu mir.“", "Er rief: ⟦„Sie sagte ⟦‚nein‘⟧ zu mir.“⟧"},
    {"de", "»Er sagte ›nein‹ zu mir.«", "⟦»Er sagte ⟦›nein‹⟧ zu mir.«⟧"},
    {"de-CH", "«Komm herein», sagte sie.", "⟦«Komm herein»⟧, sagte sie."},
    {"fr", "« Entrez », dit-elle. « Vite ! »", "⟦« Entrez »⟧, dit-elle. ⟦« Vite ! »⟧"},
    {"fr", "«\u00A0Entrez\u00A0», dit-elle.", "⟦«\u00A0Entrez\u00A0»⟧, dit-elle."},
    {"fr", "Il dit : « Elle a dit “non” hier. »", "Il dit : ⟦« Elle a dit ⟦“non”⟧ hier. »⟧"},
    {"es", "«Pasa», dijo ella.", "⟦«Pasa»⟧, dijo ella."},
    {"pl", "Powiedziała: „Wejdź”. Wszedł.", "Powiedziała: ⟦„Wejdź”⟧. Wszedł."},
    {"sv", "”Kom in”, sade hon. ”Sätt dig.”", "⟦”Kom in”⟧, sade hon. ⟦”Sätt dig.”⟧"},
    {"fi", "»Tule sisään», hän sanoi. »Istu.»", "⟦»Tule sisään»⟧, hän sanoi. ⟦»Istu.»⟧"},
    {"da", "»Kom ind«, sagde hun. »Sid ned.«", "⟦»Kom ind«⟧, sagde hun. ⟦»Sid ned.«⟧"},
    {"nl", "‘Kom binnen’, zei ze. ‘Ga zitten.’", "⟦‘Kom binnen’⟧, zei ze. ⟦‘Ga zitten.’⟧"},
    {"ru", "Она сказала: «Войдите». Он вошёл.", "Она сказала: ⟦«Войдите»⟧. Он вошёл."},
    {"ru", "«Он читал „Степь“ вчера», — сказала она.",
     "⟦«Он читал ⟦„Степь“⟧ вчера»⟧, — сказала она."},
    {"ja", "彼女は「お入り」と言った。", "彼女は⟦「お入り」⟧と言った。"},
    {"ja", "「彼は『いいえ』と言った」と彼女。", "⟦「彼は⟦『いいえ』⟧と言った」⟧と彼女。"},
    {"zh", "她说：“请进。”他进来了。", "她说：⟦“请进。”⟧他进来了。"},
    {"zh-Hant", "她說：「請進。」", "她說：⟦「請進。」⟧"},
    {"it", "Disse: «Entra». Poi: “Siediti”.", "Disse: ⟦«Entra»⟧. Poi: ⟦“Siediti”⟧."},
    {"und", "„Komm“, sagte sie. „Nein“, sagte er. „Doch“, rief sie.",
     "⟦„Komm“⟧, sagte sie. ⟦„Nein“⟧, sagte er. ⟦„Doch“⟧, rief sie."},
    {"en", "She said, ＂Come in.＂", "She said, ⟦＂Come in.＂⟧"},
};

// What a text does, against what its language leads to expect.
const Case habits[] = {
    {"de", "“Komm”, sagte sie. “Nein”, sagte er. “Doch”, rief sie. “Gut”, sagte er.",
     "⟦“Komm”⟧, sagte sie. ⟦“Nein”⟧, sagte er. ⟦“Doch”⟧, rief sie. ⟦“Gut”⟧, sagte er."},
    {"en", "”Come in,” she said. ”Sit,” she said. ”Now.”",
     "⟦”Come in,”⟧ she said. ⟦”Sit,”⟧ she said. ⟦”Now.”⟧"},
    {"en", "«Come,» said Ann Orr. «No,» said Bo. «Yes.»",
     "⟦«Come,»⟧ said Ann Orr. ⟦«No,»⟧ said Bo. ⟦«Yes.»⟧"},
};

template <std::size_t size>
void check(const Case (&cases)[size]) {
    for (const Case& example : cases) {
        INFO(example.language << ": " << example.text);
        const Article article = test::articleOf(example.text);
        CHECK(test::dumpMarked(article, findMarked(article, example.language)) == example.expected);
    }
}

TEST_CASE("Every language's quotation marks are found", "[quotes]") {
    check(conventions);
}

TEST_CASE("A text's own habit outweighs its language's", "[quotes]") {
    check(habits);
}

TEST_CASE("CLDR tells which marks open and which close", "[quotes]") {
    CHECK(useIn(pairsOfLanguage("en"), u'\u201C').opens == 1);
    CHECK(useIn(pairsOfLanguage("en"), u'\u201C').closes == 0);
    CHECK(useIn(pairsOfLanguage("de"), u'\u201C').closes == 1);
    CHECK(useIn(pairsOfLanguage("sv"), u'\u201D').opens == 1);
    CHECK(pairsOfLanguage("no such language").empty());
    CHECK(pairsOfLanguage("und").empty());
    CHECK(pairsOfLanguage("").empty());
    CHECK(useAnywhere(u'\u201C').closes > 0);
    CHECK(isKnownPair(u'\u201E', u'\u201C'));
    CHECK(isKnownPair(u'\u300C', u'\u300D'));
    CHECK_FALSE(isKnownPair(u'\u201C', u'«'));
    CHECK(markShape(u'\uFF02') == u'"');
    CHECK(markShape(u'\uFF62') == u'\u300C');
    CHECK(markShape(u'\u201C') == u'\u201C');
}

}  // namespace
}  // namespace quotelight
