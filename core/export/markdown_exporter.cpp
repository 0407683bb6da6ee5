// SPDX-License-Identifier: Apache-2.0
// The article as Markdown: quotes in bold, each with a footnote that says whose it is and why.
// CommonMark, with the footnotes that GitHub, Pandoc and most editors know.
#include <algorithm>
#include <utility>

#include "article/links.h"
#include "export/block_walk.h"
#include "export/export_view.h"
#include "export/formats.h"
#include "export/markdown_inline.h"
#include "export/quote_words.h"
#include "text/utf.h"

namespace quotelight {

namespace {

// Gathers a block's runs.
class RunSink final : public ElementSink {
public:
    explicit RunSink(const ExportView& view) : m_view(view) {}

    std::vector<MarkdownRun> runsOf(const BlockWalk& walk, const Block& block) {
        m_block = &block;
        walk.walk(block.span, *this);
        return std::exchange(m_runs, {});
    }

    void open(const Element& element, bool) override { change(element, 1); }

    void close(const Element& element, bool forNow) override {
        change(element, -1);
        const bool quoteEnds = element.kind == Element::Kind::Quote && !forNow;
        if (quoteEnds && !m_runs.empty())
            m_runs.back().after += "[^" + std::to_string(m_view.numbers[element.index]) + ']';
    }

    void text(Span span) override {
        MarkdownRun run;
        run.text = m_view.shownText(*m_block, span);
        if (m_block->kind == BlockKind::Heading)  // has one line
            std::replace(run.text.begin(), run.text.end(), u'\n', u' ');
        run.strong = m_strong > 0;
        run.emphasis = m_emphasis > 0;
        run.code = m_code > 0;
        run.link = m_link;
        m_runs.push_back(std::move(run));
    }

private:
    void change(const Element& element, int by) {
        switch (element.kind) {
            case Element::Kind::Quote:
            case Element::Kind::Strong:
                m_strong += by;
                return;
            case Element::Kind::Emphasis:
                m_emphasis += by;
                return;
            case Element::Kind::Code:
                m_code += by;
                return;
            case Element::Kind::Link:
                m_link.clear();
                if (by > 0) m_link = safeLink(m_view.article.styles[element.index].target);
                return;
        }
    }

    const ExportView& m_view;
    const Block* m_block = nullptr;
    std::vector<MarkdownRun> m_runs;
    int m_strong = 0, m_emphasis = 0, m_code = 0;  // how many of them are open
    std::string m_link;
};

// `text` with `first` before its first line and `rest` before all others.
std::string prefixed(const std::string& text, const std::string& first, const std::string& rest) {
    std::string out = first;
    for (char c : text) {
        out += c;
        if (c == '\n') out += rest;
    }
    return out;
}

std::string fenced(std::u16string_view code) {
    std::size_t longest = 2, row = 0;
    for (char16_t c : code) {
        row = c == u'`' ? row + 1 : 0;
        longest = std::max(longest, row);
    }
    const std::string fence(longest + 1, '`');
    return fence + '\n' + toUtf8(code) + '\n' + fence;
}

class MarkdownPage {
public:
    explicit MarkdownPage(const ExportView& view)
        : m_view(view), m_walk(view.article, view.analysis, view.request.filter), m_sink(view) {}

    std::string write() {
        if (!m_view.titleInText) m_out += "# " + markdownEscaped(m_view.title) + "\n\n";
        if (!m_view.titleFirst) origin();
        const Block* before = nullptr;
        for (const Block& block : m_view.article.blocks) {
            separate(before, block);
            if (before == &m_view.article.blocks.front() && m_view.titleFirst) origin();
            writeBlock(block);
            before = &block;
        }
        if (!m_view.shown.empty()) notes();
        return std::move(m_out);
    }

private:
    // Where it comes from, above the text or below a title that is part of it.
    void origin() {
        std::string line;
        for (const std::u16string& part : m_view.origin)
            line += (line.empty() ? "" : " · ") + markdownEscaped(part);
        if (!line.empty()) m_out += line + "\n\n";
    }

    // A blank line between blocks; items of one list stand together.
    void separate(const Block* before, const Block& block) {
        if (before == nullptr) return;
        const bool list = before->kind == BlockKind::ListItem && block.kind == BlockKind::ListItem;
        const bool quoted =
            before->kind == BlockKind::BlockQuote && block.kind == BlockKind::BlockQuote;
        m_out += list ? "" : quoted ? ">\n" : "\n";
    }

    void writeBlock(const Block& block) {
        const std::string text = markdownInline(m_sink.runsOf(m_walk, block));
        switch (block.kind) {
            case BlockKind::Heading:
                m_out += heading(block) + text;
                break;
            case BlockKind::ListItem:
                m_out += listItem(block, text);
                break;
            case BlockKind::BlockQuote:
                m_out += prefixed(text, "> ", "> ");
                break;
            case BlockKind::Code:
                m_out += fenced(slice(m_view.article.text, block.span));
                break;
            case BlockKind::Paragraph:
            case BlockKind::Caption:
            case BlockKind::TableCell:
            case BlockKind::Footnote:
                m_out += text;
                break;
        }
        m_out += '\n';
    }

    std::string heading(const Block& block) const {
        const unsigned level = std::max<unsigned>(block.level, 1) + (m_view.titleInText ? 0 : 1);
        return std::string(std::min(level, 6U), '#') + ' ';
    }

    // The item's own number where it has one; CommonMark allows nine digits.
    static std::string listItem(const Block& block, const std::string& text) {
        const std::size_t digits = block.marker.find_first_not_of("0123456789");
        const bool numbered = digits != 0 && digits != std::string::npos && digits <= 9;
        const std::string marker = numbered ? block.marker.substr(0, digits) + ". " : "- ";
        const std::string indent(std::size_t{4} * (std::max<unsigned>(block.level, 1) - 1), ' ');
        return prefixed(text, indent + marker, indent + std::string(marker.size(), ' '));
    }

    void notes() {
        m_out += "\n---\n\n" + summary(m_view.request) + ":\n\n";
        for (const auto& [id, quotes] : m_view.speakers)
            m_out += "- " + speaker(id) + ": " + std::to_string(quotes) + '\n';
        m_out += '\n';
        for (QuoteId id : m_view.shown)
            note(id);
    }

    std::string speaker(SpeakerId id) const {
        if (id == noSpeaker) return "Speaker unknown";
        const std::string name = markdownEscaped(nameOnOneLine(m_view.analysis, id));
        const std::u16string description = descriptionOnOneLine(m_view.analysis, id);
        return "**" + name + "**" +
               (description.empty() ? "" : ", " + markdownEscaped(description));
    }

    void note(QuoteId id) {
        const AttributedQuote& quote = m_view.quote(id);
        m_out += "[^" + std::to_string(m_view.numbers[id]) + "]: ";
        m_out += speaker(quote.attribution.speaker);
        const std::string reason = why(quote, " · ");
        if (!reason.empty()) m_out += " · " + markdownEscaped(toUtf16(reason));
        m_out += '\n';
    }

    const ExportView& m_view;
    BlockWalk m_walk;
    RunSink m_sink;
    std::string m_out;
};

class MarkdownExporter final : public Exporter {
public:
    const char* id() const override { return "markdown"; }
    const char* description() const override { return "Markdown"; }
    const char* extension() const override { return "md"; }
    const char* mediaType() const override { return "text/markdown"; }

    Result<std::string> write(const ExportRequest& request) const override {
        const ExportView view(request);
        return MarkdownPage(view).write();
    }
};

}  // namespace

const Exporter& markdownExporter() {
    static const MarkdownExporter exporter;
    return exporter;
}

}  // namespace quotelight
