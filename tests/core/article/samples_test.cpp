// SPDX-License-Identifier: Apache-2.0
// The samples open into the blocks of tests/approved/sample-*.dump, and their gold files hold that
// text.

#include <cstdlib>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "article/open.h"
#include "core/export/approved.h"
#include "dump.h"
#include "support/catch.h"
#include "support/sandbox.h"
#include "text/code_points.h"
#include "text/utf.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

// The sample files by their names without extension.
std::map<std::string, std::filesystem::path> samples() {
    const char* resources = std::getenv("QUOTELIGHT_RESOURCES");
    REQUIRE(resources != nullptr);
    std::map<std::string, std::filesystem::path> found;
    for (const auto& entry :
         std::filesystem::directory_iterator(resources + std::string("/samples")))
        if (entry.path().extension() != ".jsonl")
            found[entry.path().stem().string()] = entry.path();
    return found;
}

std::string summary(const Article& article) {
    const Metadata& facts = article.metadata;
    return "title: " + facts.title + "\nbyline: " + facts.byline + "\ndate: " + facts.date +
           "\n\n" + dump(article);
}

}  // namespace

TEST_CASE("Samples open into the approved blocks", "[article][samples]") {
    const auto all = samples();
    REQUIRE(all.size() >= 6);
    for (const auto& [name, path] : all) {
        CAPTURE(name);
        const Result<Article> article = openArticle(path.string());
        REQUIRE(article);
        checkInvariants(*article);
        CHECK(article->notices.empty());
        checkApproved("sample-" + name + ".dump", summary(*article));
    }
}

TEST_CASE("Samples' gold files fit their text", "[article][samples]") {
    for (const auto& [name, path] : samples()) {
        CAPTURE(name);
        const std::string text = toUtf8(openArticle(path.string())->text);
        const auto gold = nlohmann::json::parse(
            Sandbox::read(path.parent_path() / (name + ".gold.jsonl")), nullptr, false);
        REQUIRE(gold.is_object());
        CHECK(gold["id"] == name);
        CHECK(gold["text"] == text);
        const std::u16string units = toUtf16(text);
        const CodePointMap map(units);
        for (const auto& segment : gold["segments"]) {
            const Span span = map.toCodeUnits(Span{segment["begin"], segment["end"]});
            const std::u16string_view words = slice(units, span);
            CAPTURE(toUtf8(words));
            CHECK((words.front() == u'"' || words.front() == u'“'));
            CHECK(segment["closed"] == (words.back() == u'"' || words.back() == u'”'));
            if (segment["class"] == "speech") CHECK(gold["names"].contains(segment["who"]));
        }
    }
}
