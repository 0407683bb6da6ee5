// SPDX-License-Identifier: Apache-2.0
// brat's rules, by a reader of our own: every line of the annotations is understood, every span has
// the words it says, every reference leads somewhere, every type is declared.
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "export/exporter.h"
#include "export/file_stem.h"
#include "made_reading.h"
#include "readable.h"
#include "support/catch.h"
#include "text/code_points.h"
#include "text/utf.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

using Members = std::map<std::string, std::string>;

Members exported(const MadeReading& made, const std::string& source = "news/council.md") {
    Filter all;
    all.indirect = true;
    const Result<std::string> bytes = exporter("brat")->write({made.reading(), all, source});
    REQUIRE(bytes);
    Members members;
    for (const auto& [name, content] : unzipped(*bytes))
        CHECK(members.emplace(name, content).second);
    return members;
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

// The words of "4 7;12 16", fragments joined by a space, as brat joins them.
std::string wordsAt(const std::string& text, const std::string& offsets) {
    const std::u16string units = toUtf16(text);
    const CodePointMap map(units);
    std::istringstream in(offsets);
    std::string words, fragment;
    std::uint32_t last = 0;
    while (std::getline(in, fragment, ';')) {
        std::uint32_t begin = 0, end = 0;
        REQUIRE(std::sscanf(fragment.c_str(), "%u %u", &begin, &end) == 2);
        CHECK(begin < end);
        CHECK(begin >= last);
        last = end;
        const auto slice = toUtf8(quotelight::slice(units, map.toCodeUnits(Span{begin, end})));
        CHECK(slice.find('\n') == std::string::npos);
        CHECK_FALSE(slice.starts_with(' '));
        CHECK_FALSE(slice.ends_with(' '));
        words += (words.empty() ? "" : " ") + slice;
    }
    return words;
}

bool isDeclared(const std::string& conf, const std::string& type) {
    return std::regex_search(conf, std::regex("(^|\n)\t?" + type + "(\t|\n)"));
}

class Checker {
public:
    Checker(const std::string& text, const std::string& conf) : m_text(text), m_conf(conf) {}

    void check(const std::string& line) {
        INFO(line);
        static const std::regex entity("T(\\d+)\t(\\w+) ([0-9 ;]+)\t(.+)"),
            relation("R(\\d+)\t(\\w+) Arg1:T(\\d+) Arg2:T(\\d+)"), same("\\*\tSame(( T\\d+){2,})"),
            attribute("A(\\d+)\t(\\w+) T(\\d+) (\\w+)"),
            note("#(\\d+)\tAnnotatorNotes T(\\d+)\t(.+)");
        std::smatch found;
        if (std::regex_match(line, found, entity)) {
            CHECK(m_entities.emplace(found[1], found[2]).second);
            CHECK(isDeclared(m_conf, found[2]));
            CHECK(std::regex_replace(wordsAt(m_text, found[3]), std::regex("\t"), " ") == found[4]);
        } else if (std::regex_match(line, found, relation)) {
            CHECK(m_ids.insert("R" + found[1].str()).second);
            CHECK(isDeclared(m_conf, found[2]));
            CHECK(m_entities.at(found[3]) == "Quote");
            CHECK((m_entities.at(found[4]) == "Cue") == (found[2] == "ReportedBy"));
        } else if (std::regex_match(line, found, attribute)) {
            CHECK(m_ids.insert("A" + found[1].str()).second);
            CHECK(m_entities.at(found[3]) == "Quote");
            CHECK(std::regex_search(
                m_conf, std::regex(found[2].str() + "\tArg:Quote, Value:.*" + found[4].str())));
        } else if (std::regex_match(line, found, note)) {
            CHECK(m_ids.insert("#" + found[1].str()).second);
            CHECK(m_entities.count(found[2]) == 1);
        } else {
            REQUIRE(std::regex_match(line, found, same));
            std::istringstream ids(found[1]);
            for (std::string id; ids >> id;)
                CHECK(m_entities.count(id.substr(1)) == 1);
        }
    }

    std::size_t count(const std::string& type) const {
        return static_cast<std::size_t>(
            std::count_if(m_entities.begin(), m_entities.end(),
                          [&](const auto& entity) { return entity.second == type; }));
    }

private:
    const std::string &m_text, &m_conf;
    std::map<std::string, std::string> m_entities;  // their types
    std::set<std::string> m_ids;
};

}  // namespace

TEST_CASE("brat annotations keep brat's rules", "[export][brat]") {
    for (const MadeReading& made : {councilMeeting(), everyTrap()}) {
        const Members members = exported(made);
        REQUIRE(members.size() == 4);
        const std::string& text = members.at("council.txt");
        CHECK(CodePointMap(toUtf16(text)).toCodePoints(UINT32_MAX) ==
              CodePointMap(made.article.text).toCodePoints(UINT32_MAX));
        CHECK(text.find_first_of(std::string("\0\r\v\f\x1C\x1D\x1E", 7)) == std::string::npos);
        CHECK(members.at("visual.conf").find("[labels]") == 0);
        Checker checker(text, members.at("annotation.conf"));
        for (const std::string& line : linesOf(members.at("council.ann")))
            checker.check(line);
        CHECK(checker.count("Quote") == made.analysis.quotes.size());
    }
}

TEST_CASE("A quote over two lines is two fragments", "[export][brat]") {
    MadeReading made;
    made.paragraph(u"Ann: “One \n two.”");
    made.quote(QuoteKind::Direct, {u"“One \n two.”"}, made.speaker(u"Ann"),
               {u"Ann", u"", 0.9, "named"});
    const std::string lines = exported(made, "a.txt").at("a.ann");
    CHECK(lines.find("T2\tQuote 5 9;12 17\t“One two.”\n") != std::string::npos);
}

TEST_CASE("Files inside packages have plain names", "[export]") {
    const std::pair<std::u16string_view, const char*> table[] = {
        {u"council.md", "council"}, {u"Café au lait.txt", "Caf-au-lait"},
        {u"", "article"},           {u".txt", "txt"},
        {u"../..", "article"},      {u"日本語.txt", "article"},
        {u"a.b.c", "a-b"},          {u"x\n=1.txt", "x1"},
        {u"-rf .txt", "rf"},
    };
    for (const auto& [name, stem] : table)
        CHECK(fileStem(name) == stem);
    CHECK(fileStem(std::u16string(500, u'x')).size() == 60);
}
