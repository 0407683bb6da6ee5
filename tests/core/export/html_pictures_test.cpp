// SPDX-License-Identifier: Apache-2.0
#include <memory>
#include <string>

#include "export/base64.h"
#include "export/exporter.h"
#include "made_reading.h"
#include "support/catch.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

// The header of a PNG of three by three pixels, which is all that is looked at.
std::string png() {
    using namespace std::string_literals;
    return "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\3\0\0\0\3\x08\2\0\0\0"s;
}

std::string exported(const MadeReading& made) {
    const auto bytes = exporter("html")->write({made.reading(), {}, "ferry.docx"});
    REQUIRE(bytes);
    return *bytes;
}

}  // namespace

TEST_CASE("Bytes become base64 with its padding", "[export]") {
    CHECK(base64("").empty());
    CHECK(base64("M") == "TQ==");
    CHECK(base64("Ma") == "TWE=");
    CHECK(base64("Man") == "TWFu");
    CHECK(base64("\xFF\xFE\xFD\xFC") == "//79/A==");
}

TEST_CASE("A page holds the article's pictures, or the words for those that it has not",
          "[export]") {
    MadeReading made;
    made.block(BlockKind::Heading, u"The ferry", 1).paragraph(u"It sails.");
    made.article.images.push_back({11, "The <ferry>", std::make_shared<const std::string>(png())});
    made.article.images.push_back({11, "Elsewhere", nullptr});
    made.article.images.push_back({20, "", std::make_shared<const std::string>("no picture")});
    const std::string page = exported(made);
    const auto picture =
        page.find("<img alt=\"The &lt;ferry&gt;\" src=\"data:image/png;base64,iVBOR");
    REQUIRE(picture != std::string::npos);
    CHECK(picture < page.find("It sails."));
    CHECK(page.find("[Elsewhere]") != std::string::npos);
    CHECK(page.find("<img", picture + 1) == std::string::npos);
}
