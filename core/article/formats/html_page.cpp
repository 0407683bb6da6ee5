// SPDX-License-Identifier: Apache-2.0
#include "article/formats/html_page.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "article/formats/html_blocks.h"
#include "article/formats/html_charset.h"
#include "article/formats/html_content.h"
#include "article/formats/html_dom.h"
#include "article/formats/html_metadata.h"
#include "article/formats/html_names.h"
#include "article/text_notices.h"
#include "text/utf.h"
#include "text/utf_patterns.h"

namespace quotelight {

namespace {

// Where JSON-LD holds this many times the text that the page shows, scripts would have filled it
// in.
constexpr std::size_t muchLonger = 4;

// Valid UTF-8 with characters beyond ASCII is UTF-8, whatever an old template declares.
Result<Decoded> decodePage(std::string_view bytes, const HtmlPageOptions& options) {
    if (!options.encoding.empty() || markedEncoding(bytes) != nullptr)
        return decode(bytes, options.encoding);
    const std::string declared =
        options.declared.empty() ? declaredEncoding(bytes) : std::string(options.declared);
    const Utf8Evidence utf8 = utf8Evidence(bytes);
    if (declared.empty() || (utf8.multibyte > 0 && utf8.invalid == 0)) return decode(bytes);
    Result<Decoded> decoded = decode(bytes, declared);
    return decoded ? std::move(decoded) : decode(bytes);
}

class PageReader {
public:
    PageReader(const HtmlDom& dom, const HtmlPageOptions& options)
        : m_dom(dom), m_options(options), m_facts(readPageFacts(dom)) {
        m_context.base = options.address.empty() ? m_facts.metadata.url : options.address;
        m_context.language = m_facts.metadata.language;
        m_context.images = options.images;
    }

    Article read() const;

private:
    Article writePage(bool everything) const;
    Article writeBody() const;
    bool holdsHeadline(const HtmlContent& content) const;

    const HtmlDom& m_dom;
    const HtmlPageOptions& m_options;
    const PageFacts m_facts;
    PageContext m_context;
};

bool sameWords(std::string_view one, std::string_view other) {
    return one == other || (one.size() > 20 && other.size() > 20 &&
                            (one.find(other) != std::string_view::npos ||
                             other.find(one) != std::string_view::npos));
}

// Whether the part to be written has the headline in it.
bool PageReader::holdsHeadline(const HtmlContent& content) const {
    for (std::uint32_t at = content.root; at < m_dom.nodes[content.root].end; ++at) {
        if (content.dropped[at]) {
            at = m_dom.nodes[at].end - 1;
            continue;
        }
        const int level = headingLevel(m_dom.nodes[at].tag);
        if (level == 1 || (level > 1 && sameWords(m_dom.innerText(at), m_facts.metadata.title)))
            return true;
    }
    return false;
}

void writeHeadline(std::string_view title, ArticleBuilder& builder) {
    if (title.empty()) return;
    builder.beginBlock(BlockKind::Heading, 1);
    builder.write(toUtf16(title));
    builder.endBlock();
}

Article PageReader::writePage(bool everything) const {
    const HtmlContent content = findContent(m_dom, everything);
    ArticleBuilder builder;
    if (!everything && !holdsHeadline(content)) writeHeadline(m_facts.metadata.title, builder);
    writeHtmlBlocks(m_dom, content, m_context, builder);
    return builder.finish();
}

// The text that JSON-LD carries for a page whose own is loaded by scripts.
Article PageReader::writeBody() const {
    ArticleBuilder builder;
    writeHeadline(m_facts.metadata.title, builder);
    std::string_view rest = m_facts.body;
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
    for (Image& image : article.images)
        image.before = std::min(image.before, end);
}

Article PageReader::read() const {
    Article article = writePage(m_options.whole);
    if (!m_options.whole) {
        if (m_facts.body.size() > muchLonger * article.text.size()) article = writeBody();
        if (!hasProse(article)) article = writePage(true);
        dropTrailingHeadings(article);
    }
    article.metadata = m_facts.metadata;
    return article;
}

void noteSimplified(Article& article) {
    article.notices.push_back({NoticeCode::LimitReached,
                               "The page's markup is nested deeper, or has more attributes, "
                               "than any page needs; its structure was simplified.",
                               {}});
}

}  // namespace

Result<Article> readHtmlPage(std::string_view bytes, const HtmlPageOptions& options) {
    Result<Decoded> decoded = decodePage(bytes, options);
    if (!decoded) return decoded.error();
    const HtmlDom dom = parseHtml(toUtf8(decoded->text));
    Article article = PageReader(dom, options).read();
    article.format = "html";
    article.encoding = decoded->encoding;
    article.encodingGuessed = decoded->guessed;
    article.notices = decodingNotices(*decoded);
    if (dom.flattened) noteSimplified(article);
    if (dom.cut) noteCut(article);
    noteEmptiness(article);
    return article;
}

void writeHtmlFragment(std::string_view utf8, ArticleBuilder& builder,
                       const HtmlPageOptions& options) {
    const HtmlDom dom = parseHtml(utf8);
    const PageContext context{std::string(options.address), {}, options.images};
    writeHtmlBlocks(dom, findContent(dom, true), context, builder);
}

}  // namespace quotelight
