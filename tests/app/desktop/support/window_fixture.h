// SPDX-License-Identifier: Apache-2.0
#pragma once

// A real window on no screen, with settings of its own and file dialogs that answer by themselves.

#include <QAction>
#include <QListView>
#include <memory>
#include <optional>

#include "storage/storage.h"
#include "support/english.h"
#include "support/sandbox.h"
#include "support/wait_for.h"
#include "theme/appearance.h"
#include "window/main_window.h"

namespace quotelight {
class ReadingView;
}

namespace quotelight::test {

class WindowFixture {
public:
    WindowFixture();
    ~WindowFixture();

    MainWindow& window() { return *m_window; }
    ReadingView& view();
    QListView& speakers();
    QListView& quotes();
    Appearance& appearance() { return *m_appearance; }

    // Opens a file of those bytes and waits for its quotes. Returns its path.
    std::string open(std::string_view name, std::string_view bytes);
    // The article that most tests read: three speakers, five quotes.
    std::string openArticle();
    // Opens whatever is at `path` and waits until the window is done with it.
    void openPath(const std::string& path);
    bool waitForQuotes();

    void trigger(ActionId id) { window().actionSet()[id]->trigger(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    static void click(QListView& list, int row, Qt::KeyboardModifiers modifiers = {});
    // A row's number by its text; -1 where there is none.
    static int row(const QListView& list, const QString& text);

    std::string status();
    QStringList notices();
    // Presses the button of that text in the bar. False where there is none.
    bool pressNotice(const QString& label);

    // Closes the window and opens another with the same memory.
    void restart();

    Sandbox sandbox;
    QString answerOpen;  // what the file dialogs say
    QString answerSave;
    QString lastSuggestion;

private:
    void makeWindow();

    English m_english;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<Appearance> m_appearance;
    std::shared_ptr<ModelStore> m_models;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace quotelight::test
