// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>

#include "filter/filter_state.h"
#include "filter/filter_text.h"
#include "support/catch.h"
#include "support/english.h"
#include "support/sample_document.h"
#include "window/navigation_history.h"
#include "window/quote_clipboard.h"

using namespace quotelight;
using namespace quotelight::test;

TEST_CASE("The filter says only what changed", "[filter]") {
    FilterState state;
    QSignalSpy changed(&state, &FilterState::changed);
    state.showEverybody();
    state.setKindShown(QuoteKind::Direct, true);
    CHECK(changed.isEmpty());
    state.showOnly(3);
    state.toggle(5);
    CHECK(state.filter().speakers == std::set<SpeakerId>{3, 5});
    state.showOnly(3);
    CHECK(state.filter().speakers == std::set<SpeakerId>{3});
    state.toggle(3);
    CHECK(state.filter().everybody());
    state.setKindShown(QuoteKind::Indirect, true);
    CHECK(state.kindShown(QuoteKind::Indirect));
    CHECK(changed.size() == 5);
}

TEST_CASE("A filter in words", "[filter]") {
    const English english;
    const DocumentPtr document = sampleDocument();
    struct Row {
        std::set<SpeakerId> speakers;
        bool indirect;
        const char* shownOfAll;
        const char* summary;
    };
    const Row table[] = {{{}, false, "4", "4 quotes by 2 speakers"},
                         {{}, true, "5", "5 quotes by 3 speakers"},
                         {{0}, false, "2 of 4 · Ana Ruiz", "2 quotes by Ana Ruiz"},
                         {{1}, false, "1 of 4 · Bo Lind", "1 quote by Bo Lind"},
                         {{noSpeaker}, false, "1 of 4 · unknown", "1 quote by unknown"},
                         {{0, 1, 2, noSpeaker},
                          true,
                          "5 of 5 · Ana Ruiz, Bo Lind, Cleo Márquez and 1 more",
                          "5 quotes by Ana Ruiz, Bo Lind, Cleo Márquez and 1 more"}};
    for (const Row& row : table) {
        Filter filter;
        filter.speakers = row.speakers;
        filter.indirect = row.indirect;
        const FilterText text(*document, filter);
        CHECK(text.shownOfAll().toStdString() == row.shownOfAll);
        CHECK(text.exportSummary().toStdString() == row.summary);
    }
}

TEST_CASE("A quote is copied with whose it is", "[filter]") {
    const DocumentPtr document = sampleDocument();
    const char* const expected[] = {
        "“It holds,” — Ana Ruiz, the engineer", "“We tested every bolt.” — Ana Ruiz, the engineer",
        "“a gift to the valley” — Bo Lind, mayor", "“Nobody asked the ferrymen,”",
        "the toll would fall by half — Cleo Márquez"};
    for (QuoteId id = 0; id < std::size(expected); ++id)
        CHECK(quoteWithAttribution(*document, id).toStdString() == expected[id]);
}

TEST_CASE("Back and forward walk the places that were left", "[filter]") {
    NavigationHistory history;
    CHECK_FALSE(history.back(1));
    history.jump(10);
    history.jump(20);
    CHECK(history.back(30) == 20u);
    CHECK(history.back(20) == 10u);
    CHECK_FALSE(history.back(10));
    CHECK(history.forward(10) == 20u);
    history.jump(25);
    CHECK_FALSE(history.canGoForward());
    for (std::uint32_t i = 0; i < 1'000; ++i)
        history.jump(i);
    int steps = 0;
    while (history.back(0))
        ++steps;
    CHECK(steps == static_cast<int>(NavigationHistory::most));
}
