// SPDX-License-Identifier: Apache-2.0
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <filesystem>

#include "export/exporter.h"
#include "exporting/export_formats.h"
#include "support/catch.h"
#include "support/window_fixture.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

struct Export : WindowFixture {
    Export() { source = openArticle(); }

    QDialog& dialog() {
        trigger(ActionId::Export);
        auto* found = window().findChild<QDialog*>(QStringLiteral("exportDialog"));
        REQUIRE(found != nullptr);
        return *found;
    }
    void choose(QDialog& dialog, const char* format) {
        auto* formats = dialog.findChild<QComboBox*>(QStringLiteral("exportFormat"));
        const int row = formats->findData(QLatin1String(format));
        REQUIRE(row >= 0);
        formats->setCurrentIndex(row);
    }
    void save(QDialog& dialog, const QString& path) {
        answerSave = path;
        dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
    }
    QString out(const char* name) {
        return QString::fromStdString((sandbox.path() / name).string());
    }
    bool saidOf(const char* part) {
        return waitFor([&] { return notices().join(u'\n').contains(QString::fromUtf8(part)); });
    }

    std::string source;
};

}  // namespace

TEST_CASE("The whole article is exported", "[export]") {
    Export e;
    QDialog& dialog = e.dialog();
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("exportSummary"))->text() ==
          QStringLiteral("5 quotes by 3 speakers"));
    e.choose(dialog, "json");
    e.save(dialog, e.out("all.json"));
    const auto* doing = e.window().findChild<QLabel*>(QStringLiteral("statusDoing"));
    CHECK(doing->isVisible());
    CHECK(doing->text() == QStringLiteral("Exporting “all.json”…"));
    REQUIRE(e.saidOf("Saved 5 quotes by 3 speakers to “all.json”."));
    CHECK(waitFor([&] { return !doing->isVisible(); }));
    CHECK(Sandbox::read(e.sandbox.path() / "all.json").find("ferrymen") != std::string::npos);
    CHECK(e.lastSuggestion.endsWith(QLatin1String("bridge.quotes.json")));
}

TEST_CASE("What the filter shows is exported, or everybody's if asked", "[export]") {
    Export e;
    WindowFixture::click(e.speakers(), WindowFixture::row(e.speakers(), QStringLiteral("Marsh")));
    QDialog& filtered = e.dialog();
    CHECK(filtered.findChild<QRadioButton*>(QStringLiteral("exportShown"))->isChecked());
    e.choose(filtered, "csv");
    e.save(filtered, e.out("few.csv"));
    REQUIRE(e.saidOf("Saved 1 quote by Cleo Marsh"));
    const std::string few = Sandbox::read(e.sandbox.path() / "few.csv");
    CHECK(few.find("ferrymen") != std::string::npos);
    CHECK(few.find("every bolt") == std::string::npos);

    QDialog& whole = e.dialog();
    whole.findChild<QRadioButton*>(QStringLiteral("exportWhole"))->setChecked(true);
    e.choose(whole, "csv");
    e.save(whole, e.out("all.csv"));
    REQUIRE(e.saidOf("Saved 5 quotes by 3 speakers"));
    CHECK(Sandbox::read(e.sandbox.path() / "all.csv").find("every bolt") != std::string::npos);
}

TEST_CASE("Every format can be chosen and written", "[export]") {
    Export e;
    for (const ExportFormat& format : exportFormats()) {
        CAPTURE(format.id.toStdString());
        QDialog& dialog = e.dialog();
        e.choose(dialog, format.id.toLatin1().constData());
        const QString name = QStringLiteral("out-") + format.id + u'.' + format.extension;
        e.save(dialog, e.out(name.toLatin1().constData()));
        REQUIRE(e.saidOf(name.toUtf8().constData()));
        CHECK(std::filesystem::file_size(e.sandbox.path() / name.toStdString()) > 100);
    }
}

TEST_CASE("A place that cannot be written to is said, and another offered", "[export][hostile]") {
    Export e;
    QDialog& dialog = e.dialog();
    e.choose(dialog, "json");
    e.save(dialog, e.out("no/such/folder/x.json"));
    REQUIRE(e.saidOf("Nothing was saved to “x.json”."));
    e.answerSave = e.out("elsewhere.json");
    REQUIRE(e.pressNotice(QStringLiteral("Save elsewhere…")));
    REQUIRE(e.saidOf("Saved 5 quotes by 3 speakers to “elsewhere.json”."));
}

TEST_CASE("The article itself is never overwritten", "[export][hostile]") {
    Export e;
    const std::string before = Sandbox::read(e.source);
    QDialog& dialog = e.dialog();
    e.choose(dialog, "json");
    e.save(dialog, QString::fromStdString(e.source));
    REQUIRE(e.saidOf("That is the article itself"));
    CHECK(Sandbox::read(e.source) == before);
}

TEST_CASE("Thinking better of it saves nothing", "[export]") {
    Export e;
    QDialog& dialog = e.dialog();
    e.save(dialog, {});
    QCoreApplication::processEvents();
    CHECK(e.notices().isEmpty());
}

TEST_CASE("A preview shows what will be written", "[export]") {
    Export e;
    QDialog& dialog = e.dialog();
    auto* preview = dialog.findChild<QPlainTextEdit*>(QStringLiteral("exportPreview"));
    const auto shows = [&](const char* words) {
        return waitFor([&] { return preview->toPlainText().contains(QString::fromUtf8(words)); });
    };
    e.choose(dialog, "csv");
    CHECK(shows("speaker,description,kind"));
    CHECK(shows("ferrymen"));
    e.choose(dialog, "docx");
    CHECK(waitFor([&] {
        return !preview->toPlainText().contains(QStringLiteral("speaker,description,kind"));
    }));
    CHECK(shows("ferrymen"));
    CHECK(preview->isReadOnly());
}

TEST_CASE("Footnotes are offered where a format has them", "[export]") {
    Export e;
    QDialog& dialog = e.dialog();
    auto* footnotes = dialog.findChild<QCheckBox*>(QStringLiteral("exportFootnotes"));
    e.choose(dialog, "csv");
    CHECK_FALSE(footnotes->isVisible());
    e.choose(dialog, "docx");
    CHECK(footnotes->isVisible());
    footnotes->setChecked(true);
    e.save(dialog, e.out("notes.docx"));
    REQUIRE(e.saidOf("Saved 5 quotes by 3 speakers to “notes.docx”."));
    // A package's names stand in it as they are.
    const std::string bytes = Sandbox::read(e.sandbox.path() / "notes.docx");
    CHECK(bytes.find("word/footnotes.xml") != std::string::npos);
    CHECK(bytes.find("word/comments.xml") == std::string::npos);
}
