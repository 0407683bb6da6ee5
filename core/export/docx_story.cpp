// SPDX-License-Identifier: Apache-2.0
#include "export/docx_story.h"

#include <algorithm>
#include <map>

#include "export/office_blocks.h"
#include "export/quote_words.h"
#include "export/run_walk.h"

namespace quotelight {

namespace {

void writeText(XmlWriter& xml, std::u16string_view text) {
    forEachPiece(
        text,
        [&](std::u16string_view words) {
            xml.open("w:t");
            xml.attribute("xml:space", "preserve");
            xml.text(words);
            xml.close();
        },
        [&] { xml.empty("w:tab"); }, [&] { xml.empty("w:br"); });
}

// Writes runs, and where a quote's range begins and ends.
class DocxSink final : public RunSink {
public:
    DocxSink(const ExportView& view, XmlWriter& xml) : m_view(view), m_xml(xml) {}

    std::vector<std::string> links;

    void beginQuote(QuoteId quote) override {
        if (!m_view.request.footnotes) mark("w:commentRangeStart", quote);
    }

    void endQuote(QuoteId quote) override {
        const bool footnotes = m_view.request.footnotes;
        if (!footnotes) mark("w:commentRangeEnd", quote);
        m_xml.open("w:r");
        m_xml.open("w:rPr");
        writeDocxValue(m_xml, "w:rStyle", footnotes ? "FootnoteReference" : "CommentReference");
        m_xml.close();
        mark(footnotes ? "w:footnoteReference" : "w:commentReference", quote);
        m_xml.close();
    }

    void run(std::u16string_view text, const RunLook& look) override {
        if (!look.link.empty()) openLink(look.link);
        m_xml.open("w:r");
        m_xml.open("w:rPr");
        writeProperties(look);
        m_xml.close();
        writeText(m_xml, text);
        m_xml.close();
        if (!look.link.empty()) m_xml.close();
    }

private:
    void mark(std::string_view name, QuoteId quote) {
        m_xml.open(name);
        m_xml.attribute("w:id", std::uint64_t{m_view.numbers[quote]});
        m_xml.close();
    }

    void openLink(const std::string& target) {
        const auto [known, isNew] = m_links.try_emplace(target, links.size() + 1);
        if (isNew) links.push_back(target);
        m_xml.open("w:hyperlink");
        m_xml.attribute("r:id", std::string_view("rLink" + std::to_string(known->second)));
    }

    // One character style a run: the speaker's, which says most.
    void writeProperties(const RunLook& look) {
        if (look.quote)
            writeDocxValue(m_xml, "w:rStyle",
                           docxSpeakerStyle(m_view.quote(*look.quote).attribution.speaker));
        else if (!look.link.empty())
            writeDocxValue(m_xml, "w:rStyle", "Hyperlink");
        else if (look.code)
            writeDocxValue(m_xml, "w:rStyle", "CodeWords");
        if (look.strong) m_xml.empty("w:b");
        if (look.emphasis) m_xml.empty("w:i");
    }

    const ExportView& m_view;
    XmlWriter& m_xml;
    std::map<std::string, std::size_t> m_links;
};

class Story {
public:
    Story(const ExportView& view, XmlWriter& xml)
        : m_view(view),
          m_xml(xml),
          m_markers(listMarkers(view.article)),
          m_sink(view, xml),
          m_walk(view, m_sink) {}

    DocxStory write() {
        const std::vector<Block>& blocks = m_view.article.blocks;
        for (std::size_t i = 0; i < blocks.size();) {
            const bool last = i + 1 == blocks.size();
            if (blocks[i].kind == BlockKind::TableCell)
                i = writeTable(tableAt(m_view.article, i));
            else
                writeBlock(blocks[i++], last);
        }
        return {std::move(m_sink.links)};
    }

private:
    void writeBlock(const Block& block, bool last) {
        m_xml.open("w:p");
        m_xml.open("w:pPr");
        writeDocxValue(m_xml, "w:pStyle", styleOf(block));
        if (block.kind == BlockKind::ListItem) writeMarker(block);
        m_xml.close();
        m_walk.walk(block);
        if (last) m_walk.finish();
        m_xml.close();
        m_xml.newLine();
    }

    std::string styleOf(const Block& block) const {
        switch (block.kind) {
            case BlockKind::Heading:
                return "Heading" + std::to_string(headingLevel(m_view, block));
            case BlockKind::ListItem:
                return "ListParagraph";
            case BlockKind::BlockQuote:
                return "Quote";
            case BlockKind::Caption:
                return "Caption";
            case BlockKind::Code:
                return "HTMLPreformatted";
            case BlockKind::Footnote:
                return "FootnoteText";
            case BlockKind::TableCell:
            case BlockKind::Paragraph:
                break;
        }
        return "BodyText";
    }

    // Word's lists count by themselves; the article's own numbers are kept instead.
    void writeMarker(const Block& item) {
        const unsigned level = std::clamp<unsigned>(item.level, 1, 9) - 1;
        m_xml.open("w:numPr");
        writeDocxValue(m_xml, "w:ilvl", std::to_string(level));
        writeDocxValue(m_xml, "w:numId", std::to_string(markerIndex(m_markers, item) + 1));
        m_xml.close();
    }

    std::size_t writeTable(const TableRows& table) {
        m_xml.open("w:tbl");
        m_xml.open("w:tblPr");
        writeDocxValue(m_xml, "w:tblStyle", "TableGrid");
        m_xml.close();
        m_xml.open("w:tblGrid");
        for (std::size_t i = 0; i < table.columns; ++i)
            m_xml.empty("w:gridCol");
        m_xml.close();
        for (const auto& row : table.rows)
            writeRow(row, table.columns, table.afterTable == m_view.article.blocks.size());
        m_xml.close();
        m_xml.newLine();
        return table.afterTable;
    }

    // A cell must hold a paragraph, and a row as many cells as the grid.
    void writeRow(const std::vector<std::size_t>& row, std::size_t columns, bool lastTable) {
        m_xml.open("w:tr");
        for (std::size_t i = 0; i < columns; ++i) {
            m_xml.open("w:tc");
            if (i < row.size())
                writeBlock(m_view.article.blocks[row[i]],
                           lastTable && row[i] + 1 == m_view.article.blocks.size());
            else
                m_xml.empty("w:p");
            m_xml.close();
        }
        m_xml.close();
    }

    const ExportView& m_view;
    XmlWriter& m_xml;
    std::vector<std::string> m_markers;
    DocxSink m_sink;
    RunWalk m_walk;
};

}  // namespace

DocxStory writeDocxStory(const ExportView& view, XmlWriter& xml) {
    return Story(view, xml).write();
}

void writeDocxValue(XmlWriter& xml, std::string_view name, std::string_view value) {
    xml.open(name);
    xml.attribute("w:val", value);
    xml.close();
}

void writeDocxRun(XmlWriter& xml, std::u16string_view text, std::string_view style) {
    xml.open("w:r");
    if (!style.empty()) {
        xml.open("w:rPr");
        writeDocxValue(xml, "w:rStyle", style);
        xml.close();
    }
    writeText(xml, text);
    xml.close();
}

void writeDocxParagraph(XmlWriter& xml, std::u16string_view text, std::string_view style) {
    xml.open("w:p");
    xml.open("w:pPr");
    writeDocxValue(xml, "w:pStyle", style);
    xml.close();
    writeDocxRun(xml, text);
    xml.close();
    xml.newLine();
}

std::string docxSpeakerStyle(SpeakerId speaker) {
    return speaker == noSpeaker ? "SpeakerUnknown" : "Speaker" + std::to_string(speaker + 1);
}

}  // namespace quotelight
