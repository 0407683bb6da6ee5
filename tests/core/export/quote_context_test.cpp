// SPDX-License-Identifier: Apache-2.0
#include "export/quote_context.h"

#include <string>

#include "export/name_uuid.h"
#include "made_reading.h"
#include "support/catch.h"

using namespace quotelight;

namespace {

std::size_t places(std::u16string_view text, std::u16string_view words) {
    std::size_t found = 0;
    for (std::size_t at = text.find(words); at != text.npos; at = text.find(words, at + 1))
        ++found;
    return found;
}

// How often prefix, stretch and suffix stand together in the text.
std::size_t placesOf(std::u16string_view text, const QuoteContext& context) {
    return places(text, slice(text, {context.prefix.begin, context.suffix.end}));
}

}  // namespace

TEST_CASE("A stretch with its context stands in the text once", "[export][context]") {
    std::u16string text;
    std::vector<Span> stretches;
    for (int i = 0; i < 200; ++i) {
        text += i % 10 == 0 ? u"A new paragraph begins here, number " : u"He said ";
        if (i % 10 == 0) text.append(static_cast<std::size_t>(i / 10 + 1), u'x');
        stretches.push_back({static_cast<std::uint32_t>(text.size()), 0});
        text += u"“Never.”";
        stretches.back().end = static_cast<std::uint32_t>(text.size());
        text += u" ";
    }
    const auto contexts = quoteContexts(text, stretches);
    REQUIRE(contexts.size() == stretches.size());
    for (std::size_t i = 0; i < contexts.size(); ++i) {
        REQUIRE(contexts[i]);
        CHECK(contexts[i]->prefix.end == stretches[i].begin);
        CHECK(contexts[i]->suffix.begin == stretches[i].end);
        CHECK(placesOf(text, *contexts[i]) == 1);
    }
}

TEST_CASE("Contexts reach the text's ends and no further", "[export][context]") {
    const std::u16string text = u"“a” “a”";
    const auto contexts = quoteContexts(text, {{0, 3}, {4, 7}, {0, 7}});
    for (const auto& context : contexts) {
        REQUIRE(context);
        CHECK(context->prefix.begin == 0);
        CHECK(context->suffix.end == text.size());
    }
    CHECK(quoteContexts(u"", {}).empty());
}

TEST_CASE("A text that repeats itself without end leaves no false context", "[export][context]") {
    std::u16string text;
    std::vector<Span> stretches;
    for (std::uint32_t i = 0; i < 40'000; ++i) {
        text += u"“a” ";
        stretches.push_back({i * 4, i * 4 + 3});
    }
    const auto contexts = quoteContexts(text, stretches);
    for (const auto& context : contexts)
        CHECK_FALSE(context);
    // Where it breaks off, what stands near is unique again.
    text.insert(text.size() / 2, u"He paused. ");
    const auto broken = quoteContexts(text, stretches);
    REQUIRE(broken[20'000]);
    CHECK(placesOf(text, *broken[20'000]) == 1);
    CHECK_FALSE(broken[10]);
}

TEST_CASE("Contexts cut no grapheme", "[export][context]") {
    // Ships of four code points each, and letters with a mark on top.
    std::u16string text;
    for (int i = 0; i < 30; ++i)
        text += u"👩‍🚀e\u0301";
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += u"“Up.”";
    const auto end = static_cast<std::uint32_t>(text.size());
    for (int i = 0; i < 30; ++i)
        text += u"e\u0301👩‍🚀";
    const auto contexts = quoteContexts(text, {{begin, end}});
    REQUIRE(contexts[0]);
    CHECK(contexts[0]->prefix.begin > 0);
    CHECK(contexts[0]->prefix.begin % 7 % 5 == 0);
    CHECK((contexts[0]->suffix.end - end) % 7 % 2 == 0);
}

TEST_CASE("SHA-1 and the ids made with it are the standards' own", "[export]") {
    const auto hex = [](const std::string& bytes) {
        std::string out;
        for (char c : bytes) {
            constexpr char digits[] = "0123456789abcdef";
            out += digits[static_cast<unsigned char>(c) >> 4];
            out += digits[static_cast<unsigned char>(c) & 15];
        }
        return out;
    };
    CHECK(hex(sha1("")) == "da39a3ee5e6b4b0d3255bfef95601890afd80709");
    CHECK(hex(sha1("abc")) == "a9993e364706816aba3e25717850c26c9cd0d89d");
    CHECK(hex(sha1(std::string(1'000'000, 'a'))) == "34aa973cd4c4daa4f61eeb2bdbad27316534016f");
    CHECK(hex(sha1(std::string(56, 'a'))) == "c2db330f6083854c99d4b5bfb6e8f29f201be699");
    const NameUuids ids(u"text", "a.txt");
    CHECK(ids.of("quote", 1) == NameUuids(u"text", "a.txt").of("quote", 1));
    CHECK(ids.of("quote", 1) != ids.of("quote", 2));
    CHECK(ids.of("quote", 1) != NameUuids(u"text", "b.txt").of("quote", 1));
    CHECK(ids.of("quote", 1) != NameUuids(u"texts", "a.txt").of("quote", 1));
    CHECK(ids.of("x").size() == 36);
    CHECK(ids.of("x")[14] == '5');
    CHECK(std::string("89ab").find(ids.of("x")[19]) != std::string::npos);
}
