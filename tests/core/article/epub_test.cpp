// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>
#include <vector>

#include "article/open.h"
#include "dump.h"
#include "packages.h"
#include "support/catch.h"
#include "text/utf.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

Article openedBook(const std::string& bytes) {
    const Result<Article> article = openArticleBytes(bytes, "book.epub");
    REQUIRE(article.ok());
    checkInvariants(*article);
    CHECK(article->format == "epub");
    return *article;
}

std::string failure(const std::string& bytes) {
    const Result<Article> article = openArticleBytes(bytes, "book.epub");
    return article ? "opened" : errorCodeName(article.error().code);
}

const std::string prose(260, 'w');

ZipMember encryption(const std::string& algorithm, const std::string& member) {
    return {"META-INF/encryption.xml",
            "<encryption xmlns='urn:oasis:names:tc:opendocument:xmlns:container' "
            "xmlns:e='http://www.w3.org/2001/04/xmlenc#'><e:EncryptedData><e:EncryptionMethod "
            "Algorithm='" +
                algorithm + "'/><e:CipherData><e:CipherReference URI='" + member +
                "'/></e:CipherData></e:EncryptedData></encryption>"};
}

}  // namespace

TEST_CASE("Chapters come in the order of the spine, whole", "[epub]") {
    const Article book =
        openedBook(epub({{"z.xhtml",
                          "<h1>One</h1><aside class='related'><p>“Stay,” said Ida.</p></aside>"
                          "<footer><p>Kept.</p></footer>"},
                         {"a.xhtml",
                          "<h1>Two</h1><nav><p>Not this.</p></nav><p>It<span "
                          "epub:type='pagebreak' title='7'>7</span> rained.</p>"}}));
    CHECK(dump(book) ==
          "heading 1: One\nparagraph: “Stay,” said Ida.\nparagraph: Kept.\nheading 1: Two\n"
          "paragraph: It rained.\n");
    CHECK(book.metadata.title == "The Long Ferry");
    CHECK(book.metadata.byline == "Ida Holm");
    CHECK(book.metadata.language == "en");
    CHECK(book.notices.empty());
}

TEST_CASE("A chapter without a heading takes its title from the contents", "[epub]") {
    const ZipMember ncx = {
        "OEBPS/toc.ncx",
        "<ncx xmlns='http://www.daisy.org/z3986/2005/ncx/'><navMap><navPoint><navLabel><text>First "
        "Day</text></navLabel><content src='1.xhtml'/></navPoint><navPoint><navLabel><text>Second "
        "Day</text></navLabel><content "
        "src='2.xhtml#top'/></navPoint><navPoint><navLabel><text>Nowhere"
        "</text></navLabel><content src='../../gone.xhtml'/></navPoint></navMap></ncx>"};
    const Article book =
        openedBook(epub({{"1.xhtml", "<p>" + prose + "</p>"},
                         {"2.xhtml", "<p><b>Second Day</b></p><p>" + prose + "</p>"},
                         {"3.xhtml", "<p>" + prose + "</p>"}},
                        {ncx}));
    CHECK(dump(book) == "heading 1: First Day\nparagraph: " + prose +
                            "\nheading 1: Second Day\nparagraph: " + prose +
                            "\nparagraph: " + prose + "\n");
}

TEST_CASE("Notes stand apart, behind their chapter", "[epub]") {
    CHECK(dump(openedBook(
              epub({{"1.xhtml",
                     "<p>“Go,”<a epub:type='noteref' href='#n'>1</a> he said.</p><aside "
                     "epub:type='footnote' id='n'><p><a href='#r' role='doc-backlink'>1</a> To "
                     "the mill.</p></aside><p>She went.</p>"},
                    {"2.xhtml", "<p>Then<sup><a href='3.xhtml#a'>2</a></sup> rain.</p>"},
                    {"3.xhtml",
                     "<section epub:type='endnotes'><h2>Notes</h2><ol><li "
                     "epub:type='endnote'><p>A wet one.</p></li></ol></section>"}}))) ==
          "paragraph: “Go,” he said.\nparagraph: She went.\nfootnote: To the mill.\n"
          "paragraph: Then rain.\nheading 2: Notes\nfootnote: A wet one.\n");
}

TEST_CASE("Notes of older books are what small numbers lead to", "[epub]") {
    CHECK(dump(openedBook(
              epub({{"1.xhtml",
                     "<p>The mill<a href='#f1' id='r1'><sup>1</sup></a> stood<sup><a "
                     "href='#f2'>2</a></sup> still.</p><p>See <a href='#f3'>below</a>.</p>"
                     "<div><ol><li id='f1'><p>A mill. <a href='#r1'>↩</a></p></li></ol>"
                     "<p><a id='f2'></a>Still it was.</p><p id='f3'>Below.</p></div>"}}))) ==
          "paragraph: The mill stood still.\nparagraph: See below.\nparagraph: Below.\n"
          "footnote: A mill.\nfootnote: Still it was.\n");
}

TEST_CASE("Pictures come from the book itself", "[epub]") {
    const Article book =
        openedBook(epub({{"text/1.xhtml",
                          "<p>Look:</p><p><img src='../img/a%20b.png' alt='A boat'/></p><p><img "
                          "src='https://example.org/t.png' alt='Far'/><img "
                          "src='file:///etc/passwd' alt='Near'/></p><p>End.</p>"}},
                        {{"OEBPS/img/a b.png", png(80, 60)}}));
    REQUIRE(book.images.size() == 3);
    CHECK(book.images[0].alternative == "A boat");
    REQUIRE(book.images[0].bytes != nullptr);
    CHECK(*book.images[0].bytes == png(80, 60));
    CHECK(book.images[1].bytes == nullptr);
    CHECK(book.images[2].bytes == nullptr);
}

TEST_CASE("Hidden parts, scripts and entities of XHTML are no text", "[epub]") {
    CHECK(dump(openedBook(epub({{"1.xhtml",
                                 "<p>Tea&nbsp;&mdash;&#8217;s &bomb; <i/>good<br/>x</p>"
                                 "<script>alert(1)</script><p hidden='hidden'>no</p>"}}))) ==
          "paragraph: Tea\u00A0—’s \uFFFD good\\nx\n");
}

TEST_CASE("A locked book says so; obfuscated fonts are no lock", "[epub]") {
    const std::vector<Chapter> chapters = {{"1.xhtml", "<p>Words.</p>"}};
    CHECK(failure(epub(chapters, {encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc",
                                             "OEBPS/1.xhtml")})) == "protected");
    const Article book = openedBook(
        epub(chapters, {encryption("http://www.idpf.org/2008/embedding", "OEBPS/font.otf")}));
    CHECK(dump(book) == "paragraph: Words.\n");
    CHECK(book.notices.empty());
}

TEST_CASE("A book with parts missing is read in some order", "[epub][hostile]") {
    const ZipMember one = {"OEBPS/b.xhtml", "<html><body><p>Second.</p></body></html>"};
    const ZipMember two = {"OEBPS/a.xhtml", "<html><body><p>First.</p></body></html>"};
    const ZipMember container = {"META-INF/container.xml", "<container/>"};
    const auto opf = [](const std::string& spine) {
        return ZipMember{
            "OEBPS/x.opf",
            "<package><manifest><item id='b' href='b.xhtml' "
            "media-type='application/xhtml+xml'/><item id='a' href='a.xhtml' "
            "media-type='application/xhtml+xml'/><item id='out' href='../../etc/passwd' "
            "media-type='text/html'/></manifest>" +
                spine + "</package>"};
    };
    const auto bookOf = [](const std::vector<ZipMember>& members) {
        const Article book = openedBook(writeZip(members).value());
        return dump(book) + noticeCodes(book);
    };
    // Neither mimetype nor a package; a package without a spine; one that repeats, loops and lies.
    CHECK(bookOf({container, one, two}) == "paragraph: Second.\nparagraph: First.\ndamaged ");
    CHECK(bookOf({container, opf(""), two, one}) ==
          "paragraph: Second.\nparagraph: First.\ndamaged ");
    CHECK(bookOf({container, one, two,
                  opf("<spine><itemref idref='a'/><itemref idref='b'/><itemref idref='a'/><itemref "
                      "idref='gone'/><itemref idref='out'/></spine>")}) ==
          "paragraph: First.\nparagraph: Second.\ndamaged ");
    CHECK(failure(writeZip(std::vector<ZipMember>{container}).value()) == "malformed");
    const std::string whole = epub({{"1.xhtml", "<p>Words.</p>"}});
    CHECK(failure(whole.substr(0, whole.size() / 2)) == "malformed");
}

TEST_CASE("Pages out of the reading order are left out, but for notes", "[epub]") {
    const ZipMember opf = {
        "OEBPS/x.opf",
        "<package xmlns='http://www.idpf.org/2007/opf'><manifest><item id='t' "
        "href='t.xhtml'/><item "
        "id='1' href='1.xhtml'/><item id='n' href='n.xhtml'/></manifest><spine><itemref idref='t' "
        "linear='no'/><itemref idref='n' linear='no'/><itemref idref='1'/></spine></package>"};
    const auto page = [](const std::string& name, const std::string& body) {
        return ZipMember{"OEBPS/" + name, "<html><body>" + body + "</body></html>"};
    };
    const Article book = openedBook(
        writeZip(std::vector<ZipMember>{{"mimetype", "application/epub+zip", Packing::Stored},
                                        opf,
                                        page("t.xhtml", "<h1>Title</h1><p>" + prose + "</p>"),
                                        page("n.xhtml", "<p epub:type='footnote'>Note.</p>"),
                                        page("1.xhtml", "<p>Text.</p>")})
            .value());
    CHECK(dump(book) == "paragraph: Text.\nfootnote: Note.\n");
    CHECK(noticeCodes(book) == "omitted ");
}

TEST_CASE("A book of very many chapters opens", "[epub][hostile]") {
    std::vector<Chapter> chapters;
    for (int i = 0; i < 3'000; ++i)
        chapters.push_back({std::to_string(i) + ".xhtml", "<p>Chapter</p>"});
    CHECK(openedBook(epub(chapters)).blocks.size() == 3'000);
}
