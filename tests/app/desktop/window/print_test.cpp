// SPDX-License-Identifier: Apache-2.0
#include "print/pdf.h"

#include <QPainter>
#include <QPicture>

#include "support/catch.h"
#include "support/english.h"
#include "support/sample_document.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

// The count of pages, from the page tree of the file.
int pageCount(const std::string& pdf) {
    const std::size_t at = pdf.find("/Count ");
    return at == pdf.npos ? -1 : std::stoi(pdf.substr(at + 7, 9));
}

}  // namespace

TEST_CASE("An article becomes a PDF of as many pages as it takes", "[print]") {
    const English english;
    const auto one = pdfBytes(*sampleDocument(), {});
    REQUIRE(one);
    CHECK(one->starts_with("%PDF-"));
    CHECK(pageCount(*one) == 1);
    const auto many = pdfBytes(*largeDocument(600, 40), {});
    REQUIRE(many);
    CHECK(pageCount(*many) > 10);
}

TEST_CASE("What the filter hides leaves the paper's marks and legend", "[print]") {
    const DocumentPtr document = largeDocument(30, 10);
    Filter filter;
    filter.speakers = {3};
    const auto all = pdfBytes(*document, {}), few = pdfBytes(*document, filter);
    REQUIRE(all);
    REQUIRE(few);
    CHECK(few->size() < all->size());
}

TEST_CASE("Articles without text or quotes, and hostile ones, print too", "[print][hostile]") {
    for (const auto& document :
         {makeDocument(u"", {}, {}), makeDocument(u"Only words.\n", {}, {}),
          makeDocument(std::u16string(60'000, u'x'), {}, {}),
          makeDocument(u"T\n“" + std::u16string(30'000, u'\u0301') + u"”\n", {{u"A", u""}},
                       {{u"“" + std::u16string(30'000, u'\u0301') + u"”", 0}})})
        CHECK(pdfBytes(*document, {}));
}
