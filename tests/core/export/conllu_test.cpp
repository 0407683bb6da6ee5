// SPDX-License-Identifier: Apache-2.0
// The CoNLL-U export by a reader of our own: ten columns, words that are numbered and make up their
// sentence, quotes that begin before they go on.
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "export/exporter.h"
#include "made_reading.h"
#include "support/catch.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

std::string exported(const MadeReading& made) {
    Filter all;
    all.indirect = true;
    const Result<std::string> bytes =
        exporter("conllu")->write({made.reading(), all, "news/council.md"});
    REQUIRE(bytes);
    return *bytes;
}

std::vector<std::string> columnsOf(const std::string& line) {
    std::vector<std::string> columns;
    std::istringstream in(line);
    for (std::string column; std::getline(in, column, '\t');)
        columns.push_back(column);
    return columns;
}

// The words of each quote, as its marks say.
using Quoted = std::map<std::string, std::string>;

class Reader {
public:
    Quoted read(const std::string& file) {
        std::istringstream in(file);
        for (std::string line; std::getline(in, line);)
            if (line.empty())
                endSentence();
            else if (line[0] == '#')
                comment(line);
            else
                word(columnsOf(line));
        CHECK(m_words.empty());
        return m_quoted;
    }

private:
    void comment(const std::string& line) {
        CHECK(m_words.empty());
        if (line.starts_with("# text = ")) m_text = line.substr(9);
    }

    void word(const std::vector<std::string>& columns) {
        REQUIRE(columns.size() == 10);
        CHECK(columns[0] == std::to_string(++m_number));
        CHECK_FALSE(columns[1].empty());
        for (std::size_t i = 2; i < 9; ++i)
            CHECK(columns[i] == "_");
        const std::string& more = columns[9];
        m_words += columns[1];
        if (more.find("SpaceAfter=No") == std::string::npos) m_words += ' ';
        static const std::regex mark("([BI])-(\\d+)");
        for (std::sregex_iterator at(more.begin(), more.end(), mark), end; at != end; ++at) {
            std::string& words = m_quoted[(*at)[2]];
            CHECK(words.empty() == ((*at)[1] == "B"));
            words += columns[1];
        }
    }

    void endSentence() {
        if (m_words.ends_with(' ')) m_words.pop_back();
        CHECK(m_words == m_text);
        CHECK(m_number > 0);
        m_words.clear();
        m_number = 0;
    }

    Quoted m_quoted;
    std::string m_text, m_words;
    int m_number = 0;
};

}  // namespace

TEST_CASE("Words are numbered, make up their sentences and know their quotes", "[export][conllu]") {
    const Quoted quoted = Reader().read(exported(councilMeeting()));
    REQUIRE(quoted.size() == 8);
    CHECK(quoted.at("1") == "“Theharbourstaysopen,”“anditstayspublic.”");
    CHECK(quoted.at("3") == "“willsail🚢again”");
    CHECK(quoted.at("7") == "“said‘never’tohim”");
    Reader().read(exported(everyTrap()));
    CHECK(exported(MadeReading()) == "# newdoc id = council.md\n");
}

TEST_CASE("Speakers are named once and meant by their ids", "[export][conllu]") {
    const std::string file = exported(councilMeeting());
    CHECK(file.starts_with("# newdoc id = council.md\n# speaker = speaker-1 Lena Brandvik\n"));
    CHECK(file.find("\tQuote=B-1|Speaker=speaker-1|SpaceAfter=No\n") != std::string::npos);
    CHECK(file.find("\tQuote=I-6,B-7|Speaker=speaker-3,speaker-4|SpaceAfter=No\n") !=
          std::string::npos);
    CHECK(file.find("Quote=B-5|Speaker=unknown") != std::string::npos);
}
