// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <utility>

#include "article/article_builder.h"
#include "article/formats/html_blocks.h"
#include "article/formats/html_charset.h"
#include "article/formats/html_content.h"
#include "article/formats/html_dom.h"
#include "article/formats/html_fragment.h"
#include "article/formats/html_metadata.h"
#include "article/formats/html_names.h"
#include "article/formats/readers.h"
#include "article/text_notices.h"
#include "text/ascii.h"
#include "text/utf.h"
#include "text/utf_patterns.h"

namespace quotelight {

namespace {

constexpr int certain = 95;
constexpr int likely = 40;
constexpr int some = 1;  // less than plain text: "a <b" is no page unless its name says so

// Where JSON-LD holds this many times the text that the page shows, scripts would have filled it
// in.
constexpr std::size_t muchLonger = 4;

class HtmlReader final : public FormatReader {
public:
    const char* id() const override { return "html"; }
    const char* description() const override { return "HTML"; }
    std::span<const char* const> extensions() const override {
        static constexpr const char* list[] = {"html", "htm", "xhtml", "xht"};
        return list;
    }
    std::span<const char* const> mediaTypes() const override {
        static constexpr const char* list[] = {"text/html", "application/xhtml+xml"};
        return list;
    }
    int sniff(std::string_view bytes) const override;
    Result<Article> read(const ReadRequest& request) const override;
};

// Lower case, without the zero bytes of UTF-16.
std::string asciiStart(std::string_view bytes, std::size_t most) {
    std::string start;
    for (const char c : bytes.substr(0, most))
        if (c != '\0') start.push_back(asciiLower(c));
    return start;
}

// Anything that HTML would read otherwise than as words.
bool hasMarkup(std::string_view text) {
    for (auto at = text.find_first_of("<&"); at != std::string_view::npos;
         at = text.find_first_of("<&", at + 1)) {
        const char next = at + 1 < text.size() ? text[at + 1] : ' ';
        if ((next >= 'a' && next <= 'z') || next == '/' || next == '!' || next == '#') return true;
    }
    return false;
}

int HtmlReader::sniff(std::string_view bytes) const {
    const std::string start = asciiStart(bytes, sniffedBytes);
    const std::string_view head = std::string_view(start).substr(0, 2048);
    const auto tag = std::min(head.find("<!doctype html"), head.find("<html"));
    // Before a page's begin there is nothing but a mark, an XML declaration and comments.
    if (tag != std::string_view::npos &&
        head.find_first_not_of("\xEF\xBB\xBF\xFF\xFE \t\r\n") == head.find('<'))
        return certain;
    int tags = 0;
    for (const std::string_view known :
         {"<p>", "<p ", "</p>", "<div", "</div>", "<h1", "<h2", "<br", "<ul", "<blockquote",
          "<article", "<body", "<a href"})
        tags += start.find(known) != std::string_view::npos;
    return tags >= 3 ? likely : hasMarkup(start) ? some : 0;
}

// Valid UTF-8 with characters beyond ASCII is UTF-8, whatever an old template declares.
Result<Decoded> decodePage(const ReadRequest& request) {
    if (!request.encoding.empty() || markedEncoding(request.bytes) != nullptr)
        return decode(request.bytes, request.encoding);
    const std::string declared = declaredEncoding(request.bytes);
    const Utf8Evidence utf8 = utf8Evidence(request.bytes);
    if (declared.empty() || (utf8.multibyte > 0 && utf8.invalid == 0)) return decode(request.bytes);
    Result<Decoded> decoded = decode(request.bytes, declared);
    return decoded ? std::move(decoded) : decode(request.bytes);
}

bool sameWords(std::string_view one, std::string_view other) {
    return one == other || (one.size() > 20 && other.size() > 20 &&
                            (one.find(other) != std::string_view::npos ||
                             other.find(one) != std::string_view::npos));
}

// Whether the part to be written has the headline in it.
bool holdsHeadline(const HtmlDom& dom, const HtmlContent& content, std::string_view title) {
    for (std::uint32_t at = content.root; at < dom.nodes[content.root].end; ++at) {
        if (content.dropped[at]) {
            at = dom.nodes[at].end - 1;
            continue;
        }
        const int level = headingLevel(dom.nodes[at].tag);
        if (level == 1 || (level > 1 && sameWords(dom.innerText(at), title))) return true;
    }
    return false;
}

void writeHeadline(std::string_view title, ArticleBuilder& builder) {
    if (title.empty()) return;
    builder.beginBlock(BlockKind::Heading, 1);
    builder.write(toUtf16(title));
    builder.endBlock();
}

Article writePage(const HtmlDom& dom, const PageFacts& facts, bool everything) {
    const HtmlContent content = findContent(dom, everything);
    ArticleBuilder builder;
    const PageContext context{facts.metadata.url, facts.metadata.language};
    if (!everything && !holdsHeadline(dom, content, facts.metadata.title))
        writeHeadline(facts.metadata.title, builder);
    writeHtmlBlocks(dom, content, context, builder);
    return builder.finish();
}

// The text that JSON-LD carries for a page whose own is loaded by scripts.
Article writeBody(const PageFacts& facts) {
    ArticleBuilder builder;
    writeHeadline(facts.metadata.title, builder);
    std::string_view rest = facts.body;
    while (!rest.empty()) {
        const auto feed = std::min(rest.find('\n'), rest.size());
        builder.beginBlock(BlockKind::Paragraph);
        builder.write(toUtf16(rest.substr(0, feed)));
        rest.remove_prefix(std::min(feed + 1, rest.size()));
    }
    return builder.finish();
}

bool hasProse(const Article& article) {
    return std::any_of(article.blocks.begin(), article.blocks.end(),
                       [](const Block& block) { return block.kind != BlockKind::Heading; });
}

// Headings of what was left out at the end: "More from Travel".
void dropTrailingHeadings(Article& article) {
    if (!hasProse(article)) return;
    while (article.blocks.back().kind == BlockKind::Heading)
        article.blocks.pop_back();
    const std::uint32_t end = article.blocks.back().span.end;
    article.text.resize(end);
    std::erase_if(article.styles, [end](const InlineStyle& style) { return style.span.end > end; });
}

Article extractArticle(const HtmlDom& dom) {
    const PageFacts facts = readPageFacts(dom);
    Article article = writePage(dom, facts, false);
    if (facts.body.size() > muchLonger * article.text.size()) article = writeBody(facts);
    if (!hasProse(article)) article = writePage(dom, facts, true);
    dropTrailingHeadings(article);
    article.metadata = facts.metadata;
    return article;
}

Result<Article> HtmlReader::read(const ReadRequest& request) const {
    Result<Decoded> decoded = decodePage(request);
    if (!decoded) return decoded.error();
    const HtmlDom dom = parseHtml(toUtf8(decoded->text));
    Article article = extractArticle(dom);
    article.format = id();
    article.encoding = decoded->encoding;
    article.encodingGuessed = decoded->guessed;
    article.notices = decodingNotices(*decoded);
    if (dom.flattened)
        article.notices.push_back({NoticeCode::LimitReached,
                                   "The page's markup is nested deeper, or has more attributes, "
                                   "than any page needs; its structure was simplified.",
                                   {}});
    if (dom.cut) noteCut(article);
    noteEmptiness(article);
    return article;
}

}  // namespace

void writeHtmlFragment(std::string_view utf8, ArticleBuilder& builder) {
    const HtmlDom dom = parseHtml(utf8);
    writeHtmlBlocks(dom, findContent(dom, true), {}, builder);
}

const FormatReader& htmlReader() {
    static const HtmlReader reader;
    return reader;
}

}  // namespace quotelight
