// SPDX-License-Identifier: Apache-2.0
// The report: every quote once, under its speaker; nothing run or fetched; parsed as HTML and, its
// picture, as XML.
#include <libxml/HTMLparser.h>

#include "export/exporter.h"
#include "export/speaker_shares.h"
#include "made_reading.h"
#include "support/catch.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

std::string exported(const MadeReading& made, bool indirect = true) {
    Filter filter;
    filter.indirect = indirect;
    const Result<std::string> bytes =
        exporter("report")->write({made.reading(), filter, "news/council.md"});
    REQUIRE(bytes);
    return *bytes;
}

std::size_t count(const std::string& page, const std::string& words) {
    std::size_t found = 0;
    for (std::size_t at = page.find(words); at != page.npos; at = page.find(words, at + 1))
        ++found;
    return found;
}

void ignore(void* errors, xmlErrorPtr error) {
    // libxml2 knows HTML 4: it wonders at <bdi>, <section>, <svg> and what is in it.
    if (error->code != XML_HTML_UNKNOWN_TAG) ++*static_cast<int*>(errors);
}

int htmlErrors(const std::string& page) {
    int errors = 0;
    xmlSetStructuredErrorFunc(&errors, reinterpret_cast<xmlStructuredErrorFunc>(ignore));
    htmlDocPtr document = htmlReadMemory(page.data(), static_cast<int>(page.size()), "a.html",
                                         "UTF-8", HTML_PARSE_NONET);
    xmlSetStructuredErrorFunc(nullptr, nullptr);
    xmlFreeDoc(document);
    return document == nullptr ? 1 : errors;
}

}  // namespace

TEST_CASE("A report is a sound page that runs and fetches nothing", "[export][report]") {
    for (const MadeReading& made : {councilMeeting(), everyTrap(), MadeReading()}) {
        const std::string page = exported(made);
        CHECK(htmlErrors(page) == 0);
        for (const char* bad : {"<script", "src=", "javascript:", "<img", "@import", "<b>"})
            CHECK(count(page, bad) - count(page, std::string("&lt;img ") + bad) == 0);
        CHECK(count(page, "default-src 'none'; style-src 'unsafe-inline'") == 1);
    }
}

TEST_CASE("A report has every quote once, under its speaker", "[export][report]") {
    const std::string page = exported(councilMeeting());
    CHECK(count(page, "<li><span class=\"words\">") == 8);
    CHECK(count(page, "<section id=\"speaker-1\">") == 1);
    CHECK(count(page, "<section id=\"unknown\">") == 1);
    CHECK(count(page, "<svg ") == 1);
    CHECK(count(page, "<p>8 quotes by 4 speakers · from <bdi>council.md</bdi></p>") == 1);
    CHECK(count(page, "<dt>Direct</dt><dd>3</dd>") == 1);
    CHECK(count(page, "<dt>Unsure</dt><dd>1</dd>") == 1);
    const std::size_t mayor = page.find("<section id=\"speaker-1\">");
    const std::size_t end = page.find("</section>", mayor);
    CHECK(count(page.substr(mayor, end - mayor), "<li>") == 3);
    CHECK(count(exported(councilMeeting(), false), "<li>") == 6);
}

TEST_CASE("Without quotes the report says so and has no picture", "[export][report]") {
    MadeReading made;
    made.paragraph(u"Nobody said a word.");
    const std::string page = exported(made);
    CHECK(count(page, "<p>0 quotes") == 1);
    CHECK(count(page, "<svg ") == 0);
}

TEST_CASE("Shares are of the quoted words and add up", "[export][report]") {
    const MadeReading made = councilMeeting();
    Filter all;
    all.indirect = true;
    const Reading reading = made.reading();
    const ExportRequest request{reading, all, ""};
    const auto shares = speakerShares(ExportView(request));
    REQUIRE(shares.size() == 5);
    CHECK(shares.front().speaker == 0);
    CHECK(shares.back().speaker == noSpeaker);
    double sum = 0;
    for (const SpeakerShare& share : shares)
        sum += share.share;
    CHECK(sum > 0.999);
    CHECK(sum < 1.001);
    CHECK(roundedPercent(0) == "0 %");
    CHECK(roundedPercent(0.001) == "< 1 %");
    CHECK(roundedPercent(0.456) == "46 %");
    CHECK(roundedPercent(7) == "100 %");
}
