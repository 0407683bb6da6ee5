// SPDX-License-Identifier: Apache-2.0
// Books (EPUB 2.0.1 and 3.3): the chapters in reading order, whole. Scripts are never run, nothing
// outside the file is looked at.

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "article/article_builder.h"
#include "article/formats/epub_chapter.h"
#include "article/formats/epub_package.h"
#include "article/formats/package_article.h"
#include "article/formats/package_pictures.h"
#include "article/formats/readers.h"
#include "article/text_notices.h"
#include "article/zip_kinds.h"
#include "text/limits.h"
#include "text/utf.h"

namespace quotelight {

namespace {

constexpr int certain = 95;

class EpubReader final : public FormatReader {
public:
    const char* id() const override { return "epub"; }
    const char* description() const override { return "an EPUB book"; }
    std::span<const char* const> extensions() const override {
        static constexpr const char* list[] = {"epub"};
        return list;
    }
    std::span<const char* const> mediaTypes() const override {
        static constexpr const char* list[] = {"application/epub+zip"};
        return list;
    }
    int sniff(std::string_view bytes) const override {
        return zipKind(bytes) == ZipKind::Epub ? certain : 0;
    }
    Result<Article> read(const ReadRequest& request) const override;
};

Error lockedBook() {
    return {ErrorCode::Protected,
            "The book is locked by its seller (DRM): its text is encrypted, and only the seller’s "
            "own program can show it.",
            {}};
}

// A book while it is read.
class Book {
public:
    explicit Book(ZipReader& zip)
        : m_zip(zip),
          m_package(readEpubPackage(zip)),
          m_locked(lockedMembers(zip)),
          m_pictures(zip) {}

    Result<Article> read();

private:
    bool isLocked() const;
    bool isOneArticle() const;
    void readPage(const EpubPackage::Page& page);
    void promoteTitles(Article& article) const;
    void addNotices(Article& article);

    ZipReader& m_zip;
    const EpubPackage m_package;
    const std::set<std::string> m_locked;
    PackagePictures m_pictures;
    ArticleBuilder m_builder;
    std::vector<Notice> m_notices;
    std::vector<std::u16string> m_promoted;  // paragraphs that are their chapter's title
    std::string m_encoding;
    std::size_t m_unread = 0;   // pages that failed
    std::size_t m_read = 0;     // bytes of pages
    std::size_t m_beyond = 0;   // pages beyond limits::bookBytes
    std::size_t m_outside = 0;  // pages of prose out of the reading order
};

bool Book::isLocked() const {
    return std::any_of(
        m_package.pages.begin(), m_package.pages.end(),
        [this](const EpubPackage::Page& page) { return m_locked.contains(page.member); });
}

bool Book::isOneArticle() const {
    return std::count_if(m_package.pages.begin(), m_package.pages.end(),
                         [](const EpubPackage::Page& page) { return page.linear; }) == 1;
}

void Book::readPage(const EpubPackage::Page& page) {
    if (m_read > limits::bookBytes) {
        ++m_beyond;
        return;
    }
    const Result<std::string> bytes = m_zip.read(page.member);
    m_read += bytes ? bytes->size() : 0;
    if (!bytes) {
        ++m_unread;
        m_notices.push_back({NoticeCode::Damaged, bytes.error().message, {}});
        return;
    }
    const auto title = m_package.titles.find(page.member);
    EpubChapter chapter(*bytes, page.member, m_pictures);
    addTo(m_notices, chapter.notices());
    if (m_encoding.empty()) m_encoding = chapter.encoding();
    if (!page.linear && !chapter.holdsNotes()) {
        m_outside += chapter.hasProse() ? 1 : 0;
        return;
    }
    // A single page is called what the book is, or "Section 1".
    if (title != m_package.titles.end() && !isOneArticle() && !chapter.hasHeading()) {
        const std::u16string words = toUtf16(title->second);
        if (chapter.beginsWith(title->second)) {
            m_promoted.push_back(words);
        } else if (chapter.hasProse()) {
            m_builder.beginBlock(BlockKind::Heading, 1);
            m_builder.write(words);
        }
    }
    chapter.write(m_builder);
}

// They come in the order of the text.
void Book::promoteTitles(Article& article) const {
    auto next = m_promoted.begin();
    for (Block& block : article.blocks) {
        if (next == m_promoted.end()) return;
        if (block.kind != BlockKind::Paragraph || slice(article.text, block.span) != *next)
            continue;
        block.kind = BlockKind::Heading;
        block.level = 1;
        ++next;
    }
}

void Book::addNotices(Article& article) {
    addTo(article.notices, m_notices);
    addTo(article.notices, m_zip.notices());
    if (m_package.guessed)
        article.notices.push_back({NoticeCode::Damaged,
                                   "The book does not say in which order its chapters are read; "
                                   "they may stand in another.",
                                   {}});
    if (m_package.missing > 0)
        article.notices.push_back({NoticeCode::Damaged,
                                   counted(m_package.missing, "chapter") + " that the book lists " +
                                       (m_package.missing == 1 ? "is" : "are") +
                                       " not in the file.",
                                   {}});
    if (m_beyond > 0)
        article.notices.push_back({NoticeCode::LimitReached,
                                   "The book is longer than this program reads; its last " +
                                       counted(m_beyond, "chapter") +
                                       (m_beyond == 1 ? " is" : " are") + " left out.",
                                   {}});
    noteOmissions(
        article, {counted(m_outside, "page") + (m_outside > 0 ? " out of the reading order" : "")});
    m_pictures.addNotices(article);
    noteEmptiness(article);
}

Result<Article> Book::read() {
    if (m_package.pages.empty()) return lacksText("an EPUB book");
    if (isLocked()) return lockedBook();
    for (const bool linear : {true, false})
        for (const EpubPackage::Page& page : m_package.pages)
            if (page.linear == linear) readPage(page);
    if (m_unread == m_package.pages.size()) return lacksText("an EPUB book");
    Article article = m_builder.finish();
    article.format = "epub";
    article.encoding = m_encoding;
    article.metadata = m_package.metadata;
    promoteTitles(article);
    // A single page is an article that was packed as a book.
    if (isOneArticle()) recogniseWords(article);
    if (article.metadata.title.empty()) article.metadata.title = headlineOf(article);
    addNotices(article);
    return article;
}

Result<Article> EpubReader::read(const ReadRequest& request) const {
    Result<ZipReader> zip = ZipReader::open(request.bytes);
    if (!zip) return zip.error();
    ZipReader reader = std::move(zip).value();
    return Book(reader).read();
}

}  // namespace

const FormatReader& epubReader() {
    static const EpubReader reader;
    return reader;
}

}  // namespace quotelight
