// SPDX-License-Identifier: Apache-2.0
// Pages of different make give their articles: the words of what is kept against those that
// tests/articles/make_pages.py says the body has, as F1. Headlines are not counted.

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "article/open.h"
#include "dump.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

constexpr double floorOfEach = 0.9;
constexpr double floorOfAll = 0.98;

// Runs of letters and digits; a character of Chinese or Japanese is a word of its own.
std::map<std::string, int> wordsOf(const std::string& utf8) {
    std::map<std::string, int> words;
    std::string word;
    const auto end = [&words, &word] {
        if (!word.empty()) ++words[std::exchange(word, {})];
    };
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        if (byte >= 0xE3 && byte <= 0xED) {
            end();
            ++words[utf8.substr(at, 3)];
            at += 2;
        } else if (byte >= 0x80 || std::isalnum(byte) != 0) {
            word.push_back(utf8[at]);
        } else {
            end();
        }
    }
    end();
    return words;
}

int total(const std::map<std::string, int>& words) {
    int sum = 0;
    for (const auto& [word, count] : words)
        sum += count;
    return sum;
}

double wordF1(const std::string& found, const std::string& wanted) {
    const auto one = wordsOf(found);
    const auto other = wordsOf(wanted);
    int shared = 0;
    for (const auto& [word, count] : one)
        if (const auto same = other.find(word); same != other.end())
            shared += std::min(count, same->second);
    return total(one) + total(other) == 0 ? 1.0 : 2.0 * shared / (total(one) + total(other));
}

std::string body(const Article& article) {
    std::string text;
    for (const Block& block : article.blocks)
        if (block.kind != BlockKind::Heading || block.level != 1)
            text += toUtf8(slice(article.text, block.span)) + "\n";
    return text;
}

std::string contents(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("Pages of every make give their article", "[article][html][pages]") {
    double sum = 0;
    std::vector<std::filesystem::path> pages;
    for (const auto& entry : std::filesystem::directory_iterator(QUOTELIGHT_PAGES))
        if (entry.path().extension() == ".html") pages.push_back(entry.path());
    REQUIRE(pages.size() >= 30);
    for (std::filesystem::path page : pages) {
        CAPTURE(page.stem().string());
        const Result<Article> article = openArticle(page.string());
        REQUIRE(article);
        checkInvariants(*article);
        const double score = wordF1(body(*article), contents(page.replace_extension(".txt")));
        CHECK(score >= floorOfEach);
        sum += score;
    }
    const double average = sum / static_cast<double>(pages.size());
    INFO("average over " << pages.size() << " pages: " << average);
    CHECK(average >= floorOfAll);
}
