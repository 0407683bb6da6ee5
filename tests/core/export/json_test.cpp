// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "export/json_writer.h"
#include "export/numbers.h"
#include "export/record.h"
#include "made_reading.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;
using namespace quotelight::test;
using nlohmann::json;

namespace {

std::string jsonString(std::u16string_view text) {
    std::string out;
    appendJsonString(out, text);
    return out;
}

std::string share(double value) {
    std::string out;
    appendShare(out, value);
    return out;
}

Filter everyKind() {
    Filter filter;
    filter.indirect = true;
    return filter;
}

// The words a record's [begin, end] means, cut by code points as other programs would.
std::string cut(const json& text, const json& begin, const json& end) {
    std::string out;
    std::size_t point = 0;
    for (const char c : text.get<std::string>()) {
        const bool trail = (static_cast<unsigned char>(c) & 0xC0) == 0x80;
        if (!trail) ++point;
        if (point > begin.get<std::size_t>() && point <= end.get<std::size_t>()) out += c;
    }
    return out;
}

}  // namespace

TEST_CASE("JSON strings are escaped for wherever they end up", "[export][json]") {
    using namespace std::string_literals;
    const std::pair<std::u16string, std::string> table[] = {
        {u"", R"("")"},
        {u"plain", R"("plain")"},
        {u"\"\\", R"("\"\\")"},
        {u"a/b </script> <\\/", R"("a/b <\/script> <\\/")"},
        {u"\n\t\r\b\f", R"("\n\t\r\u0008\u000c")"},
        {u"\0\x1F\x7F"s, R"("\u0000\u001f\u007f")"},
        {u"\u0085\u009F\u00A0", "\"\\u0085\\u009f\u00A0\""},
        {u"\u2028\u2029", R"("\u2028\u2029")"},
        {u"\u061C\u200E\u200F\u202A\u202E\u2066\u2069",
         R"("\u061c\u200e\u200f\u202a\u202e\u2066\u2069")"},
        {u"ö€🚢\uFFFD", "\"ö€🚢\uFFFD\""},
        {std::u16string{char16_t(0xD83D)} + u"x", "\"\uFFFDx\""},
        {std::u16string{char16_t(0xDEA2)}, "\"\uFFFD\""},
        {std::u16string{u'a', char16_t(0xD83D)}, "\"a\uFFFD\""},
    };
    for (const auto& [text, expected] : table) {
        CHECK(jsonString(text) == expected);
        CHECK(json::parse(jsonString(text)).get<std::string>() == toUtf8(text));
    }
}

TEST_CASE("Shares are rounded to three digits, the same everywhere", "[export][json]") {
    const std::pair<double, const char*> table[] = {
        {0, "0"},
        {1, "1"},
        {0.5, "0.5"},
        {0.97, "0.97"},
        {0.9704, "0.97"},
        {0.9706, "0.971"},
        {0.0004, "0"},
        {0.0006, "0.001"},
        {0.05, "0.05"},
        {0.9996, "1"},
        {-0.1, "0"},
        {1.5, "1"},
        {1e300, "1"},
        {-1e300, "0"},
        {std::nan(""), "0"},
        {std::numeric_limits<double>::infinity(), "1"},
    };
    for (const auto& [value, expected] : table) {
        INFO(value);
        CHECK(share(value) == expected);
    }
}

TEST_CASE("Both layouts say the same", "[export][json]") {
    for (const MadeReading& made : {councilMeeting(), everyTrap(), MadeReading()}) {
        const Reading reading = made.reading();
        const ExportRequest request{reading, everyKind(), "a\xFFz"};
        const std::string line = record(request, JsonLayout::OneLine);
        CHECK(line.find('\n') == std::string::npos);
        CHECK(json::parse(line) == json::parse(record(request, JsonLayout::Indented)));
    }
}

TEST_CASE("A record's offsets are code points into its text", "[export][json]") {
    const Reading reading = councilMeeting().reading();
    const json got = json::parse(record({reading, everyKind(), "x"}, JsonLayout::OneLine));
    CHECK(got["quotes"].size() == 8);
    for (const json& quote : got["quotes"])
        CHECK(cut(got["text"], quote["begin"], quote["end"]) == quote["text"]);
    const json& quote = got["quotes"][7];
    CHECK(cut(got["text"], quote["mention"][0], quote["mention"][1]) == "he");
    CHECK(cut(got["text"], quote["cue"][0], quote["cue"][1]) == "added");
    CHECK(cut(got["text"], got["paragraphs"][9]["begin"], got["paragraphs"][9]["end"]) ==
          "“I have read\nthe report,” he added.");
    CHECK(cut(got["text"], got["notices"][1]["begin"], got["notices"][1]["end"]) == "he added.");
}

TEST_CASE("A record has the documented fields, in their order", "[export][json]") {
    const Reading reading = councilMeeting().reading();
    const auto got =
        nlohmann::ordered_json::parse(record({reading, everyKind(), "x"}, JsonLayout::OneLine));
    const auto keys = [](const nlohmann::ordered_json& object) {
        std::string all;
        for (const auto& item : object.items())
            all += item.key() + ' ';
        return all;
    };
    CHECK(keys(got) == "source title language text paragraphs speakers quotes notices ");
    CHECK(keys(got["paragraphs"][0]) == "begin end kind ");
    CHECK(keys(got["speakers"][0]) == "id name description kind mentions quotes ");
    CHECK(keys(got["quotes"][0]) ==
          "id kind begin end parts text speaker mention cue confidence reason ");
    CHECK(keys(got["notices"][0]) == "code message ");
    CHECK(keys(got["notices"][1]) == "code message begin end ");
    CHECK(got["quotes"][4]["speaker"].is_null());
    CHECK(got["quotes"][4]["mention"].is_null());
    CHECK(got["quotes"][4]["cue"].is_null());
}

TEST_CASE("A filter leaves quotes and their speakers out, and ids as they were", "[export][json]") {
    const Reading reading = councilMeeting().reading();
    Filter filter;
    filter.speakers = {2};
    const json got = json::parse(record({reading, filter, "x", false}, JsonLayout::OneLine));
    CHECK_FALSE(got.contains("text"));
    REQUIRE(got["quotes"].size() == 1);
    CHECK(got["quotes"][0]["id"] == 7);
    REQUIRE(got["speakers"].size() == 1);
    CHECK(got["speakers"][0]["id"] == 2);
    CHECK(got["speakers"][0]["quotes"] == json({7}));
}

TEST_CASE("An error's record names source, code and message", "[export][json]") {
    const Error error{ErrorCode::NotFound, "No \"such\" file.", "p"};
    CHECK(errorRecord("a\nb", error, JsonLayout::OneLine) ==
          R"({"source":"a\nb","error":{"code":"not-found","message":"No \"such\" file."}})");
}
