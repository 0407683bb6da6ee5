// SPDX-License-Identifier: Apache-2.0
#pragma once

// The words of one block in TEI: quotes as <said>, styles as <hi> and <ref>, other marked words as
// <q>, and the names of those who are quoted.
//
// Linear in the words, with O(log n) a quote, style and mention.

#include <cstdint>
#include <string>
#include <vector>

#include "export/block_walk.h"
#include "export/export_view.h"
#include "export/set_off_words.h"
#include "export/xml_writer.h"

namespace quotelight {

class TeiWords final : public ElementSink {
public:
    // Walks the article once, to know how many stretches each quote has.
    TeiWords(XmlWriter& xml, const ExportView& view);

    void write(const Block& block);

    // In how many stretches a quote stands in the text; 0 where it is nested too deeply.
    std::uint32_t stretches(QuoteId quote) const { return m_stretches[quote]; }

    void open(const Element& element, bool again) override;
    void close(const Element& element, bool forNow) override;
    void text(Span span) override;

private:
    struct Mention {
        Span span;
        SpeakerId speaker;
        const char* element;
    };

    void countStretches();
    void gatherMentions();
    void openQuote(QuoteId id);
    bool opensLink(const Element& element) const;
    void withMentions(Span span);
    void words(Span span);

    XmlWriter& m_xml;
    const ExportView& m_view;
    BlockWalk m_walk;
    const Block* m_block = nullptr;
    std::vector<std::uint32_t> m_stretches, m_written;  // by QuoteId
    std::vector<Mention> m_mentions;
    SpanIndex m_mentionIndex;
    std::vector<SetOff> m_setOff;
    SpanIndex m_setOffIndex;
};

}  // namespace quotelight
