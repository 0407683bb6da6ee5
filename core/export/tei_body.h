// SPDX-License-Identifier: Apache-2.0
#pragma once

// The article's blocks in TEI: headings as nested <div>s, lists, quotations, tables, figures and
// notes as what they are.

#include <string>
#include <vector>

#include "export/export_view.h"
#include "export/tei_words.h"
#include "export/xml_writer.h"

namespace quotelight {

class TeiBody {
public:
    TeiBody(XmlWriter& xml, const ExportView& view)
        : m_xml(xml), m_view(view), m_words(xml, view) {}

    // Writes <body>.
    void write();

    const TeiWords& words() const { return m_words; }

private:
    // What stands around blocks that belong together.
    enum class Group : std::uint8_t { None, List, Quotation, Table };

    void writeBlock(const Block& block);
    void heading(const Block& block);
    void listItem(const Block& block);
    void cell(const Block& block);
    void caption(const Block& block);
    void simple(const Block& block, const char* element);

    void enterDivision();
    void closeDivisions(unsigned level);
    void enterGroup(Group group);
    void picturesBefore(const Block& block);
    void picture();
    void close();

    XmlWriter& m_xml;
    const ExportView& m_view;
    TeiWords m_words;
    std::vector<unsigned> m_divisions;  // their levels, outermost first
    Group m_group = Group::None;
    unsigned m_lists = 0;         // open, one in another's last item
    std::uint32_t m_cellEnd = 0;  // of the cell before
    std::size_t m_picture = 0;    // the next one to write
};

}  // namespace quotelight
