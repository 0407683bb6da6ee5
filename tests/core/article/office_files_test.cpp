// SPDX-License-Identifier: Apache-2.0
// Documents with changes, comments, hidden words and notes as LibreOffice writes them.

#include <filesystem>
#include <string>

#include "article/open.h"
#include "dump.h"
#include "support/catch.h"

using namespace quotelight;
using namespace quotelight::test;

TEST_CASE("One document with changes reads alike in every format", "[docx][odt]") {
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(QUOTELIGHT_ARTICLES)) {
        if (entry.path().stem() != "changes") continue;
        CAPTURE(entry.path().filename().string());
        const Result<Article> article = openArticle(entry.path().string());
        REQUIRE(article.ok());
        checkInvariants(*article);
        CHECK(
            dump(*article) ==
            "heading 1: The pump vote\nparagraph: Mayor Ilse Varrow spoke first. “We will vote in "
            "June,” Varrow said. The hall was full.\nparagraph: It rained.\nfootnote: All "
            "night.\n");
        REQUIRE(article->notices.size() == 1);
        CHECK(article->notices.front().message ==
              "Left out of the article: 1 deleted passage, 1 comment, 1 hidden passage.");
        ++files;
    }
    CHECK(files == 3);
}
