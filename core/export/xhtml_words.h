// SPDX-License-Identifier: Apache-2.0
#pragma once

// The words of one block in XHTML, for xhtml_body.h.

#include <cstdint>
#include <vector>

#include "export/block_walk.h"
#include "export/export_view.h"
#include "export/xml_writer.h"

namespace quotelight {

class XhtmlWords final : public ElementSink {
public:
    // Walks the article once, to know which parts of quotes stand in one piece.
    XhtmlWords(XmlWriter& xml, const ExportView& view);

    void write(const Block& block);

    void open(const Element& element, bool again) override;
    void close(const Element& element, bool forNow) override;
    void text(Span span) override;

private:
    void openQuote(const Element& element);
    bool isWhole(const Element& element) const;
    bool opensLink(const Element& element) const;
    void piece(Span span);

    XmlWriter& m_xml;
    const ExportView& m_view;
    BlockWalk m_walk;
    const Block* m_block = nullptr;
    std::vector<std::uint32_t> m_firstPart;  // by QuoteId: index of its first part in m_pieces
    std::vector<std::uint32_t> m_pieces;     // in how many pieces each part stands
    std::vector<std::uint32_t> m_omitted;    // offsets of marks that <q> stands for, ascending
};

}  // namespace quotelight
