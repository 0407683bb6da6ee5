// SPDX-License-Identifier: Apache-2.0
#include "panel/speaker_model.h"

#include <QAbstractItemModelTester>

#include "panel/row_filters.h"
#include "panel/row_roles.h"
#include "support/catch.h"
#include "support/english.h"
#include "support/sample_document.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

// "Ana Ruiz|the engineer|2" a row.
std::string dump(const QAbstractItemModel& model) {
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        rows += QStringLiteral("%1|%2|%3")
                    .arg(index.data().toString(), index.data(SecondLineRole).toString(),
                         index.data(CountRole).toString());
    }
    return rows.join(u'\n').toStdString();
}

}  // namespace

TEST_CASE("Speakers stand most quoted first, the unknown last", "[panel]") {
    SpeakerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDocument(sampleDocument());
    CHECK(dump(model) == "Ana Ruiz|the engineer|2\nBo Lind|mayor|1\nunknown||1");
}

TEST_CASE("Only kinds that are shown count", "[panel]") {
    SpeakerModel model;
    model.setDocument(sampleDocument());
    Filter filter;
    filter.indirect = true;
    filter.mixed = false;
    model.setFilter(filter);
    CHECK(dump(model) == "Ana Ruiz|the engineer|2\nCleo Márquez||1\nunknown||1");
}

TEST_CASE("Rows say themselves to a screen reader", "[panel][accessibility]") {
    const English english;
    SpeakerModel model;
    model.setDocument(sampleDocument());
    Filter filter;
    filter.speakers = {1};
    model.setFilter(filter);
    const auto spoken = [&](int row) {
        return model.index(row).data(Qt::AccessibleTextRole).toString().toStdString();
    };
    CHECK(spoken(0) == "Speaker, \u2068Ana Ruiz\u2069, \u2068the engineer\u2069: 2 quotes");
    CHECK(spoken(1) == "Speaker, \u2068Bo Lind\u2069, \u2068mayor\u2069: 1 quote, shown");
    CHECK(model.index(1).data(ChosenRole).toBool());
}

TEST_CASE("Words narrow the speakers by name and description, whatever the accents", "[panel]") {
    SpeakerModel model;
    SpeakerRowFilter rows;
    rows.setSourceModel(&model);
    Filter all;
    all.indirect = true;
    model.setFilter(all);
    model.setDocument(sampleDocument());
    const std::pair<const char*, const char*> table[] = {{"marquez", "Cleo Márquez||1"},
                                                         {"ENGINEER", "Ana Ruiz|the engineer|2"},
                                                         {"unk", "unknown||1"},
                                                         {"zz", ""},
                                                         {"  lind ", "Bo Lind|mayor|1"}};
    for (const auto& [words, expected] : table) {
        rows.setWords(QString::fromUtf8(words));
        CAPTURE(words);
        CHECK(dump(rows) == expected);
    }
}

TEST_CASE("Hostile names stay one plain line", "[panel][hostile]") {
    const std::u16string huge(1'000'000, u'x');
    const auto document = makeDocument(
        u"T\n“a” “b” “c”\n", {{huge, u""}, {u"<b>Eve</b>\n\u202Egnp", u""}, {u"   ", u""}},
        {{u"“a”", 0}, {u"“b”", 1}, {u"“c”", 2}});
    SpeakerModel model;
    model.setDocument(document);
    CHECK(model.index(0).data().toString().size() <= 301);
    CHECK(model.index(1).data().toString().toStdString() == "<b>Eve</b> \uFFFDgnp");
    CHECK(model.index(1).data(Qt::ToolTipRole).toString().contains(QLatin1String("&lt;b&gt;")));
    CHECK(model.index(2).data().toString().isEmpty());
}
