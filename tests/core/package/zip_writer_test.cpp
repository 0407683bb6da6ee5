// SPDX-License-Identifier: Apache-2.0
#include "package/zip_writer.h"

#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.h"

using namespace quotelight;

namespace {

std::string written(const std::vector<ZipMember>& members) {
    const Result<std::string> bytes = writeZip(members);
    REQUIRE(bytes.ok());
    return *bytes;
}

}  // namespace

TEST_CASE("A member that is stored can be read without unpacking, as ODT's type must be") {
    const std::string bytes =
        written({{"mimetype", "application/x-own", Packing::Stored}, {"a.xml", "<a/>"}});
    // Behind the 30 bytes of the first header come the name and, with no field between, the bytes.
    CHECK(std::string_view(bytes).substr(30, 25) == "mimetypeapplication/x-own");
}

TEST_CASE("Repetitive members are packed") {
    const std::string bytes = written({{"a", std::string(100'000, 'a')}});
    CHECK(bytes.size() < 1'000);
    CHECK(bytes.starts_with("PK\x03\x04"));
}

TEST_CASE("The same members give the same bytes, whatever the time zone") {
    const std::vector<ZipMember> members = {{"ä/one.txt", "one"}, {"empty", ""}};
    setenv("TZ", "Asia/Tokyo", 1);
    const std::string east = written(members);
    setenv("TZ", "America/New_York", 1);
    CHECK(written(members) == east);
    unsetenv("TZ");
}

TEST_CASE("Two members of one name are an error") {
    const std::vector<ZipMember> members = {{"a", "one"}, {"a", "two"}};
    const Result<std::string> bytes = writeZip(members);
    REQUIRE_FALSE(bytes.ok());
    CHECK(bytes.error().code == ErrorCode::WriteFailed);
}
