// SPDX-License-Identifier: Apache-2.0
// The article as plain text to read on paper or in a letter: each quote has its number behind it,
// and the list at the end says who said it.
#include <algorithm>
#include <utility>

#include "export/block_walk.h"
#include "export/characters.h"
#include "export/export_view.h"
#include "export/formats.h"
#include "export/line_wrapper.h"
#include "export/quote_words.h"
#include "text/utf.h"

namespace quotelight {

namespace {

constexpr std::size_t width = 76;  // fits a typewriter page, and a letter quoted once

std::u16string fromAscii(std::string_view ascii) {
    return {ascii.begin(), ascii.end()};
}

// Gathers a block's text with the numbers of its quotes.
class NumberSink final : public ElementSink {
public:
    explicit NumberSink(const ExportView& view) : m_view(view) {}

    std::u16string textOf(const BlockWalk& walk, const Block& block) {
        m_block = &block;
        walk.walk(block.span, *this);
        return std::exchange(m_text, {});
    }

    void open(const Element&, bool) override {}

    void close(const Element& element, bool forNow) override {
        if (element.kind != Element::Kind::Quote || forNow) return;
        // A no-break space keeps the number on the line where the quote ends.
        m_text += u"\u00A0[" + fromAscii(std::to_string(m_view.numbers[element.index])) + u"]";
    }

    void text(Span span) override {
        const std::u16string text = m_view.shownText(*m_block, span);
        for (char16_t c : text)
            if (!isControl(c) || c == u'\n' || c == u'\t') m_text += c;
    }

private:
    const ExportView& m_view;
    const Block* m_block = nullptr;
    std::u16string m_text;
};

class TextPage {
public:
    explicit TextPage(const ExportView& view)
        : m_view(view), m_walk(view.article, view.analysis, view.request.filter), m_sink(view) {}

    std::string write() {
        if (!m_view.titleInText) underlined(m_view.title, '=');
        if (!m_view.titleFirst) origin();
        for (const Block& block : m_view.article.blocks) {
            writeBlock(block);
            if (&block == &m_view.article.blocks.front() && m_view.titleFirst) origin();
        }
        notes();
        return std::move(m_out);
    }

private:
    // Where it comes from, above the text or below a title that is part of it.
    void origin() {
        for (const std::u16string& part : m_view.origin)
            paragraph(part, "", "");
        if (!m_view.origin.empty()) m_out += '\n';
    }

    void writeBlock(const Block& block) {
        const std::u16string text = m_sink.textOf(m_walk, block);
        switch (block.kind) {
            case BlockKind::Heading:
                return underlined(text, block.level <= 1 ? '=' : '-');
            case BlockKind::ListItem:
                listItem(block, text);
                break;
            case BlockKind::BlockQuote:
                paragraph(text, "    ", "    ");
                break;
            case BlockKind::Code:
                verbatim(text);
                break;
            case BlockKind::Paragraph:
            case BlockKind::Caption:
            case BlockKind::TableCell:
            case BlockKind::Footnote:
                paragraph(text, "", "");
                break;
        }
        m_out += '\n';
    }

    void underlined(std::u16string_view text, char line) {
        std::size_t longest = 0;
        for (std::u16string_view part : m_wrapper.wrap(text, width)) {
            m_out += toUtf8(part) + '\n';
            longest = std::max(longest, columns(part));
        }
        m_out.append(std::min(longest, width), line);
        m_out += "\n\n";
    }

    void paragraph(std::u16string_view text, const std::string& first, const std::string& rest) {
        const std::string* indent = &first;
        const std::size_t room = width - std::min(rest.size(), width / 2);
        for (std::u16string_view line : m_wrapper.wrap(text, room)) {
            m_out += *indent + toUtf8(line) + '\n';
            indent = &rest;
        }
    }

    void listItem(const Block& block, std::u16string_view text) {
        const std::string marker = block.marker.empty() ? std::string("•") : block.marker;
        const std::size_t markerWidth = columns(toUtf16(marker)) + 1;
        const std::size_t depth = std::clamp<std::size_t>(block.level, 1, 8) - 1;
        const std::string indent(depth * 3, ' ');
        paragraph(text, indent + marker + ' ', indent + std::string(markerWidth, ' '));
    }

    void verbatim(const std::u16string& text) {
        m_out += "    ";
        for (char c : toUtf8(text)) {
            m_out += c;
            if (c == '\n') m_out += "    ";
        }
        m_out += '\n';
    }

    void notes() {
        if (!m_out.empty()) m_out += '\n';
        underlined(toUtf16(summary(m_view.request)), '-');
        for (QuoteId id : m_view.shown)
            note(id);
    }

    void note(QuoteId id) {
        const AttributedQuote& quote = m_view.quote(id);
        const std::string number = '[' + std::to_string(m_view.numbers[id]) + "] ";
        const std::string indent(number.size(), ' ');
        paragraph(speaker(quote.attribution.speaker), number, indent);
        paragraph(quoteOnOneLine(m_view.article, quote), indent, indent);
        paragraph(toUtf16(why(quote, "; ")), indent, indent);
        m_out += '\n';
    }

    std::u16string speaker(SpeakerId id) const {
        if (id == noSpeaker) return u"Speaker unknown";
        const std::u16string description = descriptionOnOneLine(m_view.analysis, id);
        return nameOnOneLine(m_view.analysis, id) +
               (description.empty() ? u"" : u", " + description);
    }

    const ExportView& m_view;
    BlockWalk m_walk;
    NumberSink m_sink;
    LineWrapper m_wrapper;
    std::string m_out;
};

class TextExporter final : public Exporter {
public:
    const char* id() const override { return "text"; }
    const char* description() const override { return "Plain text"; }
    const char* extension() const override { return "txt"; }
    const char* mediaType() const override { return "text/plain"; }

    Result<std::string> write(const ExportRequest& request) const override {
        const ExportView view(request);
        return TextPage(view).write();
    }
};

}  // namespace

const Exporter& textExporter() {
    static const TextExporter exporter;
    return exporter;
}

}  // namespace quotelight
