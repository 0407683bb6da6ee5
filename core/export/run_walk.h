// SPDX-License-Identifier: Apache-2.0
#pragma once

// A stretch of an article as a flat row of runs, for formats whose text is not nested elements but
// runs with properties and ranges between two points: DOCX and ODT.
//
// Same costs and limits as BlockWalk. Immutable but for the quotes met so far: one thread at a
// time.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "export/block_walk.h"
#include "export/export_view.h"

namespace quotelight {

// What holds for the whole of a run.
struct RunLook {
    std::optional<QuoteId> quote;  // the innermost
    bool strong = false, emphasis = false, code = false;
    std::string link;  // safe to follow, or empty
};

class RunSink {
public:
    virtual ~RunSink() = default;

    // A quote's range, from its first part to its last, whatever stands between; ranges may cross.
    // Each end follows its begin, each quote has at most one range.
    virtual void beginQuote(QuoteId quote) = 0;
    virtual void endQuote(QuoteId quote) = 0;
    // Not empty.
    virtual void run(std::u16string_view text, const RunLook& look) = 0;
};

class RunWalk final : private ElementSink {
public:
    // The view and sink must outlive this.
    RunWalk(const ExportView& view, RunSink& sink);

    void walk(const Block& block);

    // Ends the ranges of quotes whose end was not met, as at the depth limit.
    void finish();

private:
    void open(const Element& element, bool again) override;
    void close(const Element& element, bool forNow) override;
    void text(Span span) override;
    RunLook look() const;

    const ExportView& m_view;
    RunSink& m_sink;
    BlockWalk m_walk;
    const Block* m_block = nullptr;
    std::vector<Element> m_open;   // outermost first
    std::vector<QuoteId> m_begun;  // quotes whose range has not ended
};

}  // namespace quotelight
