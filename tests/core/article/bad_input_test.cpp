// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "article/open.h"
#include "article/read_file.h"
#include "dump.h"
#include "package/zip_writer.h"
#include "support/catch.h"
#include "support/sandbox.h"

using namespace quotelight;
using namespace quotelight::test;
using namespace std::string_literals;

namespace {

Error failure(const std::string& path, const OpenOptions& options = {}) {
    const Result<Article> article = openArticle(path, options);
    REQUIRE_FALSE(article);
    // A sentence that says what it is about.
    CHECK(article.error().message.ends_with('.'));
    CHECK(article.error().message.find("“") != std::string::npos);
    return article.error();
}

std::string zipOf(const std::string& member, const std::string& bytes = "x") {
    return writeZip(std::vector<ZipMember>{{member, bytes, Packing::Stored}}).value();
}

bool says(const Error& error, std::string_view words) {
    return error.message.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("What is no file says what it is", "[article][bad]") {
    const Sandbox sandbox;
    const std::string folder = sandbox.path().string();

    const Error missing = failure(folder + "/gone.txt");
    CHECK(missing.code == ErrorCode::NotFound);
    CHECK(missing.subject == folder + "/gone.txt");
    CHECK(says(missing, "does not exist"));
    CHECK(failure(folder + "/gone/too.txt").code == ErrorCode::NotFound);

    const Error isFolder = failure(folder);
    CHECK(isFolder.code == ErrorCode::NotARegularFile);
    CHECK(says(isFolder, "is a folder"));

    const std::string fifo = folder + "/fifo.txt";
    REQUIRE(::mkfifo(fifo.c_str(), 0600) == 0);
    const Error pipe = failure(fifo);
    CHECK(pipe.code == ErrorCode::NotARegularFile);
    CHECK(says(pipe, "named pipe"));

    const Error device = failure("/dev/zero");
    CHECK(device.code == ErrorCode::NotARegularFile);
    CHECK(says(device, "is a device"));

    const std::string loop = folder + "/loop.txt";
    std::filesystem::create_symlink("loop.txt", loop);
    const Error looped = failure(loop);
    CHECK(looped.code == ErrorCode::NotFound);
    CHECK(says(looped, "leads back to itself"));

    const std::string broken = folder + "/broken.txt";
    std::filesystem::create_symlink("nowhere.txt", broken);
    CHECK(failure(broken).code == ErrorCode::NotFound);

    CHECK(failure(folder + "/" + std::string(300, 'x')).code == ErrorCode::NotFound);
    CHECK(failure("").code == ErrorCode::NotFound);
    CHECK(failure("a\0b.txt"s).code == ErrorCode::NotFound);
    // Names of ill-formed UTF-8 come out as something that can be shown.
    CHECK(failure(folder + "/\xFF.txt").subject == folder + "/\xEF\xBF\xBD.txt");
}

TEST_CASE("A socket is no article", "[article][bad]") {
    const Sandbox sandbox;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string path = (sandbox.path() / "s").string();
    REQUIRE(path.size() < sizeof(address.sun_path));
    std::copy(path.begin(), path.end(), address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    REQUIRE(socket >= 0);
    REQUIRE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    const Error error = failure(path);
    ::close(socket);
    CHECK(error.code == ErrorCode::NotARegularFile);
    CHECK(says(error, "socket"));
}

TEST_CASE("A file without permission says so", "[article][bad]") {
    const Sandbox sandbox;
    const std::string path = sandbox.file("secret.txt", "words");
    REQUIRE(::chmod(path.c_str(), 0) == 0);
    // Root may read everything, so root's tests step down to nobody for this.
    constexpr uid_t nobody = 65534;
    const bool root = ::geteuid() == 0;
    if (root) REQUIRE(::seteuid(nobody) == 0);
    const Error error = failure(path);
    if (root) REQUIRE(::seteuid(0) == 0);
    CHECK(error.code == ErrorCode::NoPermission);
    CHECK(says(error, "no permission"));
}

TEST_CASE("Files over the limit are refused by their size", "[article][bad]") {
    const Sandbox sandbox;
    const std::string path = sandbox.file("big.txt", std::string(1001, 'x'));
    CHECK(readFile(path, 1001).ok());
    REQUIRE_FALSE(readFile(path, 1000));
    CHECK(readFile(path, 1000).error().code == ErrorCode::TooLarge);
    // A sparse file of 300 MiB takes no room and no time.
    std::filesystem::resize_file(path, std::uintmax_t{300} << 20);
    const Error error = failure(path);
    CHECK(error.code == ErrorCode::TooLarge);
    CHECK(says(error, "256 MiB"));
}

TEST_CASE("Files whose size the system does not know are read to their end", "[article]") {
    const Result<std::string> status = readFile("/proc/self/status", 1 << 20);
    REQUIRE(status);
    CHECK(status->find("Pid:") != std::string::npos);
}

TEST_CASE("Binary files are named", "[article][bad]") {
    struct Row {
        std::string bytes;
        const char* kind;
    };
    const std::string zeros(64, '\0');
    const Row rows[] = {
        {"\x89PNG\r\n\x1A\n" + zeros, "a PNG image"},
        {"\xFF\xD8\xFF\xE0" + zeros, "a JPEG image"},
        {"GIF89a" + zeros, "a GIF image"},
        {"RIFF\1\2\3\4WEBP" + zeros, "a WebP image"},
        {"PK\3\4" + zeros, "a ZIP archive"},
        {zipOf("xl/workbook.xml"), "an Excel workbook"},
        {zipOf("ppt/presentation.xml"), "a PowerPoint presentation"},
        {zipOf("mimetype", "application/vnd.oasis.opendocument.spreadsheet" + zeros),
         "an OpenDocument file"},
        {"\x1F\x8B\x08" + zeros, "a gzip archive"},
        {"\x7F"
         "ELF" +
             zeros,
         "a program"},
        {"MZ\x90" + zeros, "a program"},
        {"ID3\3" + zeros, "an MP3 sound"},
        {"\xFF\xFB\x90\x64" + zeros, "an MP3 sound"},
        {"\0\0\0\x20"
         "ftypisom"s +
             zeros,
         "an MP4 video"},
        {"SQLite format 3\0"s, "an SQLite database"},
        {std::string(257, 'x') + "ustar\0"s, "a tar archive"},
        {std::string(5000, '\0'), "a binary file"},
        {"\1\2\3\4\5\6\7\1\2\3\4abc", "a binary file"},
    };
    const Sandbox sandbox;
    for (const Row& row : rows) {
        CAPTURE(row.kind);
        const Error error = failure(sandbox.file("notes.txt", row.bytes));
        CHECK(error.code == ErrorCode::UnknownFormat);
        CHECK(says(error, "“notes.txt” is "s + row.kind));
        CHECK(says(error, "not an article"));
    }
}

TEST_CASE("Texts that begin like binary files are texts", "[article]") {
    for (const char* text : {"MZ was the mark of the mint.", "BM stood on the gate.",
                             "GIF is a format.", "ID3 tags are old.", "PK said nothing.", "BZh",
                             "Rar!", "%PDF", "8 BPS", "The ftyp box is a box.", "RIFF raff"}) {
        CAPTURE(text);
        CHECK(openArticleBytes(text, "a.txt").ok());
    }
}

TEST_CASE("Text with a few damaged bytes opens with a notice", "[article][bad]") {
    struct Row {
        std::string bytes;
        const char* notices;
        const char* dump;
    };
    const Row rows[] = {
        {"", "empty-text ", ""},
        {"\xEF\xBB\xBF", "empty-text ", ""},
        {" \n\t\r\n ", "empty-text ", ""},
        {"He said\0 nothing\0 at all."s, "control-characters ",
         "paragraph: He said\u2400 nothing\u2400 at all.\n"},
        {"Zo\xC3\xAB said \xFF nothing.", "invalid-bytes ",
         "paragraph: Zoë said \uFFFD nothing.\n"},
        {"caf\xE9 \x93no\x94", "encoding-guessed ", "paragraph: café “no”\n"},
        {"He said \u202Egnihton\u202C.", "hidden-direction ",
         "paragraph: He said \u202Egnihton\u202C.\n"},
        {"Plain.", "", "paragraph: Plain.\n"},
    };
    for (const Row& row : rows) {
        for (const char* name : {"a.txt", "a.md", "a.html", "a", ""}) {
            CAPTURE(row.notices, name);
            const Result<Article> article = openArticleBytes(row.bytes, name);
            REQUIRE(article);
            checkInvariants(*article);
            CHECK(dump(*article) == row.dump);
            const std::string codes = noticeCodes(*article);
            CHECK(codes.find(row.notices) != std::string::npos);
        }
        CHECK(noticeCodes(*openArticleBytes(row.bytes, "a.txt")) == row.notices);
    }
}

TEST_CASE("Notices say in words what happened", "[article]") {
    const auto notice = [](std::string_view bytes) {
        return openArticleBytes(bytes, "a.txt")->notices.at(0).message;
    };
    CHECK(notice("caf\xE9") ==
          "The file does not say its encoding; Western European (Windows-1252) was guessed. If "
          "letters "
          "look wrong, choose another encoding.");
    CHECK(notice("Zo\xC3\xAB said \xFF\xFE nothing.") ==
          "2 bytes could not be read as Unicode (UTF-8) and were replaced by “\uFFFD”. Another "
          "encoding "
          "can be chosen.");
    CHECK(notice("a\1 text").starts_with("The file holds 1 control character,"));
}

TEST_CASE("A name that misleads is said", "[article]") {
    const std::string page = "<!DOCTYPE html><html><body><p>Words.</p></body></html>";
    struct Row {
        std::string bytes;
        const char* name;
        const char* format;
        const char* notices;
    };
    const Row rows[] = {
        {page, "a.txt", "html", "wrong-extension "},
        {page, "a.md", "html", "wrong-extension "},
        {page, "a.html", "html", ""},
        {page, "a", "html", ""},
        {"\n<!-- saved -->\n" + page, "a.txt", "html", "wrong-extension "},
        {"Only words.", "a.html", "text", "wrong-extension "},
        {"Only words.", "a.txt", "text", ""},
        {"Only words.", "a.xyz", "text", ""},
        {"A tag is written <p>, he said.", "a.txt", "text", ""},
        {"A tag is written <p>, he said.", "", "text", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes, row.name);
        const Result<Article> article = openArticleBytes(row.bytes, row.name);
        REQUIRE(article);
        CHECK(article->format == row.format);
        CHECK(noticeCodes(*article) == row.notices);
    }
}

TEST_CASE("Options that make no sense are errors", "[article][bad]") {
    OpenOptions options;
    options.format = "papyrus";
    CHECK(openArticleBytes("x", "a.txt", options).error().code == ErrorCode::BadUsage);
    options = {};
    options.encoding = "utf-99";
    for (const char* name : {"a.txt", "a.md", "a.html"})
        CHECK(openArticleBytes("<p>x</p>", name, options).error().code ==
              ErrorCode::UnknownEncoding);
    options.encoding = "macintosh";
    CHECK(openArticleBytes("caf\x8E", "a.txt", options)->text == u"café");
    CHECK(noticeCodes(*openArticleBytes("caf\x8E", "a.txt", options)).empty());
}
