// SPDX-License-Identifier: Apache-2.0
#include "reading/analyse.h"

#include <algorithm>

#include "article/open.h"
#include "language/models.h"
#include "support/catch.h"
#include "text/limits.h"
#include "text/utf.h"

using namespace quotelight;

namespace {

constexpr const char* text =
    "“The bridge is safe,” Ada Vale said.\n\nOtto Brandt disagreed. “It is not,” he said.\n\n"
    "Vale said that the tests were done in May.";

Article articleOf(std::string_view bytes) {
    return openArticleBytes(bytes, "test.txt", {"UTF-8", "text"}).value();
}

const Models& models() {
    static const auto loaded = Models::load(Models::defaultFolder());
    REQUIRE(loaded.ok());
    return **loaded;
}

}  // namespace

TEST_CASE("An analysis lists quotes in text order and speakers by first quote", "[analyse]") {
    const auto analysis = analyse(articleOf(text), &models());
    REQUIRE(analysis.ok());
    REQUIRE(analysis->speakers.size() == 2);
    CHECK(toUtf8(analysis->speakers[0].name) == "Ada Vale");
    CHECK(toUtf8(analysis->speakers[1].name) == "Otto Brandt");
    CHECK(analysis->speakers[0].quotes == std::vector<QuoteId>{0, 2});
    CHECK(analysis->speakers[1].quotes == std::vector<QuoteId>{1});
    REQUIRE(analysis->quotes.size() == 3);
    CHECK(analysis->quotes[2].kind == QuoteKind::Indirect);
    CHECK(analysis->words == 24);
    CHECK(analysis->language == "en");
}

TEST_CASE("Without speakers no models are needed", "[analyse]") {
    const auto analysis = analyse(articleOf(text), nullptr, {false, false});
    REQUIRE(analysis.ok());
    CHECK(analysis->speakers.empty());
    REQUIRE(analysis->quotes.size() == 2);
    CHECK(analysis->quotes[0].attribution.speaker == noSpeaker);
    CHECK(analysis->quotes[0].doubtful());
}

TEST_CASE("Indirect speech is left out on request", "[analyse]") {
    const auto analysis = analyse(articleOf(text), &models(), {true, false});
    REQUIRE(analysis.ok());
    CHECK(analysis->quotes.size() == 2);
}

TEST_CASE("Progress rises from 0 to 1, and can cancel at every step", "[analyse]") {
    std::vector<double> shares;
    const auto whole = analyse(articleOf(text), &models(), {}, [&](double share) {
        shares.push_back(share);
        return true;
    });
    REQUIRE(whole.ok());
    REQUIRE(shares.size() > 3);
    CHECK(shares.front() == 0);
    CHECK(shares.back() == 1);
    CHECK(std::is_sorted(shares.begin(), shares.end()));
    for (std::size_t stop = 0; stop < shares.size(); ++stop) {
        std::size_t calls = 0;
        const auto stopped =
            analyse(articleOf(text), &models(), {}, [&](double) { return calls++ < stop; });
        REQUIRE_FALSE(stopped.ok());
        CHECK(stopped.error().code == ErrorCode::Cancelled);
    }
}

TEST_CASE("Texts without quotes give an empty analysis", "[analyse]") {
    for (const char* empty : {"", " \n ", "Nothing is said here."}) {
        INFO(empty);
        const auto analysis = analyse(articleOf(empty), &models());
        REQUIRE(analysis.ok());
        CHECK(analysis->quotes.empty());
        CHECK(analysis->speakers.empty());
    }
}

TEST_CASE("Too long a text shows its quotes without speakers, and says so", "[analyse]") {
    std::string bytes = std::string(text) + "\n\n";
    bytes.append(limits::attributedCharacters, 'x');
    const auto analysis = analyse(articleOf(bytes), &models());
    REQUIRE(analysis.ok());
    CHECK(analysis->quotes.size() == 2);
    CHECK(analysis->speakers.empty());
    REQUIRE(analysis->notices.size() == 1);
    CHECK(analysis->notices[0].code == NoticeCode::LimitReached);
}
