// SPDX-License-Identifier: Apache-2.0
// Every case of tests/cases: who says each quote of a small article.
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "article/open.h"
#include "core/reading/case_file.h"
#include "language/models.h"
#include "reading/analyse.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

constexpr std::size_t leastCases = 60;

const Models& models() {
    static const auto loaded = Models::load(Models::defaultFolder());
    if (!loaded) throw std::runtime_error(loaded.error().message);
    return **loaded;
}

// A name without the article that it may be shown with.
std::string bare(std::string name) {
    for (const char* article : {"A ", "a ", "An ", "an ", "The ", "the "})
        if (name.starts_with(article)) return name.substr(std::string_view(article).size());
    return name;
}

// A line for each stretch of the quotes of the kind.
std::vector<std::string> linesOf(const Article& article, const Analysis& analysis, bool indirect) {
    std::vector<std::string> lines;
    for (const AttributedQuote& quote : analysis.quotes) {
        if ((quote.kind == QuoteKind::Indirect) != indirect) continue;
        const SpeakerId id = quote.attribution.speaker;
        const std::string name = id == noSpeaker ? "?" : bare(toUtf8(analysis.speakers[id].name));
        for (const Span part : quote.parts) {
            std::string words = toUtf8(slice(article.text, part));
            if (words.starts_with("“")) words.erase(0, 3);
            lines.push_back(name + " | " + words);
        }
    }
    return lines;
}

// As the gold has it: every line is cut to the length of the gold's, which gives first words only.
std::string dump(const GoldCase& gold, bool indirect) {
    const auto article = openArticleBytes(gold.text, "case.txt", {"UTF-8", "text"});
    if (!article) return article.error().message;
    const auto analysis = analyse(article.value(), &models());
    if (!analysis) return analysis.error().message;
    std::istringstream expected(indirect ? gold.indirect : gold.quotes);
    std::string dumped, golden;
    for (std::string line : linesOf(article.value(), analysis.value(), indirect)) {
        if (std::getline(expected, golden) && line.starts_with(golden)) line = golden;
        dumped += line + '\n';
    }
    return dumped;
}

}  // namespace

TEST_CASE("Who said what in small articles", "[cases]") {
    const auto cases = readCases(QUOTELIGHT_CASES);
    CHECK(cases.size() >= leastCases);
    for (const GoldCase& gold : cases) {
        INFO(gold.title << "\n" << gold.text);
        const std::string quotes = dump(gold, false);
        const std::string indirect = gold.indirect.empty() ? std::string() : dump(gold, true);
        if (gold.title.ends_with("[open]")) {
            CHECK((quotes != gold.quotes || indirect != gold.indirect));
            continue;
        }
        CHECK(quotes == gold.quotes);
        CHECK(indirect == gold.indirect);
    }
}
