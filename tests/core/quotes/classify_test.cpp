// SPDX-License-Identifier: Apache-2.0
// Speech, titles and terms told apart by the trained model, on clear cases.
#include <array>
#include <memory>

#include "dump_marked.h"
#include "language/models.h"
#include "quotes/marked.h"
#include "quotes/speech_model.h"
#include "support/catch.h"

namespace quotelight {
namespace {

std::shared_ptr<const Models> models() {
    static constexpr std::array wanted{RequiredModel{SpeechModel::tableName, SpeechModel::version}};
    const auto loaded = Models::load(Models::defaultFolder(), wanted);
    REQUIRE(loaded.ok());
    return *loaded;
}

MarkedText classified(const Article& article, const char* language) {
    const auto all = models();
    const auto model = SpeechModel::view(all->table(SpeechModel::tableName));
    REQUIRE(model.ok());
    MarkedText marked = findMarked(article, language);
    classify(article, tokenise(article), *model, marked);
    return marked;
}

// A letter for each stretch: S, t for titles, w for terms, o for others.
std::string kinds(const char* text, const char* language = "en") {
    std::string out;
    for (const Marked& stretch : classified(test::articleOf(text), language).stretches) {
        CHECK(stretch.confidence >= 0.33F);
        CHECK(stretch.confidence <= 1);
        out += "Stwo"[static_cast<std::size_t>(stretch.kind)];
    }
    return out;
}

struct Case {
    const char* text;
    const char* expected;
};

const Case cases[] = {
    {"“We will not close the school before June,” said Ida Orr, the mayor of Oxbow.", "S"},
    {"Orr said the school was “not going to close before June.”", "S"},
    {"“I never saw the letter,” he said. “Nobody showed it to me.”", "SS"},
    {"The minister called the report “a disgrace.”", "S"},
    {"In a statement, the company said: “We regret the delay.”", "S"},
    {"According to Orr, the roof is “in terrible shape.”", "S"},
    {"She told reporters that the vote was “too close to call.”", "S"},
    {"Orr appeared on NBC’s “Harbor Tonight” to defend the plan.", "t"},
    {"He wrote a memoir titled “The Long Tide.”", "t"},
    {"Her second film, “The Glass Orchard,” opens on Friday.", "t"},
    {"The album includes “Low Water” and “The Heron.”", "tt"},
    {"The so-called “bridge tax” was dropped in May.", "w"},
    {"The word “harbor” comes from an older term for shelter.", "w"},
    {"<img width=\"640\" height=\"480\">", "oo"},
};

TEST_CASE("Speech, titles and terms are told apart", "[quotes]") {
    for (const Case& example : cases) {
        INFO(example.text);
        CHECK(kinds(example.text) == example.expected);
    }
}

TEST_CASE("Other languages are judged by structure", "[quotes]") {
    CHECK(kinds("„Wir schließen die Schule nicht vor Juni“, sagte Ida Orr.", "de") == "S");
    CHECK(kinds("« Nous ne fermons pas l’école », a déclaré Ida Orr.", "fr") == "S");
    CHECK(kinds("—No lo sé —dijo Ana.", "es") == "S");
}

TEST_CASE("Without a model every stretch is speech", "[quotes]") {
    const Article article = test::articleOf("The album includes “Low Water.”");
    MarkedText marked = findMarked(article, "en");
    classify(article, tokenise(article), SpeechModel{}, marked);
    CHECK(marked.stretches.at(0).kind == MarkedClass::Speech);
}

TEST_CASE("Stretches without words do no harm", "[quotes]") {
    CHECK(kinds("“—”").size() == 1);
    CHECK(kinds("“😀” and “...”").size() == 2);
}

TEST_CASE("A damaged table is refused", "[quotes]") {
    const auto all = models();
    const auto bytes = all->table(SpeechModel::tableName);
    CHECK_FALSE(SpeechModel::view({}).ok());
    for (const std::size_t size :
         {std::size_t{1}, std::size_t{8}, bytes.size() / 2, bytes.size() - 8})
        CHECK_FALSE(SpeechModel::view(bytes.first(size)).ok());
    std::array<std::byte, 64> full{};
    full.fill(std::byte{0xFF});
    CHECK_FALSE(SpeechModel::view(full).ok());
}

}  // namespace
}  // namespace quotelight
