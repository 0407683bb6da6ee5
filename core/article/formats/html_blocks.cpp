// SPDX-License-Identifier: Apache-2.0
#include "article/formats/html_blocks.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "article/formats/entities.h"
#include "article/formats/html_elements.h"
#include "article/formats/html_images.h"
#include "article/formats/html_names.h"
#include "article/formats/html_notes.h"
#include "article/formats/language_marks.h"
#include "article/links.h"
#include "text/utf.h"

namespace quotelight {

namespace {

constexpr bool hasText(std::string_view chars) {
    return chars.find_first_not_of(" \t\r\n\f\v") != std::string_view::npos;
}

class HtmlWriter {
public:
    HtmlWriter(const HtmlDom& dom, const HtmlContent& content, const PageContext& context,
               ArticleBuilder& builder)
        : m_dom(dom),
          m_content(content),
          m_context(context),
          m_builder(builder),
          m_marks(languageMarks(context.language)) {}

    void write();

private:
    // An element that is open; what ends with it.
    struct Open {
        std::uint32_t end;
        Tag tag;
        bool style = false;    // began one
        bool context = false;  // began a kind of block
    };
    // What text becomes.
    struct Kind {
        BlockKind kind = BlockKind::Paragraph;
        int level = 0;
    };
    struct List {
        bool ordered;
        int number;
    };

    void enter(std::uint32_t at);
    void enterBlock(std::uint32_t at, Open& open);
    void enterStyle(std::uint32_t at, Open& open);
    void leave(const Open& open);
    void leaveLists(Tag tag);
    void setKind(Open& open, BlockKind kind, int level = 0, std::string marker = {});
    void enterItem(Open& open);
    void enterQuotation();
    void leaveQuotation();
    void text(std::uint32_t at);
    void write(std::string_view chars, std::optional<Span> source);
    void lineBreak();
    void image(std::uint32_t at);
    void beginStyle(Open& open, StyleKind kind, std::string target = {});

    const HtmlDom& m_dom;
    const HtmlContent& m_content;
    const PageContext& m_context;
    ArticleBuilder& m_builder;
    const LanguageMarks m_marks;
    std::vector<Open> m_open;
    std::vector<Kind> m_kinds{{}};
    std::vector<List> m_lists;
    int m_quotes = 0;      // block quotations open
    int m_quotations = 0;  // <q> open
    int m_verbatim = 0;    // <pre> open
    int m_breaks = 0;      // <br> since the last text
};

void HtmlWriter::write() {
    m_builder.beginBlock(BlockKind::Paragraph);
    const std::uint32_t end = m_dom.nodes[m_content.root].end;
    for (std::uint32_t at = m_content.root; at < end;) {
        for (; !m_open.empty() && m_open.back().end <= at; m_open.pop_back())
            leave(m_open.back());
        if (m_content.dropped[at] || isNoteMark(m_dom, at)) {
            at = m_dom.nodes[at].end;
            continue;
        }
        enter(at);
        ++at;
    }
    for (; !m_open.empty(); m_open.pop_back())
        leave(m_open.back());
    m_builder.endBlock();
}

void HtmlWriter::enter(std::uint32_t at) {
    const Tag tag = m_dom.nodes[at].tag;
    if (tag == Tag::Text) return text(at);
    if (tag == Tag::Br) return lineBreak();
    if (tag == Tag::Img) return image(at);
    Open open{m_dom.nodes[at].end, tag};
    if (isBlockTag(tag))
        enterBlock(at, open);
    else
        enterStyle(at, open);
    m_open.push_back(open);
}

void HtmlWriter::setKind(Open& open, BlockKind kind, int level, std::string marker) {
    open.context = true;
    m_kinds.push_back({kind, level});
    m_builder.beginBlock(kind, level, std::move(marker));
}

void HtmlWriter::enterBlock(std::uint32_t at, Open& open) {
    m_breaks = 0;
    if (const int level = headingLevel(open.tag); level > 0)
        return setKind(open, BlockKind::Heading, level);
    if (isNote(m_dom, at)) return setKind(open, BlockKind::Footnote);
    switch (open.tag) {
        case Tag::Blockquote:
            return setKind(open, BlockKind::BlockQuote, ++m_quotes);
        case Tag::Ul:
        case Tag::Ol:
            m_lists.push_back(
                {open.tag == Tag::Ol, firstNumber(m_dom.attribute(at, Attribute::Start))});
            return m_builder.endBlock();
        case Tag::Li:
            return enterItem(open);
        case Tag::Figcaption:
        case Tag::Caption:
            return setKind(open, BlockKind::Caption);
        case Tag::Pre:
            ++m_verbatim;
            return setKind(open, BlockKind::Code);
        case Tag::Tr:
            return m_builder.beginRow();
        case Tag::Td:
        case Tag::Th:
            if (isDataCell(m_dom, at)) return setKind(open, BlockKind::TableCell);
            return m_builder.continueBlock();
        default:
            break;
    }
    if (isCaption(m_dom, at)) return setKind(open, BlockKind::Caption);
    m_builder.continueBlock();
}

void HtmlWriter::enterItem(Open& open) {
    std::string marker = "•";
    if (!m_lists.empty() && m_lists.back().ordered)
        marker = std::to_string(m_lists.back().number++) + ".";
    const int level = m_lists.empty() ? 1 : static_cast<int>(m_lists.size());
    setKind(open, BlockKind::ListItem, level, std::move(marker));
}

void HtmlWriter::beginStyle(Open& open, StyleKind kind, std::string target) {
    open.style = true;
    m_builder.beginStyle(kind, std::move(target));
}

void HtmlWriter::enterStyle(std::uint32_t at, Open& open) {
    switch (open.tag) {
        case Tag::A: {
            std::string target = safeLink(m_dom.attribute(at, Attribute::Href), m_context.base);
            if (!target.empty()) beginStyle(open, StyleKind::Link, std::move(target));
            return;
        }
        case Tag::Em:
        case Tag::I:
        case Tag::Cite:
            return beginStyle(open, StyleKind::Emphasis);
        case Tag::B:
        case Tag::Strong:
            return beginStyle(open, StyleKind::Strong);
        case Tag::Code:
            if (m_verbatim == 0) beginStyle(open, StyleKind::Code);
            return;
        case Tag::Q:
            return enterQuotation();
        default:
            return;
    }
}

// Quotations inside quotations take the other pair of marks, in turn.
void HtmlWriter::enterQuotation() {
    m_breaks = 0;
    m_builder.write(m_quotations++ % 2 == 0 ? m_marks.open : m_marks.innerOpen);
}

void HtmlWriter::leaveQuotation() {
    m_builder.write(--m_quotations % 2 == 0 ? m_marks.close : m_marks.innerClose);
}

StyleKind styleOf(Tag tag) {
    switch (tag) {
        case Tag::A:
            return StyleKind::Link;
        case Tag::B:
        case Tag::Strong:
            return StyleKind::Strong;
        case Tag::Code:
            return StyleKind::Code;
        default:
            return StyleKind::Emphasis;
    }
}

void HtmlWriter::leave(const Open& open) {
    if (open.style) m_builder.endStyle(styleOf(open.tag));
    if (open.tag == Tag::Q) leaveQuotation();
    if (!isBlockTag(open.tag)) return;
    m_breaks = 0;
    leaveLists(open.tag);
    if (!open.context) return m_builder.continueBlock();
    m_kinds.pop_back();
    m_builder.beginBlock(m_kinds.back().kind, m_kinds.back().level);
}

void HtmlWriter::leaveLists(Tag tag) {
    if (tag == Tag::Blockquote) --m_quotes;
    if (tag == Tag::Pre) --m_verbatim;
    if ((tag == Tag::Ul || tag == Tag::Ol) && !m_lists.empty()) m_lists.pop_back();
}

void HtmlWriter::text(std::uint32_t at) {
    const std::string_view chars = m_dom.text(at);
    if (hasText(chars)) m_breaks = 0;
    if (!m_context.placed) return write(chars, {});
    const Span text = m_dom.nodes[at].text;
    auto source = std::upper_bound(
        m_dom.sources.begin(), m_dom.sources.end(), text.begin,
        [](std::uint32_t sought, const HtmlSource& one) { return sought < one.chars.end; });
    std::uint32_t done = text.begin;
    for (; source != m_dom.sources.end() && source->chars.begin < text.end; ++source) {
        const std::uint32_t begin = std::max(source->chars.begin, text.begin);
        const std::uint32_t end = std::min(source->chars.end, text.end);
        // A stretch may go on over an element that the parser put in; it is cut there.
        const bool whole = text.contains(source->chars);
        write(chars.substr(done - text.begin, begin - done), {});
        write(chars.substr(begin - text.begin, end - begin),
              whole ? std::optional(source->source) : std::nullopt);
        done = end;
    }
    write(chars.substr(done - text.begin), {});
}

void HtmlWriter::write(std::string_view chars, std::optional<Span> source) {
    if (chars.empty()) return;
    std::u16string words = toUtf16(chars);
    for (char16_t& unit : words)
        unit = asWindows1252(unit);
    m_verbatim > 0 ? m_builder.writeVerbatim(words, source) : m_builder.write(words, source);
}

void HtmlWriter::image(std::uint32_t at) {
    if (const std::string character = characterOf(m_dom, at); !character.empty())
        return m_builder.write(toUtf16(character));
    if (auto image = readImage(m_dom, at, m_context.images, m_context.base))
        m_builder.addInlineImage(std::move(*image));
}

// Two breaks in a row are what some pages end their paragraphs with.
void HtmlWriter::lineBreak() {
    if (++m_breaks == 2 && m_verbatim == 0)
        m_builder.continueBlock();
    else if (m_breaks < 2 || m_verbatim > 0)
        m_builder.breakLine();
}

}  // namespace

void writeHtmlBlocks(const HtmlDom& dom, const HtmlContent& content, const PageContext& context,
                     ArticleBuilder& builder) {
    HtmlWriter(dom, content, context, builder).write();
}

}  // namespace quotelight
