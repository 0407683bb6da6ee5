// SPDX-License-Identifier: Apache-2.0
#include "package/zip_reader.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "package/member_path.h"
#include "package/zip_writer.h"
#include "support/catch.h"
#include "text/limits.h"

using namespace quotelight;
using namespace std::string_literals;

namespace {

std::string zipOf(const std::vector<ZipMember>& members) {
    return writeZip(members).value();
}

ZipReader opened(const std::string& bytes) {
    Result<ZipReader> reader = ZipReader::open(bytes);
    REQUIRE(reader.ok());
    return std::move(reader).value();
}

std::string codes(const ZipReader& reader) {
    std::string list;
    for (const Notice& notice : reader.notices())
        list += std::string(noticeCodeName(notice.code)) + " ";
    return list;
}

ErrorCode failure(ZipReader& reader, std::string_view name) {
    const Result<std::string> bytes = reader.read(name);
    REQUIRE_FALSE(bytes.ok());
    CHECK(bytes.error().message.ends_with('.'));
    return bytes.error().code;
}

// Every place where `from` stands in the bytes.
void replaceAll(std::string& bytes, std::string_view from, std::string_view to) {
    REQUIRE(from.size() == to.size());
    for (auto at = bytes.find(from); at != std::string::npos; at = bytes.find(from, at + 1))
        bytes.replace(at, from.size(), to);
}

void put(std::string& bytes, std::size_t at, unsigned value, int size) {
    for (int i = 0; i < size; ++i, value >>= 8)
        bytes[at + static_cast<std::size_t>(i)] = static_cast<char>(value & 0xFF);
}

}  // namespace

TEST_CASE("Members are read by name, whatever its case", "[zip]") {
    const std::string bytes = zipOf({{"word/Document.xml", "<a/>"}, {"empty", ""}, {"ä.txt", "ö"}});
    ZipReader reader = opened(bytes);
    CHECK(reader.names() == std::vector<std::string>{"word/Document.xml", "empty", "ä.txt"});
    CHECK(reader.read("word/document.xml").value() == "<a/>");
    CHECK(reader.read("empty").value().empty());
    CHECK(reader.read("ä.txt").value() == "ö");
    CHECK(failure(reader, "gone") == ErrorCode::NotFound);
    CHECK(reader.notices().empty());
}

TEST_CASE("Names that lead elsewhere or clash are as if they were not there", "[zip][hostile]") {
    const std::string bytes = zipOf({{"../up", "1"},
                                     {"/root", "2"},
                                     {"C:/drive", "3"},
                                     {"a\\..\\b", "4"},
                                     {"%2e%2e%2fdisguised", "5"},
                                     {"a/../../b", "6"},
                                     {"good/x", "7"},
                                     {"GOOD/X", "8"}});
    ZipReader reader = opened(bytes);
    CHECK(reader.names() == std::vector<std::string>{"good/x"});
    CHECK(reader.read("good/x").value() == "7");
    CHECK(failure(reader, "../up") == ErrorCode::NotFound);
    CHECK(failure(reader, "/root") == ErrorCode::NotFound);
    CHECK(codes(reader) == "omitted ");
    CHECK(reader.notices().front().message.find("7 parts") != std::string::npos);
}

TEST_CASE("Links and names with a NUL do no harm", "[zip][hostile]") {
    std::string bytes =
        zipOf({{"real.xml", "real"}, {"link.xml", "/etc/passwd"}, {"real?xml", "false"}});
    replaceAll(bytes, "real?xml", "real\0xml"s);
    // Made on Unix, of the kind of a symbolic link.
    const auto listed = bytes.find("link.xml", bytes.find("PK\1\2")) - 46;
    put(bytes, listed + 5, 3, 1);
    put(bytes, listed + 38, 0120777U << 16, 4);
    ZipReader reader = opened(bytes);
    CHECK(reader.read("real.xml").value() == "real");
    CHECK_FALSE(reader.has("link.xml"));
    CHECK(codes(reader) == "omitted ");
}

TEST_CASE("A bomb is stopped as it comes out, whatever its headers say", "[zip][hostile]") {
    const std::string zeros(limits::ratioMatters * 8, '\0');
    std::string bytes = zipOf({{"bomb", zeros}, {"good", "good"}});
    ZipReader honest = opened(bytes);
    CHECK(failure(honest, "bomb") == ErrorCode::TooLarge);
    CHECK(honest.read("good").value() == "good");

    // The same, claiming to hold ten bytes.
    put(bytes, bytes.find("PK\1\2") + 24, 10, 4);
    Result<ZipReader> lying = ZipReader::open(bytes);
    if (lying) {
        ZipReader reader = std::move(lying).value();
        const Result<std::string> out = reader.read("bomb");
        if (out) CHECK(out->size() <= limits::ratioMatters * 2);
    }
    // A blank scan is no bomb.
    const std::string blank = zipOf({{"blank", std::string(limits::ratioMatters - 1, '\0')}});
    CHECK(opened(blank).read("blank").value().size() == limits::ratioMatters - 1);
}

TEST_CASE("All that comes out is counted together", "[zip][hostile]") {
    // Members that share one stored body, as overlapping entries do.
    std::string body(std::size_t{48} << 20, 'x');
    for (std::size_t at = 0; at < body.size(); at += 97)
        body[at] = static_cast<char>(at * 31 >> 3);
    const std::string bytes = zipOf({{"a", body, Packing::Stored}});
    ZipReader reader = opened(bytes);
    std::size_t read = 0;
    for (int i = 0; i < 20; ++i) {
        const Result<std::string> out = reader.read("a");
        if (!out) {
            CHECK(out.error().code == ErrorCode::TooLarge);
            break;
        }
        read += out->size();
    }
    CHECK(read <= limits::unpackedBytes);
}

TEST_CASE("What is cut, locked or packed strangely says so", "[zip][hostile]") {
    const std::string text(2'000, 'q');
    const std::string bytes = zipOf({{"a.xml", "<a>" + text + "</a>"}, {"b.xml", "<b/>"}});
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{4}, bytes.size() / 2, bytes.size() - 1})
        CHECK(ZipReader::open(std::string_view(bytes).substr(0, size)).error().code ==
              ErrorCode::Malformed);

    std::string encrypted = bytes;
    for (const std::string_view mark : {"PK\1\2", "PK\3\4"}) {
        const auto at = encrypted.find(mark);
        put(encrypted, at + (mark == "PK\1\2" ? 8 : 6), 1, 1);
    }
    ZipReader locked = opened(encrypted);
    CHECK(failure(locked, "a.xml") == ErrorCode::Protected);
    CHECK(locked.read("b.xml").value() == "<b/>");

    std::string strange = bytes;
    put(strange, strange.find("PK\1\2") + 10, 77, 2);
    put(strange, strange.find("PK\3\4") + 8, 77, 2);
    ZipReader unknown = opened(strange);
    CHECK(failure(unknown, "a.xml") == ErrorCode::Malformed);

    std::string wrongSum = bytes;
    put(wrongSum, wrongSum.find("PK\1\2") + 16, 0x12345678, 4);
    ZipReader damaged = opened(wrongSum);
    CHECK(damaged.read("a.xml").value() == "<a>" + text + "</a>");
    CHECK(codes(damaged) == "damaged ");
}

TEST_CASE("Containers of very many members are read in part or refused", "[zip][hostile]") {
    const auto begin = std::chrono::steady_clock::now();
    std::vector<ZipMember> members;
    for (int i = 0; i < 6'000; ++i)
        members.push_back({"m" + std::to_string(i), "x", Packing::Stored});
    std::string bytes = zipOf(members);
    ZipReader reader = opened(bytes);
    CHECK(reader.names().size() == limits::members);
    CHECK(codes(reader) == "limit-reached ");
    put(bytes, bytes.rfind("PK\5\6") + 10, 60'000, 2);
    CHECK(ZipReader::open(bytes).error().code == ErrorCode::TooLarge);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(10));
}

TEST_CASE("Any cut or flipped byte gives an error or a part, never a crash", "[zip][hostile]") {
    const std::string bytes =
        zipOf({{"mimetype", "x/y", Packing::Stored}, {"a", std::string(500, 'a')}});
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string flipped = bytes;
        flipped[at] = static_cast<char>(~flipped[at]);
        Result<ZipReader> opened = ZipReader::open(flipped);
        if (!opened) continue;
        ZipReader reader = std::move(opened).value();
        for (const std::string& name : reader.names())
            if (const auto out = reader.read(name)) CHECK(out->size() <= 600);
    }
}

TEST_CASE("References inside a container stay inside it", "[zip]") {
    CHECK(resolveMember("OEBPS/book.opf", "text/a%20b.xhtml#top") == "OEBPS/text/a b.xhtml");
    CHECK(resolveMember("OEBPS/text/a.xhtml", "../images/b.png") == "OEBPS/images/b.png");
    CHECK(resolveMember("word/document.xml", "/word/styles.xml") == "word/styles.xml");
    CHECK(resolveMember("", "./content.xml") == "content.xml");
    for (const char* bad : {"../../x", "%2e%2e/%2E%2E/x", "http://example.org/x",
                            "file:///etc/passwd", "//host/x", "#only", "", "mailto:a@example.org"})
        CHECK(resolveMember("a/b", bad).empty());
}
