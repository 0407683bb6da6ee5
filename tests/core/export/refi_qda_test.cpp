// SPDX-License-Identifier: Apache-2.0
// The REFI-QDA project against the rules of its schema: elements in their order, ids unique and of
// the right form, every reference to an id of the right kind, every selection the quote's words.
#include <libxml/parser.h>
#include <libxml/tree.h>

#include <map>
#include <memory>
#include <regex>
#include <set>

#include "export/exporter.h"
#include "made_reading.h"
#include "readable.h"
#include "support/catch.h"
#include "text/code_points.h"
#include "text/utf.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

struct FreeDocument {
    void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};
using Document = std::unique_ptr<xmlDoc, FreeDocument>;

struct Package {
    Document project;
    std::map<std::string, std::string> members;
};

Package exported(const MadeReading& made) {
    Filter all;
    all.indirect = true;
    const Result<std::string> bytes =
        exporter("refi-qda")->write({made.reading(), all, "news/council.md"});
    REQUIRE(bytes);
    Package package;
    for (const auto& [name, content] : unzipped(*bytes))
        package.members.emplace(name, content);
    REQUIRE(package.members.size() == 2);
    const std::string& qde = package.members.at("project.qde");
    package.project.reset(xmlReadMemory(qde.data(), static_cast<int>(qde.size()), "project.qde",
                                        nullptr, XML_PARSE_NONET | XML_PARSE_NOERROR));
    REQUIRE(package.project);
    return package;
}

std::string nameOf(const xmlNode* node) {
    return reinterpret_cast<const char*>(node->name);
}

std::string attribute(xmlNode* node, const char* name) {
    xmlChar* value = xmlGetProp(node, reinterpret_cast<const xmlChar*>(name));
    std::string out = value == nullptr ? "" : reinterpret_cast<char*>(value);
    xmlFree(value);
    return out;
}

std::vector<xmlNode*> children(xmlNode* node) {
    std::vector<xmlNode*> all;
    for (xmlNode* child = node->children; child != nullptr; child = child->next)
        if (child->type == XML_ELEMENT_NODE) all.push_back(child);
    return all;
}

void all(xmlNode* node, std::vector<xmlNode*>& into) {
    into.push_back(node);
    for (xmlNode* child : children(node))
        all(child, into);
}

// What may stand in each element, in the schema's order; "*": any number.
const std::map<std::string, std::string> sequences = {
    {"Project", "Users?CodeBook?Cases?Sources?Description?"},
    {"Users", "User+"},
    {"CodeBook", "Codes"},
    {"Codes", "Code+"},
    {"Code", "Description?Code*"},
    {"Cases", "Case+"},
    {"Case", "Description?CodeRef*SelectionRef*"},
    {"Sources", "TextSource+"},
    {"TextSource", "Description?PlainTextSelection*"},
    {"PlainTextSelection", "Description?Coding*"},
    {"Coding", "CodeRef"},
};

void checkOrder(xmlNode* node) {
    std::string inside;
    for (xmlNode* child : children(node))
        inside += nameOf(child) + ';';
    const auto rule = sequences.find(nameOf(node));
    if (rule == sequences.end()) {
        CHECK(inside.empty());
        return;
    }
    const std::string pattern =
        std::regex_replace(rule->second, std::regex("([A-Za-z]+)"), "($1;)");
    INFO(nameOf(node) << ": " << inside);
    CHECK(std::regex_match(inside, std::regex(pattern)));
}

void checkAttributes(xmlNode* node, std::map<std::string, std::string>& ids) {
    const std::string guid = attribute(node, "guid"), name = nameOf(node);
    static const std::regex form("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
    INFO(name);
    const std::set<std::string> named = {
        "User", "Code", "Case", "TextSource", "PlainTextSelection", "Coding"};
    if (named.count(name) == 1) {
        CHECK(std::regex_match(guid, form));
        CHECK(ids.emplace(guid, name).second);
    }
    if (name == "Code") {
        CHECK_FALSE(attribute(node, "name").empty());
        const std::string codable = attribute(node, "isCodable");
        CHECK((codable == "true" || codable == "false"));
        const std::string colour = attribute(node, "color");
        CHECK((colour.empty() || std::regex_match(colour, std::regex("#[0-9a-f]{6}"))));
    }
}

void checkReference(xmlNode* node, const std::map<std::string, std::string>& ids) {
    const std::string name = nameOf(node);
    INFO(name);
    if (name == "CodeRef") CHECK(ids.at(attribute(node, "targetGUID")) == "Code");
    if (name == "SelectionRef")
        CHECK(ids.at(attribute(node, "targetGUID")) == "PlainTextSelection");
    for (const char* user : {"creatingUser", "creatingUserGUID"})
        if (const std::string guid = attribute(node, user); !guid.empty())
            CHECK(ids.at(guid) == "User");
}

void checkPackage(const MadeReading& made) {
    const Package package = exported(made);
    std::vector<xmlNode*> nodes;
    all(xmlDocGetRootElement(package.project.get()), nodes);
    CHECK(std::string(reinterpret_cast<const char*>(nodes[0]->ns->href)) ==
          "urn:QDA-XML:project:1.0");
    std::map<std::string, std::string> ids;
    for (xmlNode* node : nodes) {
        checkOrder(node);
        checkAttributes(node, ids);
    }
    std::vector<std::string> words;
    const CodePointMap offsets(made.article.text);
    for (xmlNode* node : nodes) {
        checkReference(node, ids);
        if (nameOf(node) != "PlainTextSelection") continue;
        const Span points{static_cast<std::uint32_t>(std::stoul(attribute(node, "startPosition"))),
                          static_cast<std::uint32_t>(std::stoul(attribute(node, "endPosition")))};
        words.push_back(toUtf8(slice(made.article.text, offsets.toCodeUnits(points))));
        CHECK(children(node).size() >= 2);
    }
    std::vector<std::string> expected;
    for (const AttributedQuote& quote : made.analysis.quotes)
        for (Span part : quote.parts)
            expected.push_back(toUtf8(slice(made.article.text, part)));
    CHECK(words == expected);
}

}  // namespace

TEST_CASE("A REFI-QDA project keeps the schema's rules", "[export][refi-qda]") {
    checkPackage(councilMeeting());
    checkPackage(everyTrap());
    checkPackage(MadeReading());
}

TEST_CASE("A project's text is the article's, place by place", "[export][refi-qda]") {
    const MadeReading made = everyTrap();
    const Package package = exported(made);
    for (const auto& [name, content] : package.members) {
        if (name == "project.qde") continue;
        CHECK(name.starts_with("Sources/"));
        const std::u16string text = toUtf16(content);
        CHECK(CodePointMap(text).toCodePoints(UINT32_MAX) ==
              CodePointMap(made.article.text).toCodePoints(UINT32_MAX));
        CHECK(text.find(u'\r') == std::u16string::npos);
        CHECK(package.members.at("project.qde").find("internal://" + name.substr(8)) !=
              std::string::npos);
    }
}

TEST_CASE("Two speakers of one name have codes of two names", "[export][refi-qda]") {
    MadeReading made;
    made.paragraph(u"“One,” “two,” “three.”");
    made.quote(QuoteKind::Direct, {u"“One,”"}, made.speaker(u"Ann Lee"), {});
    made.quote(QuoteKind::Direct, {u"“two,”"}, made.speaker(u"Ann Lee"), {});
    const std::string qde = exported(made).members.at("project.qde");
    CHECK(qde.find("name=\"Ann Lee\"") != std::string::npos);
    CHECK(qde.find("name=\"Ann Lee (AL2)\"") != std::string::npos);
}
