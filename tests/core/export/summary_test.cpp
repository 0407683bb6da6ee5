// SPDX-License-Identifier: Apache-2.0
#include "export/export_summary.h"

#include "export/quote_words.h"
#include "made_reading.h"
#include "support/catch.h"

using namespace quotelight;
using namespace quotelight::test;

TEST_CASE("A summary says how many quotes and speakers, with the right plural", "[export]") {
    const std::pair<ExportSummary, const char*> table[] = {
        {{0, 0, 0, 0, 0}, "0 quotes"},
        {{1, 1, 0, 1, 0}, "1 quote"},
        {{1, 1, 1, 0, 0}, "1 quote by 1 speaker"},
        {{16, 16, 5, 0, 0}, "16 quotes by 5 speakers"},
        {{3, 16, 1, 0, 0}, "3 of 16 quotes, by 1 speaker"},
        {{0, 16, 0, 0, 0}, "0 of 16 quotes"},
        {{0, 1, 0, 0, 0}, "0 of 1 quote"},
    };
    for (const auto& [summary, words] : table)
        CHECK(inWords(summary) == words);
}

TEST_CASE("A summary counts what the filter shows", "[export]") {
    const MadeReading made = councilMeeting();
    Filter all;
    all.indirect = true;
    CHECK(exportSummary(made.analysis, all) == ExportSummary{8, 8, 4, 1, 1});
    CHECK(exportSummary(made.analysis, {}) == ExportSummary{6, 8, 3, 1, 1});
    Filter mayor;
    mayor.speakers = {0};
    CHECK(exportSummary(made.analysis, mayor) == ExportSummary{3, 8, 1, 0, 1});
    Filter unknown;
    unknown.speakers = {noSpeaker};
    CHECK(exportSummary(made.analysis, unknown) == ExportSummary{1, 8, 0, 1, 0});
}
