// SPDX-License-Identifier: Apache-2.0
#include "training/gold.h"

#include "support/catch.h"
#include "support/sandbox.h"
#include "text/utf.h"

namespace quotelight::training {

TEST_CASE("Gold offsets count code points, spans UTF-16", "[training]") {
    const test::Sandbox sandbox;
    const std::string path = sandbox.file(
        "gold.jsonl",
        R"({"id": "a", "text": "\ud83d\ude00 “Go,” she said.", "segments": [{"begin": 2, "end": 7,)"
        R"( "class": "speech", "who": "Orla Venn"}], "names": {"Orla Venn": ["Venn"]},)"
        R"( "attributions": [{"id": "E1", "kind": "direct", "content": [[2, 7]], "source": [[8, 11]],)"
        R"( "cue": [[12, 16]], "quoted": [0]}]})"
        "\n\n");
    const auto records = readGold(path);
    REQUIRE(records.ok());
    REQUIRE(records->size() == 1);
    const GoldRecord& record = records->front();
    const auto words = [&](Span span) { return toUtf8(slice(record.article.text, span)); };
    CHECK(words(record.segments.at(0).span) == "“Go,”");
    CHECK(record.segments[0].kind == "speech");
    CHECK(words(record.attributions.at(0).source.at(0)) == "she");
    CHECK(words(record.attributions[0].cue.at(0)) == "said");
    CHECK(record.names.at("Orla Venn") == std::vector<std::string>{"Venn"});
}

TEST_CASE("A gold file that is none is an error", "[training]") {
    const test::Sandbox sandbox;
    CHECK_FALSE(readGold(sandbox.file("a.jsonl", "no json\n")).ok());
    CHECK_FALSE(readGold(sandbox.file("a.jsonl.xz", "not packed")).ok());
    CHECK_FALSE(readGold("/nowhere/gold.jsonl").ok());
}

TEST_CASE("One article in ten is held out, by its id alone", "[training]") {
    int held = 0;
    for (int i = 0; i < 1000; ++i)
        held += isHeldOut("article-" + std::to_string(i)) ? 1 : 0;
    CHECK(held > 70);
    CHECK(held < 130);
}

}  // namespace quotelight::training
