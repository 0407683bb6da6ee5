// SPDX-License-Identifier: Apache-2.0
#include "panel/quote_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

#include "panel/row_filters.h"
#include "panel/row_roles.h"
#include "support/catch.h"
#include "support/sample_document.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

struct Rows {
    Rows() {
        filter.setSourceModel(&model);
        model.setDocument(sampleDocument());
    }

    std::string ids() const {
        QStringList ids;
        for (int row = 0; row < filter.rowCount(); ++row)
            ids += filter.index(row, 0).data(IdRole).toString();
        return ids.join(u' ').toStdString();
    }

    QuoteModel model;
    QuoteRowFilter filter;
};

std::string text(const QAbstractItemModel& model, int row, int role = Qt::DisplayRole) {
    return model.index(row, 0).data(role).toString().toStdString();
}

}  // namespace

TEST_CASE("A quote's row has its words, its place and its source", "[panel]") {
    QuoteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDocument(sampleDocument());
    REQUIRE(model.rowCount() == 5);
    CHECK(text(model, 0) == "“It holds,”");
    CHECK(text(model, 0, SecondLineRole) == "¶2 · said Ana Ruiz");
    CHECK(text(model, 1, SecondLineRole) == "¶2 · Ana Ruiz");
    CHECK(text(model, 3, SecondLineRole) == "¶4 · unknown");
    CHECK_FALSE(model.index(0).data(DoubtfulRole).toBool());
    CHECK(model.index(3).data(DoubtfulRole).toBool());
    CHECK(model.index(4).data(DoubtfulRole).toBool());
}

TEST_CASE("A source that is not named is named before its words", "[panel]") {
    const auto document = makeDocument(u"T\n“Yes,” she replied.\n", {{u"Ana Ruiz", u""}},
                                       {{u"“Yes,”", 0, QuoteKind::Direct, 1, u"she", u"replied"}});
    QuoteModel model;
    model.setDocument(document);
    CHECK(text(model, 0, SecondLineRole) == "¶2 · Ana Ruiz · she replied");
}

TEST_CASE("Quotes say themselves to a screen reader", "[panel][accessibility]") {
    QuoteModel model;
    model.setDocument(sampleDocument());
    CHECK(text(model, 0, Qt::AccessibleTextRole) ==
          "Quote, \u2068Ana Ruiz\u2069: \u2068“It holds,”\u2069");
    CHECK(text(model, 3, Qt::AccessibleTextRole) ==
          "Quote, \u2068unknown\u2069, doubtful: \u2068“Nobody asked the ferrymen,”\u2069");
}

TEST_CASE("The filter and the words both narrow the quotes", "[panel]") {
    Rows rows;
    struct Row {
        std::set<SpeakerId> speakers;
        bool indirect;
        const char* words;
        const char* expected;
    };
    const Row table[] = {{{}, false, "", "0 1 2 3"}, {{}, true, "", "0 1 2 3 4"},
                         {{0}, false, "", "0 1"},    {{0, noSpeaker}, false, "", "0 1 3"},
                         {{}, true, "toll", "4"},    {{}, true, "marquez", "4"},
                         {{0}, true, "toll", ""},    {{}, false, "FERRYMEN", "3"},
                         {{}, false, "ruiz", "0 1"}};
    for (const Row& row : table) {
        Filter filter;
        filter.speakers = row.speakers;
        filter.indirect = row.indirect;
        rows.filter.setFilter(filter);
        rows.filter.setWords(QString::fromUtf8(row.words));
        CAPTURE(row.words, row.speakers.size());
        CHECK(rows.ids() == row.expected);
    }
}

TEST_CASE("Another document forgets the matches of the one before", "[panel]") {
    Rows rows;
    rows.filter.setWords(QStringLiteral("ferrymen"));
    CHECK(rows.ids() == "3");
    rows.model.setDocument(makeDocument(u"T\n“No ferrymen here”\n", {}, {{u"“No ferrymen here”"}}));
    rows.filter.refresh();
    CHECK(rows.ids() == "0");
    rows.model.setDocument(nullptr);
    rows.filter.refresh();
    CHECK(rows.ids().empty());
}

TEST_CASE("Fifty thousand rows filter quickly", "[panel][hostile]") {
    QuoteModel model;
    QuoteRowFilter rows;
    rows.setSourceModel(&model);
    model.setDocument(largeDocument(50'000, 10'000));
    rows.refresh();
    QElapsedTimer clock;
    clock.start();
    Filter filter;
    filter.speakers = {77};
    rows.setFilter(filter);
    CHECK(rows.rowCount() == 5);
    rows.setFilter({});
    rows.setWords(QStringLiteral("number 4999"));
    CHECK(rows.rowCount() == 11);
    CHECK(clock.elapsed() < 5'000);
}
