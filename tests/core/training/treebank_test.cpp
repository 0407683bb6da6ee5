// SPDX-License-Identifier: Apache-2.0
#include "training/treebank.h"

#include "support/catch.h"
#include "support/sandbox.h"
#include "text/utf.h"
#include "training/coreference_choices.h"
#include "training/gold_tree.h"

namespace quotelight::training {
namespace {

const char* const sample =
    "# newdoc id = invented\n"
    "# newpar\n"
    "# text = Ann Lee can't nod.\n"
    "1\tAnn\tAnn\tPROPN\tNNP\t_\t5\tnsubj\t_\tEntity=(1-person-new-x\n"
    "2\tLee\tLee\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=1)\n"
    "3-4\tcan't\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "3\tca\tcan\tAUX\tMD\t_\t5\taux\t_\t_\n"
    "4\tn't\tnot\tPART\tRB\t_\t5\tadvmod\t_\t_\n"
    "5\tnod\tnod\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n"
    "6\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_\n"
    "\n"
    "# newpar\n"
    "1\tFine\tfine\tADJ\tJJ\t_\t0\troot\t_\tSpaceAfter=No\n"
    "2\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_\n"
    "\n";

TreeDocument read() {
    const test::Sandbox sandbox;
    auto documents = readConllu(sandbox.file("sample.conllu", sample));
    if (!documents) throw std::runtime_error(documents.error().message);
    return documents->at(0);
}

// "Ann>nod:nsubj …"
std::string dump(const AlignedDocument& document) {
    const auto arcs = goldArcs(document);
    const auto word = [&](std::uint32_t i) {
        return toUtf8(slice(document.document->article.text, document.tokens.tokens[i].span));
    };
    std::string out;
    for (std::uint32_t i = 0; i < arcs.size(); ++i) {
        const std::string head = arcs[i].head == noParent ? "" : word(arcs[i].head);
        out += (i == 0 ? "" : " ") + word(i) + ">" + head + ":" + relationName(arcs[i].relation);
    }
    return out;
}

}  // namespace

TEST_CASE("A CoNLL-U document is put together again", "[training]") {
    const TreeDocument document = read();
    CHECK(document.id == "invented");
    CHECK(toUtf8(document.article.text) == "Ann Lee can't nod.\n\nFine.");
    CHECK(document.sentences == std::vector<std::uint32_t>{0, 6});
    CHECK(document.tokens.at(1).name == "person");
    CHECK(document.tokens.at(3).tag == "RB");
    CHECK(document.tokens.at(6).head == noHead);
}

TEST_CASE("Trees carry over to the program's tokens", "[training]") {
    TreeDocument document = read();
    CHECK(dump(align(document)) ==
          "Ann>nod:nsubj Lee>Ann:compound can't>nod:aux nod>:root .>nod:punct Fine>:root "
          ".>Fine:punct");
    harmonise(document);
    CHECK(dump(align(document)) ==
          "Ann>Lee:compound Lee>nod:nsubj can't>nod:aux nod>:root .>nod:punct Fine>:root "
          ".>Fine:punct");
}

TEST_CASE("Silver chains give the tokens that head their mentions", "[training]") {
    const test::Sandbox sandbox;
    const std::string text = sandbox.file(
        "text.jsonl", R"({"id": "a", "text": "Ann Lee nods. She left.", "segments": []})"
                      "\n");
    const std::string parsed = sandbox.file(
        "parsed.jsonl",
        R"({"id": "a", "sentences": [[[0, 3, "NNP", "PERSON", "Ann", 2, "compound"],)"
        R"( [4, 7, "NNP", "PERSON", "Lee", 3, "nsubj"], [8, 12, "VBZ", "O", "nod", 0, "root"],)"
        R"( [12, 13, ".", "O", ".", 3, "punct"]], [[14, 17, "PRP", "O", "she", 2, "nsubj"],)"
        R"( [18, 22, "VBD", "O", "leave", 0, "root"], [22, 23, ".", "O", ".", 2, "punct"]]],)"
        R"( "coref": [[[0, 0, 2, 1, 1], [1, 0, 1, 0, 0], [9, 0, 1, 0, 0]]]})"
        "\n");
    const auto documents = readSilverEntities(text, parsed);
    REQUIRE(documents.ok());
    REQUIRE(documents->size() == 1);
    CHECK(documents->front().entityOf == std::vector<std::uint32_t>{0, 1, 0, 0, 1, 0, 0});
}

}  // namespace quotelight::training
