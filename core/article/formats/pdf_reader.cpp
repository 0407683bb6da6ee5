// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "article/article_builder.h"
#include "article/formats/headline_facts.h"
#include "article/formats/html_metadata.h"
#include "article/formats/pdf_layout.h"
#include "article/formats/pdf_margins.h"
#include "article/formats/pdf_paragraphs.h"
#include "article/formats/pdf_rows.h"
#include "article/formats/readers.h"
#include "article/formats/unreadable.h"
#include "article/helper_process.h"
#include "article/plain_structure.h"
#include "article/text_notices.h"
#include "text/utf.h"

namespace quotelight {

namespace {

using End = HelperOutcome::End;

constexpr int certain = 95;
constexpr int likely = 85;  // something stands before the mark, as some servers send it

class PdfReader final : public FormatReader {
public:
    const char* id() const override { return "pdf"; }
    const char* description() const override { return "PDF"; }
    std::span<const char* const> extensions() const override {
        static constexpr const char* list[] = {"pdf"};
        return list;
    }
    std::span<const char* const> mediaTypes() const override {
        static constexpr const char* list[] = {"application/pdf"};
        return list;
    }
    int sniff(std::string_view bytes) const override;
    Result<Article> read(const ReadRequest& request) const override;
};

int PdfReader::sniff(std::string_view bytes) const {
    constexpr std::size_t searched = 1024;
    if (bytes.starts_with("%PDF-")) return certain;
    const auto mark = bytes.substr(0, searched).find("%PDF-1.");
    const bool whole =
        bytes.substr(bytes.size() - std::min(bytes.size(), searched)).find("%%EOF") !=
        std::string_view::npos;
    return mark != std::string_view::npos && whole ? likely : 0;
}

Error noHelper(const ReadRequest& request) {
    return unreadable(request, ErrorCode::ReadFailed,
                      " is a PDF document, which is read with the program pdftotext, and that is "
                      "not installed. Install the package poppler-utils.");
}

bool says(const HelperOutcome& outcome, std::string_view words) {
    return outcome.errors.find(words) != std::string::npos;
}

// Why there are no pages.
Error noPages(const ReadRequest& request, const HelperOutcome& outcome) {
    if (says(outcome, "Incorrect password") || says(outcome, "password"))
        return unreadable(request, ErrorCode::Protected,
                          " is protected by a password. Open it in the program that has it, and "
                          "save a copy without one.");
    if (says(outcome, "Copying of text"))
        return unreadable(request, ErrorCode::Protected,
                          " is protected: its author does not allow its text to be taken out.");
    switch (outcome.end) {
        case End::TimedOut:
            return unreadable(
                request, ErrorCode::ReadFailed,
                " could not be read: pdftotext took too long for it and was stopped.");
        case End::Crashed:
            return unreadable(request, ErrorCode::ReadFailed,
                              " could not be read: pdftotext broke down on it. The document may "
                              "be damaged.");
        case End::NotStarted:
            return unreadable(request, ErrorCode::ReadFailed,
                              " could not be read: pdftotext could not be started.");
        case End::TooMuchOutput:
        case End::Exited:
            break;
    }
    return unreadable(request, ErrorCode::Malformed,
                      " is a damaged PDF document: none of its pages can be read.");
}

Error noText(const ReadRequest& request) {
    return unreadable(request, ErrorCode::NoText,
                      " has no text – this is a scan: pictures of pages. Have a program recognise "
                      "its text (OCR) first.");
}

Article write(const std::vector<PdfParagraph>& paragraphs) {
    ArticleBuilder builder;
    bool plain = true;
    std::uint32_t row = 0;
    for (const PdfParagraph& paragraph : paragraphs) {
        if (std::exchange(row, paragraph.row) != paragraph.row) builder.beginRow();
        builder.beginBlock(paragraph.kind, paragraph.level, paragraph.marker);
        builder.write(toUtf16(paragraph.words));
        builder.endBlock();
        plain = plain && paragraph.kind == BlockKind::Paragraph;
    }
    Article article = builder.finish();
    // Where all letters are of one size, the words alone say what is a heading.
    if (plain) recogniseStructure(article);
    return article;
}

void noteTroubles(const HelperOutcome& outcome, bool complete, Article& article) {
    if (outcome.end == End::TimedOut || outcome.end == End::TooMuchOutput)
        article.notices.push_back({NoticeCode::StoppedEarly,
                                   "The document is too long or too intricate to be read to its "
                                   "end; only its first pages are shown.",
                                   {}});
    else if (outcome.end != End::Exited || outcome.status != 0 || !complete)
        article.notices.push_back(
            {NoticeCode::Damaged, "The document is damaged; pages may be missing.", {}});
}

Result<Article> PdfReader::read(const ReadRequest& request) const {
    const std::string helper = findHelper("pdftotext");
    if (helper.empty()) return noHelper(request);
    const HelperOutcome outcome =
        runHelper(helper, {"-bbox-layout", "-enc", "UTF-8", "-", "-"}, request.bytes);
    PdfLayout layout = readPdfLayout(outcome.output);
    if (layout.pages.empty()) return noPages(request, outcome);
    if (layout.lines.empty()) return noText(request);
    dropMargins(layout);
    settleRows(layout);
    Article article = write(findPdfParagraphs(layout));
    fillField(article.metadata, &Metadata::title, layout.title);
    fillField(article.metadata, &Metadata::byline, layout.author);
    fillField(article.metadata, &Metadata::date, layout.date);
    readHeadlineFacts(article);
    article.format = id();
    article.encoding = "UTF-8";
    noteTroubles(outcome, layout.complete, article);
    noteEmptiness(article);
    return article;
}

}  // namespace

const FormatReader& pdfReader() {
    static const PdfReader reader;
    return reader;
}

}  // namespace quotelight
