// SPDX-License-Identifier: Apache-2.0
#include "export/export_summary.h"

#include "export/numbers.h"
#include "presentation/speaker_counts.h"

namespace quotelight {

ExportSummary exportSummary(const Analysis& analysis, const Filter& filter) {
    ExportSummary summary;
    summary.allQuotes = analysis.quotes.size();
    for (const auto& [speaker, quotes] : speakerCounts(analysis, filter)) {
        summary.quotes += quotes;
        if (speaker == noSpeaker)
            summary.unknown += quotes;
        else
            ++summary.speakers;
    }
    for (const AttributedQuote& quote : analysis.quotes)
        if (filter.shows(quote) && quote.attribution.speaker != noSpeaker && quote.doubtful())
            ++summary.doubtful;
    return summary;
}

std::string inWords(const ExportSummary& summary) {
    std::string out;
    if (summary.filtered()) {
        appendNumber(out, summary.quotes);
        out += " of " + counted(summary.allQuotes, "quote", "quotes");
    } else {
        out = counted(summary.quotes, "quote", "quotes");
    }
    if (summary.speakers == 0) return out;
    return out + (summary.filtered() ? ", by " : " by ") +
           counted(summary.speakers, "speaker", "speakers");
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
    std::string out;
    appendNumber(out, count);
    out += ' ';
    out += count == 1 ? one : many;
    return out;
}

}  // namespace quotelight
