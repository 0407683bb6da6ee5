// SPDX-License-Identifier: Apache-2.0
// schema.org's NewsArticle and the IPTC's ninjs: the properties that they ask for, and for ninjs
// none that it does not know. The XHTML body is parsed as XML.
#include <libxml/parser.h>

#include <nlohmann/json.hpp>
#include <regex>
#include <set>

#include "export/article_facts.h"
#include "export/exporter.h"
#include "export/iso_date.h"
#include "made_reading.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;
using namespace quotelight::test;
using nlohmann::json;

namespace {

std::string bytesOf(const char* format, const MadeReading& made) {
    Filter all;
    all.indirect = true;
    const Result<std::string> bytes = exporter(format)->write({made.reading(), all, "a.txt"});
    REQUIRE(bytes);
    CHECK(bytes->find("</") == std::string::npos);
    return *bytes;
}

json exported(const char* format, const MadeReading& made) {
    return json::parse(bytesOf(format, made));
}

bool isWellFormed(const std::string& fragment) {
    const std::string whole = "<body>" + fragment + "</body>";
    xmlDoc* document = xmlReadMemory(whole.data(), static_cast<int>(whole.size()), "body", nullptr,
                                     XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    xmlFreeDoc(document);
    return document != nullptr;
}

// A rule of ninjs 3.1: a property's type, and what the objects in it may have.
struct Rule {
    const char* type;
    std::set<std::string> members;
};

const std::map<std::string, Rule> ninjs = {
    {"uri", {"string", {}}},
    {"type", {"string", {}}},
    {"representationType", {"string", {}}},
    {"language", {"string", {}}},
    {"contentCreated", {"string", {}}},
    {"title", {"string", {}}},
    {"by", {"string", {}}},
    {"edNote", {"string", {}}},
    {"standard", {"object", {"name", "version", "schema"}}},
    {"headlines", {"array", {"role", "contentType", "value"}}},
    {"bodies", {"array", {"role", "contentType", "charCount", "wordCount", "value"}}},
    {"people", {"array", {"name", "rel", "uri", "literal", "contactInfo"}}},
    {"organisations", {"array", {"name", "rel", "uri", "literal", "symbols", "contactInfo"}}},
    {"infoSources", {"array", {"name", "role", "uri", "literal", "contactInfo"}}},
};

void checkMembers(const json& object, const std::set<std::string>& known) {
    for (const auto& [key, value] : object.items()) {
        INFO(key);
        CHECK(known.count(key) == 1);
        CHECK((value.is_string() ||
               (value.is_number_unsigned() && (key == "charCount" || key == "wordCount"))));
    }
}

void checkNinjs(const json& item) {
    CHECK(std::regex_match(item.at("uri").get<std::string>(), std::regex("(urn:uuid|https?):.+")));
    for (const auto& [key, value] : item.items()) {
        INFO(key);
        const auto rule = ninjs.find(key);
        REQUIRE(rule != ninjs.end());
        CHECK(std::string(value.type_name()) == rule->second.type);
        if (value.is_object()) checkMembers(value, rule->second.members);
        if (!value.is_array()) continue;
        CHECK_FALSE(value.empty());
        for (const json& one : value)
            checkMembers(one, rule->second.members);
    }
    for (const char* list : {"headlines", "bodies"})
        for (const json& one : item.at(list))
            CHECK(one.contains("value"));
    CHECK(isWellFormed(item["bodies"][0]["value"]));
}

}  // namespace

TEST_CASE("ninjs items have the standard's properties only", "[export][ninjs]") {
    checkNinjs(exported("ninjs", councilMeeting()));
    checkNinjs(exported("ninjs", everyTrap()));
    const json item = exported("ninjs", MadeReading());
    checkNinjs(item);
    CHECK_FALSE(item.contains("infoSources"));
    CHECK(item["type"] == "text");
}

TEST_CASE("A news item's body has quotes as <q>, marks left to it", "[export][ninjs]") {
    const json item = exported("ninjs", councilMeeting());
    const std::string body = item["bodies"][0]["value"];
    for (const char* words :
         {"<q data-speaker=\"speaker-1\" title=\"Lena Brandvik\">The harbour stays open,</q>",
          "<q data-speaker=\"speaker-1\" title=\"Lena Brandvik\">a <em>really</em> bad idea</q>",
          "<ol><li>A vote in June;</li><li>", "<h2>What comes next</h2>",
          "<span class=\"reported\" data-speaker=\"speaker-2\" title=\"the port "
          "authority\">repairs",
          "<blockquote><p><q>We were never asked.</q></p>", "<pre>open = true\nprice = 3</pre>"})
        CHECK(body.find(words) != std::string::npos);
    CHECK(body.find("Harbour to stay open") == std::string::npos);
    CHECK(item["edNote"] ==
          "8 quotes by 4 speakers, found by a program (Quotelight): please check who is quoted. "
          "Dated 2024-05-17.");
    CHECK(item["infoSources"].size() == 4);
    CHECK(item["people"].size() == 3);
    CHECK(item["organisations"][0]["name"] == "the port authority");
}

TEST_CASE("schema.org's article has its quotations as parts", "[export][schema]") {
    for (const MadeReading& made : {councilMeeting(), everyTrap(), MadeReading()}) {
        const json article = exported("schema", made);
        CHECK(article.at("@context") == "https://schema.org");
        CHECK(article.at("@type") == "NewsArticle");
        CHECK(article.at("headline").is_string());
        REQUIRE(article.at("hasPart").size() == made.analysis.quotes.size());
        std::uint32_t position = 0;
        for (const json& quote : article["hasPart"]) {
            CHECK(quote.at("@type") == "Quotation");
            CHECK(quote.at("position") == ++position);
            CHECK_FALSE(quote.at("text").get<std::string>().empty());
            const bool known = made.analysis.quotes[position - 1].attribution.speaker != noSpeaker;
            CHECK(quote.contains("spokenByCharacter") == known);
            if (!known) continue;
            const std::string type = quote["spokenByCharacter"].at("@type");
            CHECK((type == "Person" || type == "Organization"));
            CHECK(quote["spokenByCharacter"].at("name").is_string());
        }
    }
    const json council = exported("schema", councilMeeting());
    CHECK(council["author"]["name"] == "Ines Okafor");
    CHECK(council["datePublished"] == "2024-05-17");
    CHECK(council["inLanguage"] == "en");
    CHECK(council["articleBody"] == toUtf8(councilMeeting().article.text));
}

TEST_CASE("An article's date is written as ISO 8601 where it is sure", "[export]") {
    const std::pair<const char*, const char*> table[] = {
        {"2024-05-17", "2024-05-17"},
        {"2024-05-17T09:30:00+02:00", "2024-05-17T09:30:00+02:00"},
        {"2024-05-17T09:30:00+0200", "2024-05-17T09:30:00+02:00"},
        {"2024-05-17 09:30Z", "2024-05-17T09:30:00Z"},
        {"2024-05-17T09:30:00.123Z", "2024-05-17T09:30:00.123Z"},
        {"2024-05-17T09:30:00", "2024-05-17"},
        {"2024-05-17, updated later", "2024-05-17"},
        {"14 October 2025", "2025-10-14"},
        {"Tuesday, March 3, 2026, 9:15 am", "2026-03-03"},
        {"Published: 3 Mar. 2026", "2026-03-03"},
        {"1st Sept 2026", "2026-09-01"},
        {"Updated 21:05, 2 June 1998", "1998-06-02"},
        {"May 2026", "2026-05"},
        {"31 June 2026", ""},
        {"3/4/2026", ""},
        {"June or July 2026", ""},
        {"May 2026 to 2027", ""},
        {"tomorrow", ""},
        {"", ""},
        {"17 mai 2024", ""},
    };
    for (const auto& [words, date] : table) {
        INFO(words);
        CHECK(isoDate(words) == date);
        CHECK((isoDate(words).empty() || isIsoDate(isoDate(words))));
    }
}

TEST_CASE("Dates and language tags are only what standards take", "[export]") {
    for (const char* date : {"2024", "2024-05", "2024-05-17", "2024-02-29", "2024-05-17T09:30:00Z",
                             "2024-05-17T09:30:00.25+05:30", "2024-12-31T23:59:59-08:00"})
        CHECK(isIsoDate(date));
    for (const char* date :
         {"", "24", "0000", "2024-13", "2024-00", "2024-05-32", "2024-04-31", "17 May 2024",
          "2024-05-17T", "2024-05-17T09:30Z", "2024-05-17T09:30:00", "2024-05-17T24:00:00Z",
          "2024-05-17T09:30:00+25:00", "2024-05-17 ", "2024-05-17T09:30:00Zx", "2024-5-17", "٢٠٢٤"})
        CHECK_FALSE(isIsoDate(date));
    for (const char* tag : {"en", "pt-BR", "zh-Hant-TW", "x-klingon", "und", "de-1996"})
        CHECK(isLanguageTag(tag));
    for (const char* tag :
         {"", "-", "en-", "-en", "en--US", "en\"><script>", "1en", "englishes1", "en_US", "日本"})
        CHECK_FALSE(isLanguageTag(tag));
}
