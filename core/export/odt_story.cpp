// SPDX-License-Identifier: Apache-2.0
#include "export/odt_story.h"

#include <algorithm>

#include "export/office_blocks.h"
#include "export/quote_table.h"
#include "export/run_walk.h"
#include "text/utf.h"

namespace quotelight {

namespace {

// Spaces after the first of a run are written as one element: readers collapse them.
void writeSpaces(XmlWriter& xml, std::u16string_view words) {
    while (!words.empty()) {
        const std::size_t begin = words.find(u"  ");
        if (begin == std::u16string_view::npos) return xml.text(words);
        xml.text(words.substr(0, begin + 1));
        words.remove_prefix(begin + 1);
        const std::size_t spaces = std::min(words.find_first_not_of(u' '), words.size());
        xml.open("text:s");
        xml.attribute("text:c", std::uint64_t{spaces});
        xml.close();
        words.remove_prefix(spaces);
    }
}

class OdtSink final : public RunSink {
public:
    OdtSink(const ExportView& view, XmlWriter& xml) : m_view(view), m_xml(xml) {}

    void beginQuote(QuoteId quote) override {
        if (m_view.request.footnotes) return;
        m_xml.open("office:annotation");
        m_xml.attribute("office:name", nameOf(quote));
        m_xml.element("dc:creator", "Quotelight");
        m_xml.open("text:p");
        writeOdtText(m_xml, toUtf16(attributionWords(m_view, quote)));
        m_xml.close();
        m_xml.close();
    }

    void endQuote(QuoteId quote) override {
        if (m_view.request.footnotes) return writeFootnote(quote);
        m_xml.open("office:annotation-end");
        m_xml.attribute("office:name", nameOf(quote));
        m_xml.close();
    }

    // A link stands around the styles, strong and emphasised words inside the speaker's.
    void run(std::u16string_view text, const RunLook& look) override {
        const std::size_t depth = m_xml.depth();
        if (!look.link.empty()) {
            m_xml.open("text:a");
            m_xml.attribute("xlink:type", "simple");
            m_xml.attribute("xlink:href", std::string_view(look.link));
        }
        if (look.quote) openSpan(odtSpeakerStyle(m_view.quote(*look.quote).attribution.speaker));
        if (look.strong) openSpan("Strong");
        if (look.emphasis) openSpan("Emphasis");
        if (look.code) openSpan("CodeWords");
        writeOdtText(m_xml, text);
        while (m_xml.depth() > depth)
            m_xml.close();
    }

private:
    std::string nameOf(QuoteId quote) const {
        return "quote" + std::to_string(m_view.numbers[quote]);
    }

    void openSpan(std::string_view style) {
        m_xml.open("text:span");
        m_xml.attribute("text:style-name", style);
    }

    void writeFootnote(QuoteId quote) {
        const std::string number = std::to_string(m_view.numbers[quote]);
        m_xml.open("text:note");
        m_xml.attribute("text:id", std::string_view("ftn" + number));
        m_xml.attribute("text:note-class", "footnote");
        m_xml.element("text:note-citation", number);
        m_xml.open("text:note-body");
        writeOdtParagraph(m_xml, u"\u00A0" + toUtf16(attributionWords(m_view, quote)), "Footnote");
        m_xml.close();
        m_xml.close();
    }

    const ExportView& m_view;
    XmlWriter& m_xml;
};

class Story {
public:
    Story(const ExportView& view, XmlWriter& xml)
        : m_view(view),
          m_xml(xml),
          m_markers(listMarkers(view.article)),
          m_sink(view, xml),
          m_walk(view, m_sink) {}

    void write() {
        const std::vector<Block>& blocks = m_view.article.blocks;
        for (std::size_t i = 0; i < blocks.size();)
            if (blocks[i].kind == BlockKind::TableCell)
                i = writeTable(tableAt(m_view.article, i));
            else
                writeBlock(i++);
    }

private:
    void writeBlock(std::size_t index) {
        const Block& block = m_view.article.blocks[index];
        if (block.kind == BlockKind::ListItem) return writeItem(index);
        const bool heading = block.kind == BlockKind::Heading;
        m_xml.open(heading ? "text:h" : "text:p");
        m_xml.attribute("text:style-name", styleOf(block));
        if (heading)
            m_xml.attribute("text:outline-level", std::uint64_t{headingLevel(m_view, block)});
        writeWords(index);
    }

    // The open paragraph's words, and its end.
    void writeWords(std::size_t index) {
        m_walk.walk(m_view.article.blocks[index]);
        if (index + 1 == m_view.article.blocks.size()) m_walk.finish();
        m_xml.close();
        m_xml.newLine();
    }

    std::string styleOf(const Block& block) const {
        switch (block.kind) {
            case BlockKind::Heading:
                return "Heading" + std::to_string(headingLevel(m_view, block));
            case BlockKind::BlockQuote:
                return "Quotations";
            case BlockKind::Caption:
                return "Caption";
            case BlockKind::Code:
                return "Preformatted";
            case BlockKind::Footnote:
                return "Footnote";
            case BlockKind::TableCell:
                return "TableWords";
            case BlockKind::ListItem:
            case BlockKind::Paragraph:
                break;
        }
        return "Words";
    }

    // A list of its own for each item: the markers are the article's, nothing is counted.
    void writeItem(std::size_t index) {
        const Block& item = m_view.article.blocks[index];
        const std::size_t depth = m_xml.depth();
        const unsigned level = std::clamp<unsigned>(item.level, 1, odtListLevels);
        for (unsigned i = 0; i < level; ++i) {
            m_xml.open("text:list");
            if (i == 0)
                m_xml.attribute("text:style-name",
                                std::string_view(odtListStyle(markerIndex(m_markers, item))));
            m_xml.open("text:list-item");
        }
        m_xml.open("text:p");
        m_xml.attribute("text:style-name", "Words");
        writeWords(index);
        while (m_xml.depth() > depth)
            m_xml.close();
    }

    std::size_t writeTable(const TableRows& table) {
        m_xml.open("table:table");
        m_xml.attribute("table:name",
                        std::string_view("ArticleTable" + std::to_string(++m_tables)));
        m_xml.open("table:table-column");
        m_xml.attribute("table:number-columns-repeated", std::uint64_t{table.columns});
        m_xml.close();
        for (const auto& row : table.rows)
            writeRow(row, table.columns);
        m_xml.close();
        m_xml.newLine();
        return table.afterTable;
    }

    void writeRow(const std::vector<std::size_t>& row, std::size_t columns) {
        m_xml.open("table:table-row");
        for (std::size_t i = 0; i < columns; ++i) {
            m_xml.open("table:table-cell");
            m_xml.attribute("table:style-name", "Cell");
            m_xml.attribute("office:value-type", "string");
            if (i < row.size()) writeBlock(row[i]);
            m_xml.close();
        }
        m_xml.close();
    }

    const ExportView& m_view;
    XmlWriter& m_xml;
    std::vector<std::string> m_markers;
    OdtSink m_sink;
    RunWalk m_walk;
    unsigned m_tables = 0;
};

}  // namespace

void writeOdtStory(const ExportView& view, XmlWriter& xml) {
    Story(view, xml).write();
}

void writeOdtText(XmlWriter& xml, std::u16string_view text) {
    forEachPiece(
        text, [&](std::u16string_view words) { writeSpaces(xml, words); },
        [&] { xml.empty("text:tab"); }, [&] { xml.empty("text:line-break"); });
}

void writeOdtParagraph(XmlWriter& xml, std::u16string_view text, std::string_view style) {
    xml.open("text:p");
    xml.attribute("text:style-name", style);
    writeOdtText(xml, text);
    xml.close();
    xml.newLine();
}

std::string odtSpeakerStyle(SpeakerId speaker) {
    return speaker == noSpeaker ? "SpeakerUnknown" : "Speaker" + std::to_string(speaker + 1);
}

std::string odtListStyle(std::size_t marker) {
    return "List" + std::to_string(marker + 1);
}

}  // namespace quotelight
