// SPDX-License-Identifier: Apache-2.0
#include "export/html_story.h"

#include <algorithm>

#include "article/links.h"
#include "article/picture.h"
#include "export/base64.h"
#include "export/block_walk.h"
#include "export/html_escape.h"
#include "export/html_style.h"
#include "export/quote_words.h"
#include "text/utf.h"

namespace quotelight {

namespace {

constexpr unsigned deepest = 3;  // levels of lists that are indented further

// Writes a block's text and elements.
class HtmlSink final : public ElementSink {
public:
    HtmlSink(const ExportView& view, std::string& out) : m_view(view), m_out(out) {}

    void setBlock(const Block& block) { m_block = &block; }

    void open(const Element& element, bool again) override {
        switch (element.kind) {
            case Element::Kind::Quote:
                return openQuote(element, again);
            case Element::Kind::Link:
                return openLink(element);
            case Element::Kind::Strong:
                m_out += "<strong>";
                return;
            case Element::Kind::Emphasis:
                m_out += "<em>";
                return;
            case Element::Kind::Code:
                m_out += "<code>";
                return;
        }
    }

    void close(const Element& element, bool forNow) override {
        switch (element.kind) {
            case Element::Kind::Quote:
                if (!forNow) writeTag(element.index);
                m_out += "</mark>";
                return;
            case Element::Kind::Link:
                if (!linkOf(element).empty()) m_out += "</a>";
                return;
            case Element::Kind::Strong:
                m_out += "</strong>";
                return;
            case Element::Kind::Emphasis:
                m_out += "</em>";
                return;
            case Element::Kind::Code:
                m_out += "</code>";
                return;
        }
    }

    void text(Span span) override {
        const std::u16string text = m_view.shownText(*m_block, span);
        if (m_block->kind == BlockKind::Code) return appendHtml(m_out, text);
        std::size_t begin = 0;
        for (std::size_t end = text.find(u'\n'); end != std::u16string::npos;
             end = text.find(u'\n', begin)) {
            appendHtml(m_out, std::u16string_view(text).substr(begin, end - begin));
            m_out += "<br>\n";
            begin = end + 1;
        }
        appendHtml(m_out, std::u16string_view(text).substr(begin));
    }

private:
    void openQuote(const Element& element, bool again) {
        const AttributedQuote& quote = m_view.quote(element.index);
        const SpeakerId speaker = quote.attribution.speaker;
        const char* kind = quote.kind == QuoteKind::Indirect ? "q reported " : "q ";
        m_out += "<mark class=\"" + (kind + speakerClasses(m_view, speaker)) + '"';
        const bool first =
            !again && element.part == 0 && element.span.begin == quote.parts[0].begin;
        if (first) m_out += " id=\"q" + std::to_string(m_view.numbers[element.index]) + '"';
        if (speaker != noSpeaker)
            m_out += " data-speaker=\"" + html(nameOnOneLine(m_view.analysis, speaker)) + '"';
        m_out += '>';
    }

    std::string linkOf(const Element& element) const {
        return safeLink(m_view.article.styles[element.index].target);
    }

    void openLink(const Element& element) {
        const std::string target = linkOf(element);
        if (!target.empty())
            m_out += "<a href=\"" + html(target) + R"(" rel="noopener noreferrer">)";
    }

    // The way from a quote to who said it and why; the tag tells speakers apart without colour.
    void writeTag(QuoteId id) {
        const AttributedQuote& quote = m_view.quote(id);
        const SpeakerId speaker = quote.attribution.speaker;
        const std::string said = speaker == noSpeaker
                                     ? "Speaker unknown"
                                     : "Said by " + html(nameOnOneLine(m_view.analysis, speaker));
        const std::string reason = html(std::string_view(why(quote, "; ")));
        // The word joiner keeps the tag on the line where the quote ends.
        m_out += "<span class=\"glued\">\u2060<a class=\"tag\" href=\"#a" +
                 std::to_string(m_view.numbers[id]) + "\" title=\"" + said + ": " + reason +
                 "\" aria-label=\"" + said + "\">" + html(m_view.look(speaker).tag);
        if (quote.doubtful() && speaker != noSpeaker) m_out += '?';
        m_out += "</a></span>";
    }

    const ExportView& m_view;
    std::string& m_out;
    const Block* m_block = nullptr;
};

class Story {
public:
    explicit Story(const ExportView& view)
        : m_view(view),
          m_walk(view.article, view.analysis, view.request.filter),
          m_sink(view, m_out) {}

    std::string write() {
        m_out.reserve(m_view.article.text.size() * 2);
        const std::vector<Block>& blocks = m_view.article.blocks;
        for (std::size_t i = m_view.titleFirst ? 1 : 0; i < blocks.size(); ++i)
            writeBlock(blocks[i]);
        leaveGroup();
        writePictures(static_cast<std::uint32_t>(m_view.article.text.size()));
        return std::move(m_out);
    }

    std::string title() {
        m_pictures = m_view.article.images.size();  // they are the story's
        writeBlock(m_view.article.blocks.front());
        return std::move(m_out);
    }

private:
    void writeBlock(const Block& block) {
        writePictures(block.span.begin);
        enterGroup(block.kind);
        const std::string tag = tagOf(block);
        m_out += '<' + tag + attributesOf(block) + " dir=\"auto\">";
        if (block.kind == BlockKind::ListItem)
            m_out += "<span class=\"marker\">" +
                     (block.marker.empty() ? std::string("•") : html(block.marker)) + "</span>";
        m_sink.setBlock(block);
        m_walk.walk(block.span, m_sink);
        m_out += "</" + tag + ">\n";
    }

    // Those that stand before `offset` and are not written yet: the picture itself where the file
    // holds it, else its words.
    void writePictures(std::uint32_t offset) {
        const std::vector<Image>& images = m_view.article.images;
        for (; m_pictures < images.size() && images[m_pictures].before <= offset; ++m_pictures) {
            const Image& image = images[m_pictures];
            const std::string words = html(std::string_view(image.alternative));
            const char* known = image.bytes ? pictureInfo(*image.bytes).mediaType : nullptr;
            const std::string type = known != nullptr ? known : "";
            if (type.empty() && words.empty()) continue;
            leaveGroup();
            if (type.empty())
                m_out += "<p class=\"caption\">[" + words + "]</p>\n";
            else
                m_out += "<p><img alt=\"" + words + "\" src=\"data:" + type + ";base64," +
                         base64(*image.bytes) + "\"></p>\n";
        }
    }

    // List items and set-off quotations stand in an element around them all.
    void enterGroup(BlockKind kind) {
        const char* wanted = kind == BlockKind::ListItem     ? "ul"
                             : kind == BlockKind::BlockQuote ? "blockquote"
                                                             : nullptr;
        if (m_group == wanted) return;
        leaveGroup();
        m_group = wanted;
        if (m_group != nullptr) m_out += std::string("<") + m_group + ">\n";
    }

    void leaveGroup() {
        if (m_group != nullptr) m_out += std::string("</") + m_group + ">\n";
        m_group = nullptr;
    }

    // A title above the text makes its headings one level deeper.
    std::string tagOf(const Block& block) const {
        if (block.kind == BlockKind::ListItem) return "li";
        if (block.kind == BlockKind::Code) return "pre";
        if (block.kind != BlockKind::Heading) return "p";
        const unsigned level = std::max<unsigned>(block.level, 1) + (m_view.titleInText ? 0 : 1);
        return "h" + std::to_string(std::min(level, 6U));
    }

    static std::string attributesOf(const Block& block) {
        if (block.kind == BlockKind::Caption) return " class=\"caption\"";
        if (block.kind == BlockKind::Footnote) return " class=\"footnote\"";
        if (block.kind == BlockKind::TableCell) return " class=\"cell\"";
        const unsigned level = std::min<unsigned>(block.level, deepest);
        const bool nests = block.kind == BlockKind::ListItem || block.kind == BlockKind::BlockQuote;
        return nests && level > 1 ? " class=\"deep" + std::to_string(level) + '"' : std::string();
    }

    const ExportView& m_view;
    BlockWalk m_walk;
    std::string m_out;
    HtmlSink m_sink;
    const char* m_group = nullptr;
    std::size_t m_pictures = 0;  // how many of the article's are written
};

}  // namespace

std::string htmlTitle(const ExportView& view) {
    if (view.titleFirst) return Story(view).title();
    return view.titleInText ? std::string() : "<h1 dir=\"auto\">" + html(view.title) + "</h1>\n";
}

std::string htmlStory(const ExportView& view) {
    return Story(view).write();
}

}  // namespace quotelight
