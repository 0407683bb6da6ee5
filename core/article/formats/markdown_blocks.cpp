// SPDX-License-Identifier: Apache-2.0
#include "article/formats/markdown_blocks.h"

#include <md4c.h>

#include <string>
#include <utility>
#include <vector>

#include "article/article_builder.h"
#include "article/formats/entities.h"
#include "article/formats/html_page.h"
#include "article/links.h"
#include "article/text_notices.h"
#include "text/utf.h"

namespace quotelight {

namespace {

// A list or quotation that the text stands in.
struct Container {
    MD_BLOCKTYPE type;
    unsigned number = 0;   // of the next item of an ordered list
    char delimiter = '.';  // after the number
};

class MarkdownWriter {
public:
    explicit MarkdownWriter(std::string_view title) {
        if (title.empty()) return;
        m_builder.beginBlock(BlockKind::Heading, 1);
        m_builder.write(toUtf16(title));
        m_builder.endBlock();
    }

    Article finish() { return m_builder.finish(); }

    void enterBlock(MD_BLOCKTYPE type, const void* detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, const void* detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, std::string_view words);

private:
    void enterContainer(MD_BLOCKTYPE type, const void* detail);
    void enterItem();
    void leaveContainer(MD_BLOCKTYPE type);
    void beginText();
    void enterLink(const MD_ATTRIBUTE& target);
    void html(std::string_view markup);

    ArticleBuilder m_builder;
    std::vector<Container> m_containers;
    int m_lists = 0;       // open now
    int m_quotes = 0;      // open now
    std::string m_marker;  // of the item begun, until its first paragraph is over
    std::string m_html;    // of the raw HTML block that is open
    bool m_inHtml = false;
    bool m_inCode = false;
    bool m_linked = false;  // the open link has a target worth keeping
    int m_images = 0;       // open now; their text stands for the picture
};

std::string attributeText(const MD_ATTRIBUTE& attribute) {
    std::string text;
    for (unsigned part = 0;
         attribute.text != nullptr && attribute.substr_offsets[part] < attribute.size; ++part) {
        const std::string_view piece(
            attribute.text + attribute.substr_offsets[part],
            attribute.substr_offsets[part + 1] - attribute.substr_offsets[part]);
        if (attribute.substr_types[part] == MD_TEXT_ENTITY)
            text += toUtf8(resolveEntity(piece));
        else
            text += piece;
    }
    return text;
}

void MarkdownWriter::enterContainer(MD_BLOCKTYPE type, const void* detail) {
    m_builder.endBlock();
    m_marker.clear();
    Container container{type};
    if (type == MD_BLOCK_OL) {
        const auto& list = *static_cast<const MD_BLOCK_OL_DETAIL*>(detail);
        container.number = list.start;
        container.delimiter = list.mark_delimiter;
    }
    m_containers.push_back(container);
    (type == MD_BLOCK_QUOTE ? m_quotes : m_lists) += 1;
}

void MarkdownWriter::enterItem() {
    Container& list = m_containers.back();
    m_marker = list.type == MD_BLOCK_OL ? std::to_string(list.number++) + list.delimiter : "•";
    m_containers.push_back({MD_BLOCK_LI});
    beginText();
}

void MarkdownWriter::leaveContainer(MD_BLOCKTYPE type) {
    m_builder.endBlock();
    m_containers.pop_back();
    m_marker.clear();
    if (type != MD_BLOCK_LI) (type == MD_BLOCK_QUOTE ? m_quotes : m_lists) -= 1;
}

// Text is of the kind of the innermost list item or quotation around it.
void MarkdownWriter::beginText() {
    if (m_containers.empty())
        m_builder.beginBlock(BlockKind::Paragraph);
    else if (m_containers.back().type == MD_BLOCK_QUOTE)
        m_builder.beginBlock(BlockKind::BlockQuote, m_quotes);
    else
        m_builder.beginBlock(BlockKind::ListItem, m_lists, m_marker);
}

void MarkdownWriter::enterBlock(MD_BLOCKTYPE type, const void* detail) {
    switch (type) {
        case MD_BLOCK_QUOTE:
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            return enterContainer(type, detail);
        case MD_BLOCK_LI:
            return enterItem();
        case MD_BLOCK_P:
            return beginText();
        case MD_BLOCK_H: {
            const auto& heading = *static_cast<const MD_BLOCK_H_DETAIL*>(detail);
            return m_builder.beginBlock(BlockKind::Heading, static_cast<int>(heading.level));
        }
        case MD_BLOCK_CODE:
            m_inCode = true;
            return m_builder.beginBlock(BlockKind::Code);
        case MD_BLOCK_HTML:
            m_inHtml = true;
            return m_builder.endBlock();
        case MD_BLOCK_TR:
            return m_builder.beginRow();
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            return m_builder.beginBlock(BlockKind::TableCell);
        case MD_BLOCK_DOC:
        case MD_BLOCK_HR:
        case MD_BLOCK_TABLE:
        case MD_BLOCK_THEAD:
        case MD_BLOCK_TBODY:
            return m_builder.endBlock();
    }
}

void MarkdownWriter::leaveBlock(MD_BLOCKTYPE type) {
    switch (type) {
        case MD_BLOCK_QUOTE:
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
        case MD_BLOCK_LI:
            return leaveContainer(type);
        case MD_BLOCK_HTML:
            m_inHtml = false;
            writeHtmlFragment(std::exchange(m_html, {}), m_builder);
            return;
        default:
            m_inCode = false;
            m_marker.clear();
            return m_builder.endBlock();
    }
}

void MarkdownWriter::enterLink(const MD_ATTRIBUTE& target) {
    std::string safe = safeLink(attributeText(target));
    m_linked = !safe.empty();
    if (m_linked) m_builder.beginStyle(StyleKind::Link, std::move(safe));
}

void MarkdownWriter::enterSpan(MD_SPANTYPE type, const void* detail) {
    switch (type) {
        case MD_SPAN_EM:
            return m_builder.beginStyle(StyleKind::Emphasis);
        case MD_SPAN_STRONG:
            return m_builder.beginStyle(StyleKind::Strong);
        case MD_SPAN_CODE:
            return m_builder.beginStyle(StyleKind::Code);
        case MD_SPAN_A:
            return enterLink(static_cast<const MD_SPAN_A_DETAIL*>(detail)->href);
        case MD_SPAN_IMG:
            ++m_images;
            return;
        default:
            return;
    }
}

void MarkdownWriter::leaveSpan(MD_SPANTYPE type) {
    switch (type) {
        case MD_SPAN_EM:
            return m_builder.endStyle(StyleKind::Emphasis);
        case MD_SPAN_STRONG:
            return m_builder.endStyle(StyleKind::Strong);
        case MD_SPAN_CODE:
            return m_builder.endStyle(StyleKind::Code);
        case MD_SPAN_A:
            if (std::exchange(m_linked, false)) m_builder.endStyle(StyleKind::Link);
            return;
        case MD_SPAN_IMG:
            --m_images;
            return;
        default:
            return;
    }
}

// Of HTML among words only the line break has a meaning here.
void MarkdownWriter::html(std::string_view markup) {
    if (m_inHtml)
        m_html += markup;
    else if (markup.starts_with("<br") || markup.starts_with("<BR"))
        m_builder.breakLine();
}

void MarkdownWriter::text(MD_TEXTTYPE type, std::string_view words) {
    if (type == MD_TEXT_HTML) return html(words);
    if (m_images > 0) return;
    switch (type) {
        case MD_TEXT_BR:
            return m_builder.breakLine();
        case MD_TEXT_SOFTBR:
            return m_builder.write(u" ");
        case MD_TEXT_ENTITY:
            return m_builder.write(resolveEntity(words));
        case MD_TEXT_CODE:
            return m_inCode ? m_builder.writeVerbatim(toUtf16(words))
                            : m_builder.write(toUtf16(words));
        default:
            return m_builder.write(toUtf16(words));
    }
}

MarkdownWriter& writer(void* user) {
    return *static_cast<MarkdownWriter*>(user);
}

MD_PARSER callbacks() {
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* user) {
        return writer(user).enterBlock(type, detail), 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* user) {
        return writer(user).leaveBlock(type), 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* user) {
        return writer(user).enterSpan(type, detail), 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* user) {
        return writer(user).leaveSpan(type), 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* words, MD_SIZE size, void* user) {
        return writer(user).text(type, {words, size}), 0;
    };
    return parser;
}

}  // namespace

Article markdownArticle(std::string_view utf8, std::string_view title) {
    MarkdownWriter writer(title);
    const MD_PARSER parser = callbacks();
    const int failure = md_parse(utf8.data(), static_cast<MD_SIZE>(utf8.size()), &parser, &writer);
    Article article = writer.finish();
    if (failure != 0) noteCut(article);
    return article;
}

}  // namespace quotelight
