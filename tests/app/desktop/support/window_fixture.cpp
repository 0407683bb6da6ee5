// SPDX-License-Identifier: Apache-2.0
#include "support/window_fixture.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "notices/notice_bar.h"
#include "open/document_session.h"
#include "open/model_store.h"
#include "reading_view/reading_view.h"
#include "support/catch.h"
#include "window/status_line.h"

namespace quotelight::test {
namespace {

// Written for these tests. Kept to the plainest forms, so that they test the window and not the
// analysis.
constexpr std::string_view article =
    "Harbour Bridge Opens Early\n"
    "\n"
    "The new bridge over the harbour of Tarn opened on Monday, two weeks early.\n"
    "\n"
    "\"The bridge holds twice its load,\" said Ana Ruiz, the chief engineer.\n"
    "\n"
    "\"We tested every bolt by hand,\" Ruiz said.\n"
    "\n"
    "\"It is a gift to the whole valley,\" said Bo Lind, the mayor.\n"
    "\n"
    "\"Nobody asked the ferrymen,\" said Cleo Marsh, who runs the ferry.\n"
    "\n"
    "\"The toll will fall by half,\" Lind said.\n";

template <typename Widget>
Widget& named(QWidget& window, const char* name) {
    auto* found = window.findChild<Widget*>(QLatin1String(name));
    REQUIRE(found != nullptr);
    return *found;
}

}  // namespace

WindowFixture::WindowFixture() : m_models(std::make_shared<ModelStore>()) {
    makeWindow();
    m_storage->preferences.clear();
    m_storage->state.clear();
    restart();
}

WindowFixture::~WindowFixture() = default;

void WindowFixture::makeWindow() {
    m_storage = std::make_unique<Storage>();
    m_appearance = std::make_unique<Appearance>(m_storage->preferences);
    FileChooser chooser;
    chooser.toOpen = [this](QWidget*) { return answerOpen; };
    chooser.toSave = [this](QWidget*, const QString& suggestion, const QString&) {
        lastSuggestion = suggestion;
        return answerSave;
    };
    m_window = std::make_unique<MainWindow>(
        MainWindow::Services{*m_storage, *m_appearance, m_models, chooser});
    m_window->show();
    m_window->activateWindow();
    view().setAnimated(false);
}

void WindowFixture::restart() {
    m_window->close();
    m_window.reset();
    m_appearance.reset();
    m_storage.reset();
    makeWindow();
}

ReadingView& WindowFixture::view() {
    return named<ReadingView>(window(), "readingView");
}

QListView& WindowFixture::speakers() {
    return named<QListView>(window(), "speakerList");
}

QListView& WindowFixture::quotes() {
    return named<QListView>(window(), "quoteList");
}

std::string WindowFixture::open(std::string_view name, std::string_view bytes) {
    std::string path = sandbox.file(name, bytes);
    openPath(path);
    return path;
}

std::string WindowFixture::openArticle() {
    std::string path = open("bridge.txt", article);
    REQUIRE(quotes().model()->rowCount() == 5);
    return path;
}

void WindowFixture::openPath(const std::string& path) {
    window().open(QString::fromStdString(path));
    REQUIRE(waitForQuotes());
}

bool WindowFixture::waitForQuotes() {
    auto& work = *named<QLabel>(window(), "statusDoing").parentWidget();
    return waitFor([&] { return work.isHidden(); });
}

void WindowFixture::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window(), key, modifiers);
}

void WindowFixture::click(QListView& list, int row, Qt::KeyboardModifiers modifiers) {
    const QModelIndex index = list.model()->index(row, 0);
    list.scrollTo(index);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, modifiers, list.visualRect(index).center());
}

int WindowFixture::row(const QListView& list, const QString& text) {
    for (int row = 0; row < list.model()->rowCount(); ++row)
        if (list.model()->index(row, 0).data().toString().contains(text)) return row;
    return -1;
}

std::string WindowFixture::status() {
    return named<QLabel>(window(), "statusText").text().toStdString();
}

QStringList WindowFixture::notices() {
    return named<NoticeBar>(window(), "noticeBar").texts();
}

bool WindowFixture::pressNotice(const QString& label) {
    for (auto* button : named<NoticeBar>(window(), "noticeBar").findChildren<QPushButton*>())
        if (button->text() == label && button->isVisible()) {
            button->click();
            return true;
        }
    return false;
}

}  // namespace quotelight::test
