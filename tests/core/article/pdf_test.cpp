// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "article/formats/pdf_layout.h"
#include "article/formats/pdf_margins.h"
#include "article/formats/pdf_paragraphs.h"
#include "article/formats/pdf_rows.h"
#include "article/helper_process.h"
#include "article/open.h"
#include "dump.h"
#include "support/catch.h"
#include "support/sandbox.h"

using namespace quotelight;
using namespace quotelight::test;
using namespace std::string_literals;

namespace {

// A line as pdftotext tells of it: words of six points a letter.
std::string line(float left, float top, const std::string& words, float size = 12) {
    std::string xhtml = "<line>";
    float at = left;
    std::string word;
    for (const char c : words + " ") {
        if (c != ' ') {
            word += c;
            continue;
        }
        const float right = at + static_cast<float>(word.size()) * size / 2;
        xhtml += "<word xMin=\"" + std::to_string(at) + "\" yMin=\"" + std::to_string(top) +
                 "\" xMax=\"" + std::to_string(right) + "\" yMax=\"" + std::to_string(top + size) +
                 "\">" + word + "</word>";
        at = right + size / 4;
        word.clear();
    }
    return xhtml + "</line>";
}

std::string block(const std::string& lines) {
    return "<block >" + lines + "</block>";
}

std::string page(const std::string& blocks) {
    return "<page width=\"600\" height=\"800\">" + blocks + "</page>";
}

std::string told(const std::string& xhtml) {
    PdfLayout layout = readPdfLayout(xhtml);
    dropMargins(layout);
    settleRows(layout);
    std::string lines;
    for (const PdfParagraph& paragraph : findPdfParagraphs(layout)) {
        lines += std::string(blockKindName(paragraph.kind));
        if (paragraph.level > 0) lines += " " + std::to_string(paragraph.level);
        if (!paragraph.marker.empty()) lines += " " + paragraph.marker;
        lines += ": " + paragraph.words + "\n";
    }
    return lines;
}

}  // namespace

TEST_CASE("Lines of a PDF become paragraphs", "[article][pdf]") {
    // Two columns, a word cut at a line's end, a paragraph that goes on in the next column.
    const std::string columns = page(
        block(line(50, 100, "It rained in Sollen on Tues-") +
              line(50, 114, "day, and nobody who was there") + line(50, 128, "minded it.") +
              line(62, 142, "The well-known mayor of the") +
              line(50, 156, "town had asked for it, and she")) +
        block(line(320, 100, "said so to all who came to her") + line(320, 114, "in Sollen.")));
    CHECK(told(columns) ==
          "paragraph: It rained in Sollen on Tuesday, and nobody who was there minded it.\n"
          "paragraph: The well-known mayor of the town had asked for it, and she said so to all "
          "who came to her in Sollen.\n");
}

TEST_CASE("Hyphens that belong to a word stay", "[article][pdf]") {
    // What the document writes elsewhere, then the two lines.
    const auto joined = [](const std::string& first, const std::string& second) {
        return told(
            page(block(line(50, 60, "We saw a half-hearted and a well known thing there.")) +
                 block(line(50, 100, first) + line(50, 114, second))));
    };
    CHECK(joined("The thing was rather a half-", "hearted one, as it seems to all.") ==
          "paragraph: We saw a half-hearted and a well known thing there.\n"
          "paragraph: The thing was rather a half-hearted one, as it seems to all.\n");
    const auto holds = [&](const char* first, const char* second, const char* word) {
        return joined(first, second).find(word) != std::string::npos;
    };
    CHECK(holds("It was, as they say, a well-", "known one, as it seems to all.", " well-known "));
    CHECK(holds("It was, as they say, agree-", "ment of all, as it seems to me.", " agreement "));
    CHECK(holds("They spoke of the 1914-", "18 war, as it seems to all.", " 1914-18 "));
    CHECK(holds("They spoke of the Anglo-", "Saxon kind, as it seems.", " Anglo-Saxon "));
    CHECK(holds("They spoke of agree\xC2\xAD", "ments, as it seems.", " agreements,"));
    CHECK(holds("They spoke of the rain -", "and of snow, it seems.", "the rain - and"));
}

TEST_CASE("Where no words are cut, hyphens at lines' ends are compounds'", "[article][pdf]") {
    std::string lines;
    float top = 86;
    for (int i = 0; i < 22; ++i)
        lines += line(50, top += 14, "and the water in the Varn was low again and");
    lines += line(50, top + 14, "so was his then-");
    lines += line(50, top + 28, "neighbour's.");
    CHECK(told(page(block(lines))).find("his then-neighbour's.") != std::string::npos);
}

TEST_CASE("A sentence goes on whatever room there was", "[article][pdf]") {
    const std::string text = page(block(line(50, 100, "A car with blacked out") +
                                        line(50, 114, "windows waited there for the mayor.")));
    CHECK(told(text) == "paragraph: A car with blacked out windows waited there for the mayor.\n");
}

TEST_CASE("Running heads and page numbers go, notes stand apart", "[article][pdf]") {
    const auto sheet = [](const std::string& number, const std::string& words,
                          const std::string& note) {
        return page(block(line(50, 20, "The Varn Post")) +
                    block(line(50, 100, words) + line(50, 114, "and so it went on for a while.")) +
                    block(line(50, 700, note, 9)) + block(line(290, 770, number)));
    };
    CHECK(told(sheet("1", "It rained in Sollen for a long", "1 A lot.") +
               sheet("2", "Nobody minded it at all, in town", "2 Nobody was asked.")) ==
          "paragraph: It rained in Sollen for a long and so it went on for a while.\n"
          "paragraph: Nobody minded it at all, in town and so it went on for a while.\n"
          "footnote: A lot.\nfootnote: Nobody was asked.\n");
}

TEST_CASE("Headings and list items of a PDF are told", "[article][pdf]") {
    CHECK(told(page(
              block(line(50, 100, "Rain at Last", 24)) + block(line(50, 140, "Why it came", 16)) +
              block(line(50, 170, "It rained in Sollen for a long time, and") +
                    line(50, 184, "nobody who was there minded it at all.")) +
              block(line(50, 210, "•")) + block(line(80, 210, "Some sang.")) +
              block(line(50, 230, "1. One danced.")) + block(line(50, 250, "2. Two slept.")))) ==
          "heading 1: Rain at Last\nheading 2: Why it came\nparagraph: It rained in Sollen for a "
          "long time, and nobody who was there minded it at all.\nlist-item 1 •: Some sang.\n"
          "list-item 1 1.: One danced.\nlist-item 1 2.: Two slept.\n");
}

TEST_CASE("Cells of a PDF's table come row by row", "[article][pdf]") {
    const std::string prose = line(50, 100, "It rained in Sollen for a long time, and nobody who") +
                              line(50, 114, "was there and was asked minded it at all.");
    // The layout tells of them column by column.
    CHECK(told(page(block(prose) + block(line(50, 150, "Pump") + line(50, 170, "Mill")) +
                    block(line(150, 150, "May") + line(150, 170, "41")) +
                    block(line(200, 150, "June") + line(200, 170, "96")) +
                    block(line(50, 200, "And so it went on.")))) ==
          "paragraph: It rained in Sollen for a long time, and nobody who was there and was asked "
          "minded it at all.\ntable-cell: Pump\ntable-cell: May\ntable-cell: June\n"
          "table-cell: Mill\ntable-cell: 41\ntable-cell: 96\nparagraph: And so it went on.\n");
    // One line that was stretched is no table.
    CHECK(told(page(block(line(50, 72, "Nobody who was asked said that the rain would") +
                          line(50, 86, "stop") + line(100, 86, "in") + line(140, 86, "Sollen") +
                          line(205, 86, "so") + line(245, 86, "soon") + line(290, 86, "or") +
                          line(50, 100, "before the end of the week, or of the month.")))) ==
          "paragraph: Nobody who was asked said that the rain would stop in Sollen so soon or "
          "before the end of the week, or of the month.\n");
}

TEST_CASE("Broken layouts do no harm", "[article][pdf][bad]") {
    CHECK(readPdfLayout("").pages.empty());
    CHECK(readPdfLayout("<word xMin=\"1\">lost</word>").lines.empty());
    CHECK(told("<page width=\"nan\" height=\"-1\"><word xMin=\"inf\" yMin=\"1e39\" xMax=\"x\">It"
               "</word></page>") == "paragraph: It\n");
    CHECK(
        told("<page width=\"600\" height=\"800\"><word xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"2\">"
             "&lt;a&amp;b&gt;") == "paragraph: <a&b>\n");
}

namespace {

bool installed() {
    if (!findHelper("pdftotext").empty()) return true;
    WARN("pdftotext is not installed: the test is skipped");
    return false;
}

// A PDF with these objects, the first of which is the catalogue.
std::string pdf(const std::vector<std::string>& objects, const std::string& trailer = {}) {
    std::string bytes = "%PDF-1.4\n";
    std::string table;
    for (std::size_t at = 0; at < objects.size(); ++at) {
        std::string offset = std::to_string(bytes.size());
        table += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
        bytes += std::to_string(at + 1) + " 0 obj\n" + objects[at] + "\nendobj\n";
    }
    const std::string begin = std::to_string(bytes.size());
    const std::string size = std::to_string(objects.size() + 1);
    return bytes + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer\n<</Size " +
           size + " /Root 1 0 R " + trailer + ">>\nstartxref\n" + begin + "\n%%EOF\n";
}

std::string pageWith(const std::string& content, const std::string& trailer = {}) {
    return pdf(
        {"<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [3 0 R] /Count 1>>",
         "<</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources "
         "<</Font <</F <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>>",
         "<</Length " + std::to_string(content.size()) + ">>\nstream\n" + content + "\nendstream"},
        trailer);
}

}  // namespace

TEST_CASE("A PDF is read by pdftotext", "[article][pdf]") {
    if (!installed()) return;
    const std::string bytes = pageWith(
        "BT /F 24 Tf 50 700 Td (Rain at Last) Tj ET BT /F 11 Tf 50 660 Td (It rained in Sollen, "
        "and "
        "nobody who was asked minded it at) Tj 0 -14 Td (all, not even the cats.) Tj ET");
    for (const char* name : {"a.pdf", "a.txt"})
        CHECK(dumped(bytes, name) ==
              "heading 1: Rain at Last\nparagraph: It rained in Sollen, and nobody who was asked "
              "minded it at all, not even the cats.\n");
    CHECK(openArticleBytes(bytes, "a.pdf")->format == "pdf");
    CHECK(noticeCodes(*openArticleBytes(bytes, "a.txt")) == "wrong-extension ");
}

TEST_CASE("PDFs that cannot be read say why", "[article][pdf][bad]") {
    if (!installed()) return;
    const auto failure = [](const std::string& bytes) {
        const Result<Article> article = openArticleBytes(bytes, "a.pdf");
        REQUIRE_FALSE(article);
        CHECK(article.error().message.starts_with("“a.pdf” "));
        CHECK(article.error().message.ends_with("."));
        return article.error();
    };
    const Error scan = failure(pageWith("0 0 600 800 re f"));
    CHECK(scan.code == ErrorCode::NoText);
    CHECK(scan.message.find("no text – this is a scan") != std::string::npos);
    const std::string key(32, 'x');
    CHECK(failure(pageWith("", "/ID [(a) (a)] /Encrypt <</Filter /Standard /V 1 /R 2 /P -4 /O (" +
                                   key + ") /U (" + key + ")>>"))
              .code == ErrorCode::Protected);
    CHECK(failure("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n").code == ErrorCode::Malformed);
    CHECK(failure("%PDF-1.7\n1 0 obj\n<</Type /Catalog /Pages 1 0 R>>\nendobj\n").code ==
          ErrorCode::Malformed);
    // A page tree that goes round in circles.
    const std::string loop =
        pdf({"<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [2 0 R] /Count 99999999>>"});
    CHECK_FALSE(openArticleBytes(loop, "a.pdf"));
}

namespace {

// A folder that holds a program of that name alone, as PATH for a while.
class FakeHelper {
public:
    explicit FakeHelper(const std::string& script) : m_before(std::getenv("PATH")) {
        if (!script.empty()) {
            const std::string path = m_sandbox.file("pdftotext", "#!/bin/sh\n" + script + "\n");
            std::filesystem::permissions(path, std::filesystem::perms::owner_all);
        }
        ::setenv("PATH", m_sandbox.path().c_str(), 1);
    }
    ~FakeHelper() { ::setenv("PATH", m_before.c_str(), 1); }

    std::string path() const { return (m_sandbox.path() / "pdftotext").string(); }

private:
    Sandbox m_sandbox;
    std::string m_before;
};

Error failureWith(const std::string& script) {
    const FakeHelper fake(script);
    const Result<Article> article = openArticleBytes("%PDF-1.7\nx", "a.pdf");
    REQUIRE_FALSE(article);
    return article.error();
}

}  // namespace

TEST_CASE("A helper that is missing or breaks down is said", "[article][pdf][bad]") {
    CHECK(failureWith("").message.find("Install the package poppler-utils.") != std::string::npos);
    CHECK(failureWith("kill -SEGV $$").message.find("broke down") != std::string::npos);
    CHECK(failureWith("echo 'Command Line Error: Incorrect password' >&2; exit 1").code ==
          ErrorCode::Protected);
    CHECK(failureWith("exit 1").code == ErrorCode::Malformed);
}

TEST_CASE("A helper has its limits", "[article][helper]") {
    using End = HelperOutcome::End;
    using namespace std::chrono;
    HelperLimits limits;
    limits.time = seconds(1);
    const auto run = [&](const std::string& script) {
        const FakeHelper fake(script);
        return runHelper(fake.path(), {}, "the article", limits);
    };
    // What it inherits: standard streams and nothing else, and an environment of two names.
    constexpr int inheritable = 99;
    REQUIRE(::dup2(STDERR_FILENO, inheritable) == inheritable);
    const HelperOutcome seen =
        run("cat; [ -e /proc/$$/fd/99 ] && echo leaked; echo \"$QUOTELIGHT_RESOURCES$HOME\" >&2; "
            "exit 3");
    ::close(inheritable);
    CHECK(seen.end == End::Exited);
    CHECK(seen.status == 3);
    CHECK(seen.output == "the article");
    CHECK(seen.errors == "\n");
    CHECK(run("kill -SEGV $$").end == End::Crashed);
    // It cannot write a file.
    const Sandbox sandbox;
    const std::string target = (sandbox.path() / "written").string();
    run("echo x > " + target);
    CHECK((!std::filesystem::exists(target) || std::filesystem::file_size(target) == 0));
    // Nor stay: neither it nor what it leaves behind.
    const auto begin = steady_clock::now();
    CHECK(run("exec /bin/sleep 60").end == End::TimedOut);
    CHECK(run("while :; do :; done").end == End::TimedOut);
    CHECK(steady_clock::now() - begin < seconds(10));
    limits.outputBytes = 1 << 20;
    CHECK(run("while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done").end ==
          End::TooMuchOutput);
    CHECK(run("while :; do echo x >&2; done").errors.size() <= (2 << 16));
    CHECK(runHelper("/nowhere/program", {}, "").status == 127);
}
