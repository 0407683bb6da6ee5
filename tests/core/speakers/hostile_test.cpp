// SPDX-License-Identifier: Apache-2.0
// Texts made to be slow or to break: each within a bound, none losing its order.
#include <chrono>
#include <string>

#include "language/tokens.h"
#include "quotes/marked.h"
#include "speakers/find_speakers.h"
#include "support/catch.h"
#include "text/limits.h"
#include "text/utf.h"

using namespace quotelight;

namespace {

// Far above what any takes, so that only a cost that is not linear shows.
constexpr std::chrono::seconds bound{20};

std::u16string repeated(std::u16string_view words, int times) {
    std::u16string text;
    for (int i = 0; i < times; ++i)
        text += words;
    return text;
}

std::u16string numbered(std::u16string_view before, std::u16string_view after, int times) {
    std::u16string text;
    for (int i = 0; i < times; ++i)
        text.append(before).append(toUtf16(std::to_string(i))).append(after);
    return text;
}

Speakers find(std::u16string text) {
    Article article;
    article.text = std::move(text);
    const auto size = static_cast<std::uint32_t>(article.text.size());
    if (size > 0) article.blocks.push_back({{0, size}, BlockKind::Paragraph, 0, {}, false});
    const Tokens tokens = tokenise(article);
    return findSpeakers(article, tokens, findMarked(article, "en"));
}

void checkSane(const Speakers& speakers, std::size_t size) {
    std::uint32_t last = 0;
    bool ordered = true, inside = true;
    for (const Mention& m : speakers.mentions) {
        ordered = ordered && last <= m.span.begin;
        last = m.span.begin;
        inside = inside && m.span.begin < m.span.end && m.extent.contains(m.span) &&
                 m.span.contains(m.head) && m.extent.end <= size;
        inside = inside && (m.speaker == noSpeaker || m.speaker < speakers.speakers.size());
    }
    CHECK(ordered);
    CHECK(inside);
}

}  // namespace

TEST_CASE("Hostile texts cost linear time and give sane mentions", "[speakers][hostile]") {
    const std::u16string texts[] = {
        u"",
        u"\n\n",
        std::u16string(5000, u'\0'),
        repeated(u"\xD800", 5000),
        repeated(u"A", 1'000'000),
        repeated(u"Abc ", 100'000),
        u"Mr. " + repeated(u"Smith-", 160'000) + u" said.",
        numbered(u"Ada Name", u" spoke. ", 50'000),
        numbered(u"Nn", u" Smith spoke. Smith left. ", 10'000),
        repeated(u"he said ", 60'000),
        repeated(u"his ", 60'000) + u"campaign",
        repeated(u"the head of ", 40'000),
        repeated(u"Bob Hale, a man, ", 30'000),
        repeated(u"Bob (", 60'000),
        repeated(u"Bob's ", 60'000),
        repeated(u"Bank of ", 60'000),
        repeated(u"I ", 60'000),
        repeated(u"\"He said Bob.\" ", 30'000),
        repeated(u", and ", 60'000),
    };
    for (const std::u16string& text : texts) {
        INFO(toUtf8(text.substr(0, 40)));
        const auto start = std::chrono::steady_clock::now();
        checkSane(find(text), text.size());
        CHECK(std::chrono::steady_clock::now() - start < bound);
    }
}

TEST_CASE("More speakers than the limit are said by a notice", "[speakers][hostile]") {
    const int many = static_cast<int>(limits::speakers) + 10;
    const Speakers speakers = find(numbered(u"Ada Name", u" spoke. ", many));
    CHECK(speakers.speakers.size() == limits::speakers);
    REQUIRE(speakers.notices.size() == 1);
    CHECK(speakers.notices[0].code == NoticeCode::LimitReached);
}
