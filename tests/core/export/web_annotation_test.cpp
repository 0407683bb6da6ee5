// SPDX-License-Identifier: Apache-2.0
// The Web Annotation export against the rules of the W3C's model, each selector applied to the
// text.
#include <nlohmann/json.hpp>

#include "export/exporter.h"
#include "made_reading.h"
#include "support/catch.h"
#include "text/code_points.h"
#include "text/utf.h"

using namespace quotelight;
using namespace quotelight::test;
using nlohmann::json;

namespace {

json exported(const MadeReading& made, const std::string& source = "news/a b.txt") {
    Filter all;
    all.indirect = true;
    const Result<std::string> bytes =
        exporter("webannotation")->write({made.reading(), all, source});
    REQUIRE(bytes);
    return json::parse(*bytes);
}

// Every place where the words stand, as ranges of code points.
std::vector<Span> placesOf(std::u16string_view text, const json& selector) {
    const std::u16string prefix = toUtf16(selector.value("prefix", ""));
    const std::u16string exact = toUtf16(selector.at("exact").get<std::string>());
    const std::u16string all = prefix + exact + toUtf16(selector.value("suffix", ""));
    const CodePointMap offsets(text);
    std::vector<Span> places;
    for (std::size_t at = text.find(all); at != text.npos; at = text.find(all, at + 1)) {
        const auto begin = static_cast<std::uint32_t>(at + prefix.size());
        const auto end = static_cast<std::uint32_t>(at + prefix.size() + exact.size());
        places.push_back(offsets.toCodePoints(Span{begin, end}));
    }
    return places;
}

void checkPlace(const MadeReading& made, const json& place, Span part) {
    const Span points = CodePointMap(made.article.text).toCodePoints(part);
    CHECK(place.at("type") == "SpecificResource");
    CHECK(place.at("source") == "a%20b.txt");
    REQUIRE(place.at("selector").size() == 2);
    const json& words = place["selector"][0];
    CHECK(words.at("type") == "TextQuoteSelector");
    CHECK(placesOf(made.article.text, words) == std::vector<Span>{points});
    const json& position = place["selector"][1];
    CHECK(position.at("type") == "TextPositionSelector");
    CHECK(position.at("start") == points.begin);
    CHECK(position.at("end") == points.end);
}

void checkBodies(const json& annotation) {
    for (const json& body : annotation.at("body")) {
        CHECK(body.at("type") == "TextualBody");
        CHECK(body.at("format") == "text/plain");
        CHECK_FALSE(body.at("value").get<std::string>().empty());
        const std::string purpose = body.at("purpose");
        CHECK((purpose == "identifying" || purpose == "tagging" || purpose == "commenting"));
    }
}

void checkCollection(const MadeReading& made) {
    const json all = exported(made);
    CHECK(all.at("@context") == "http://www.w3.org/ns/anno.jsonld");
    CHECK(all.at("type") == "AnnotationCollection");
    CHECK(all.at("total") == made.analysis.quotes.size());
    const json& page = all.at("first");
    CHECK(page.at("type") == "AnnotationPage");
    CHECK(page.at("partOf") == all.at("id"));
    CHECK(all.at("last") == page.at("id"));
    CHECK(page.at("startIndex") == 0);
    REQUIRE(page.at("items").size() == made.analysis.quotes.size());
    std::set<std::string> ids = {all.at("id"), page.at("id")};
    for (QuoteId id = 0; id < made.analysis.quotes.size(); ++id) {
        const json& annotation = page["items"][id];
        const AttributedQuote& quote = made.analysis.quotes[id];
        CHECK(annotation.at("type") == "Annotation");
        CHECK(annotation.at("id").get<std::string>().starts_with("urn:uuid:"));
        CHECK(ids.insert(annotation["id"]).second);
        const bool known = quote.attribution.speaker != noSpeaker;
        CHECK(annotation.at("motivation") == (known ? "identifying" : "highlighting"));
        checkBodies(annotation);
        const json& target = annotation.at("target");
        if (quote.parts.size() == 1) {
            checkPlace(made, target, quote.parts[0]);
            continue;
        }
        CHECK(target.at("type") == "Composite");
        REQUIRE(target.at("items").size() == quote.parts.size());
        for (std::size_t part = 0; part < quote.parts.size(); ++part)
            checkPlace(made, target["items"][part], quote.parts[part]);
    }
}

}  // namespace

TEST_CASE("Web annotations follow the model and find their words", "[export][webannotation]") {
    checkCollection(councilMeeting());
}

TEST_CASE("A speaker is identified, a kind tagged, a reason given", "[export][webannotation]") {
    const json body = exported(councilMeeting())["first"]["items"][0]["body"];
    REQUIRE(body.size() == 3);
    CHECK(body[0]["purpose"] == "identifying");
    CHECK(body[0]["value"] == "Lena Brandvik");
    CHECK(body[1]["value"] == "direct");
    CHECK(body[2]["value"] == "99 % sure; named between the quote's parts, by “said”");
}

TEST_CASE("Without quotes the collection is empty and has no page", "[export][webannotation]") {
    MadeReading made;
    made.paragraph(u"Nobody said a word.");
    const json all = exported(made);
    CHECK(all.at("total") == 0);
    CHECK_FALSE(all.contains("first"));
}

TEST_CASE("The article is named by its address, its file or its words", "[export][webannotation]") {
    MadeReading made = councilMeeting();
    const auto source = [&made](const std::string& from) {
        return exported(made, from)["first"]["items"][1]["target"]["source"].get<std::string>();
    };
    CHECK(source("../x:y/äß?#.txt") == "%C3%A4%C3%9F%3F%23.txt");
    CHECK(source("urn:x") == "urn%3Ax");
    CHECK(source("").starts_with("urn:uuid:"));
    made.article.metadata.url = "https://news.example/a?b=c";
    CHECK(source("a.txt") == "https://news.example/a?b=c");
    made.article.metadata.url = "javascript:alert(1)";
    CHECK(source("a.txt") == "a.txt");
    made.article.metadata.url = "mailto:a@b.example";
    CHECK(source("a.txt") == "a.txt");
}
