// SPDX-License-Identifier: Apache-2.0
// What no article holds: every short string of marks, and a great many marks.
#include <algorithm>
#include <array>
#include <ctime>
#include <string>
#include <string_view>
#include <vector>

#include "dump_marked.h"
#include "language/models.h"
#include "quotes/marked.h"
#include "quotes/quote.h"
#include "quotes/speech_model.h"
#include "support/catch.h"
#include "text/limits.h"
#include "text/utf.h"

namespace quotelight {
namespace {

Article oneBlock(std::u16string text) {
    Article article;
    article.text = std::move(text);
    Block block;
    block.span = {0, static_cast<std::uint32_t>(article.text.size())};
    article.blocks.push_back(block);
    return article;
}

// Blocks at line ends, as a reader would make them.
void splitBlocks(Article& article) {
    article.blocks.clear();
    std::uint32_t begin = 0;
    const auto size = static_cast<std::uint32_t>(article.text.size());
    for (std::uint32_t i = 0; i <= size; ++i) {
        if (i < size && article.text[i] != u'\n') continue;
        Span span{begin, i};
        while (!span.empty() && article.text[span.begin] == u' ')
            ++span.begin;
        while (!span.empty() && article.text[span.end - 1] == u' ')
            --span.end;
        if (!span.empty()) article.blocks.push_back({span, BlockKind::Paragraph, 0, {}, false});
        begin = i + 1;
    }
}

bool isSound(const Article& article, const MarkedText& marked) {
    std::vector<Span> open;
    std::uint32_t last = 0;
    for (std::size_t i = 0; i < marked.stretches.size(); ++i) {
        const Marked& stretch = marked.stretches[i];
        if (stretch.block >= article.blocks.size()) return false;
        if (!article.blocks[stretch.block].span.contains(stretch.span)) return false;
        if (!stretch.span.contains(stretch.inner) || stretch.inner.empty()) return false;
        if (stretch.span.begin < last) return false;
        last = stretch.span.begin;
        while (!open.empty() && open.back().end <= stretch.span.begin)
            open.pop_back();
        if (!open.empty() && !open.back().contains(stretch.span)) return false;
        if (stretch.depth != open.size() || stretch.depth >= limits::quoteNesting) return false;
        if ((stretch.parent >= 0) != (stretch.depth > 0)) return false;
        const auto self = static_cast<std::int32_t>(i);
        if (stretch.parent >= self || stretch.continues >= self) return false;
        open.push_back(stretch.span);
    }
    return true;
}

TEST_CASE("Every string of marks up to seven long gives sound stretches", "[quotes]") {
    constexpr std::u16string_view alphabet = u"\"'“’a\n ";
    constexpr int longest = 7;
    std::size_t wrong = 0;
    for (int length = 0; length <= longest; ++length) {
        std::vector<std::size_t> digits(static_cast<std::size_t>(length), 0);
        for (bool more = true; more;) {
            Article article;
            for (const std::size_t digit : digits)
                article.text += alphabet[digit];
            splitBlocks(article);
            if (!isSound(article, findMarked(article, "en")) && ++wrong < 5) {
                INFO(test::dumpMarked(article, findMarked(article, "en")));
                CHECK(false);
            }
            more = false;
            for (std::size_t& digit : digits) {
                digit = (digit + 1) % alphabet.size();
                if (digit != 0) {
                    more = true;
                    break;
                }
            }
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("Strings of every convention's marks give sound stretches", "[quotes]") {
    constexpr std::u16string_view alphabet = u"„“”«»‘'—a.\n 7";
    std::uint32_t state = 1;
    for (int round = 0; round < 20'000; ++round) {
        Article article;
        for (int i = 0; i < 40; ++i) {
            state = state * 1664525U + 1013904223U;
            article.text += alphabet[(state >> 16) % alphabet.size()];
        }
        splitBlocks(article);
        for (const char* language : {"de", "es", "und"}) {
            if (isSound(article, findMarked(article, language))) continue;
            FAIL(test::dumpMarked(article, findMarked(article, language)));
        }
    }
}

std::u16string repeated(std::u16string_view piece, std::size_t size) {
    std::u16string text;
    while (text.size() < size)
        text += piece;
    return text;
}

double seconds(const Article& article, const SpeechModel& model) {
    double best = 1e9;
    for (int i = 0; i < 2; ++i) {
        const std::clock_t begin = std::clock();  // the processor's: others may be busy too
        const Tokens tokens = tokenise(article);
        MarkedText marked = findMarked(article, "en");
        CHECK(marked.stretches.size() <= limits::quotes);
        classify(article, tokens, model, marked);
        CHECK(gatherQuotes(article, tokens, marked).size() <= marked.stretches.size());
        best = std::min(best, double(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    return best;
}

// Eight times the text in less than some thirty times the time, with room for a busy machine;
// quadratic work would take sixty-four times.
TEST_CASE("Time grows with the text, whatever the marks", "[quotes]") {
    static constexpr std::array wanted{RequiredModel{SpeechModel::tableName, SpeechModel::version}};
    const auto models = Models::load(Models::defaultFolder(), wanted);
    REQUIRE(models.ok());
    const auto model = SpeechModel::view((*models)->table(SpeechModel::tableName));
    REQUIRE(model.ok());
    const std::u16string_view pieces[] = {
        u"\"",    u"“‘",   u"“",       u"\"a",    u" 'a",       u"'tis ",  u"“a ‘",
        u"a' ",   u"” “",  u"\" 'a' ", u"—a — b", u", he said", u"6'2\" ", u"“\u0301",
        u"“a\n“", u"a\" ", u"«»",      u"'a 'b",  u"‘a ’",      u"``''",
    };
    for (const std::u16string_view piece : pieces) {
        Article small = oneBlock(repeated(piece, 100'000));
        Article large = oneBlock(repeated(piece, 800'000));
        INFO(toUtf8(piece));
        const double before = seconds(small, *model), after = seconds(large, *model);
        CHECK(after < 0.05 + 30 * before);
    }
}

TEST_CASE("An opening mark without a close reaches no further than the limit", "[quotes]") {
    const Article article = oneBlock(u"“" + repeated(u"a word ", 10 * limits::quoteCharacters));
    const MarkedText marked = findMarked(article, "en");
    REQUIRE(marked.stretches.size() == 1);
    CHECK(marked.stretches[0].span.size() <= limits::quoteCharacters);
    CHECK(marked.notices.size() == 1);
}

TEST_CASE("Too many quotes and too deep ones are left out, and said", "[quotes]") {
    const MarkedText many = findMarked(oneBlock(repeated(u"“a” ", 300'000)), "en");
    CHECK(many.stretches.size() == limits::quotes);
    REQUIRE(many.notices.size() == 1);
    CHECK(many.notices[0].code == NoticeCode::LimitReached);

    const MarkedText deep = findMarked(test::articleOf("“a “b “c “d “e “f” e” d” c” b” a”"), "en");
    CHECK(deep.stretches.size() == limits::quoteNesting);
    REQUIRE(deep.notices.size() == 1);
    CHECK(deep.notices[0].code == NoticeCode::LimitReached);
}

}  // namespace
}  // namespace quotelight
