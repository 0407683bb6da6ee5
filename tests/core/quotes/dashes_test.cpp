// SPDX-License-Identifier: Apache-2.0
// Dialogue that dashes set off, and dashes that set off none.
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

const Case cases[] = {
    {"es", "—No lo sé —dijo Ana—. Vamos mañana.", "⟦—No lo sé⟧ —dijo Ana—. ⟦Vamos mañana.⟧"},
    {"es", "—¿Vienes? —preguntó Ana.", "⟦—¿Vienes?⟧ —preguntó Ana."},
    {"es", "—El tren —el de las dos— no llega.", "⟦—El tren⟧ —el de las dos— ⟦no llega.⟧"},
    {"ru", "— Не знаю, — сказала Анна. — Пойдём завтра.",
     "⟦— Не знаю,⟧ — сказала Анна. ⟦— Пойдём завтра.⟧"},
    {"ru", "— Наш город — столица края.", "⟦— Наш город — столица края.⟧"},
    {"pl", "– Nie wiem – powiedziała Anna. – Pójdziemy jutro.\n– Dobrze.",
     "⟦– Nie wiem⟧ – powiedziała Anna. ⟦– Pójdziemy jutro.⟧\n⟦– Dobrze.⟧"},
    {"fr", "— Je ne sais pas, dit Anne. Allons demain.",
     "⟦— Je ne sais pas,⟧ dit Anne. ⟦Allons demain.⟧"},
    {"fr", "— Viens ! s’écria-t-elle.", "⟦— Viens !⟧ s’écria-t-elle."},
    {"sv", "– Jag vet inte, sa Anna.\n– Kom nu!", "⟦– Jag vet inte,⟧ sa Anna.\n⟦– Kom nu!⟧"},
    {"en", "—Come up, he said. It's late.\n—No, Ida said.\n—Why not?",
     "⟦—Come up,⟧ he said. ⟦It's late.⟧\n⟦—No,⟧ Ida said.\n⟦—Why not?⟧"},
    {"es", "—Dijo «no» ayer —dijo Ana.", "⟦—Dijo ⟦«no»⟧ ayer⟧ —dijo Ana."},
    // No dialogue: a signature, lists, a minus, a rule, prose with dashes.
    {"en", "“Good,” she wrote.\n— Ida Orr", "⟦“Good,”⟧ she wrote.\n— Ida Orr"},
    {"es", "- pan\n- leche\n- sal", "- pan\n- leche\n- sal"},
    {"pl", "-5 stopni.\n-7 stopni.", "-5 stopni.\n-7 stopni."},
    {"es", "———\n---", "———\n---"},
    {"es", "—", "—"},
    {"es", "* —No lo sé.", "—No lo sé."},
    {"en", "He came — late — and left.", "He came — late — and left."},
};

TEST_CASE("Dashes set off dialogue without the narrator's words", "[quotes]") {
    for (const Case& example : cases) {
        INFO(example.language << ": " << example.text);
        const Article article = test::articleOf(example.text);
        CHECK(test::dumpMarked(article, findMarked(article, example.language)) == example.expected);
    }
}

TEST_CASE("A stretch that a dash begins says so", "[quotes]") {
    const Article article = test::articleOf("—No lo sé —dijo Ana.");
    const MarkedText marked = findMarked(article, "es");
    REQUIRE(marked.stretches.size() == 1);
    CHECK(marked.stretches[0].dash);
    CHECK(marked.stretches[0].closed);
    CHECK(marked.stretches[0].inner == Span{1, 9});
    CHECK(marked.notices.empty());
}

}  // namespace
}  // namespace quotelight
