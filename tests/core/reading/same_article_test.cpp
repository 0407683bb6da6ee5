// SPDX-License-Identifier: Apache-2.0
// One article in every format that is read: each file tests/articles/council* gives the quotes and
// speakers of council.txt. tests/articles/README.md says what made each of them.

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "article/helper_process.h"
#include "article/open.h"
#include "language/models.h"
#include "reading/analyse.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;

namespace {

const std::filesystem::path folder = QUOTELIGHT_ARTICLES;

std::vector<std::filesystem::path> councils() {
    std::vector<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().filename().string().starts_with("council")) found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
}

// Lines may be broken elsewhere in another format.
std::string oneLine(std::u16string_view words) {
    std::string line;
    for (const char c : toUtf8(words))
        line.push_back(c == '\n' ? ' ' : c);
    return line;
}

std::string nameOf(const Analysis& analysis, const AttributedQuote& quote) {
    if (quote.attribution.speaker == noSpeaker) return "unknown";
    return toUtf8(analysis.speakers[quote.attribution.speaker].name);
}

// "direct, Ilse Varrow: “One,” … “two.”", a line a quote.
std::string whoSaidWhat(const std::filesystem::path& path) {
    static const auto models = Models::load(Models::defaultFolder());
    REQUIRE(models.ok());
    const Result<Article> article = openArticle(path.string());
    if (!article) return "error: " + article.error().message;
    const Result<Analysis> analysis = analyse(*article, models->get());
    REQUIRE(analysis.ok());
    std::string lines;
    for (const AttributedQuote& quote : analysis->quotes) {
        lines += std::string(quoteKindName(quote.kind)) + ", " + nameOf(*analysis, quote) + ":";
        for (const Span part : quote.parts)
            lines +=
                (part == quote.parts.front() ? " " : " … ") + oneLine(slice(article->text, part));
        lines += "\n";
    }
    return lines;
}

}  // namespace

TEST_CASE("Every format of one article gives the quotes and speakers of its text", "[articles]") {
    const std::string expected = whoSaidWhat(folder / "council.txt");
    CHECK(std::count(expected.begin(), expected.end(), '\n') >= 12);
    CHECK(expected.find("Ilse Varrow: “If we had insisted on the dam,” … “we") !=
          std::string::npos);
    REQUIRE(councils().size() >= 2);
    for (const auto& path : councils()) {
        CAPTURE(path.filename().string());
        if (path.extension() == ".pdf" && findHelper("pdftotext").empty()) {
            WARN("pdftotext is not installed: council.pdf is skipped");
            continue;
        }
        CHECK(whoSaidWhat(path) == expected);
    }
}
