// SPDX-License-Identifier: Apache-2.0
#pragma once

// The bar in which words are looked for: as they are typed, with the count of matches.

#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace quotelight {

class FindSession;
struct Theme;

class FindBar : public QWidget {
    Q_OBJECT

public:
    // `place`: where in the text the reader is, for the first match to start from.
    FindBar(FindSession& session, std::function<std::uint32_t()> place, QWidget* parent = nullptr);

    // Shows the bar ready to type, with `words` to start from if not empty.
    void open(const QString& words);
    void close();
    void setTheme(const Theme& theme);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QToolButton* makeButton(const char* name, const QString& text);
    void build();
    void describe();
    QString place() const;
    void chooseOptions();

    FindSession& m_session;
    std::function<std::uint32_t()> m_place;
    QLineEdit* m_line;
    QLabel* m_count;
    QToolButton *m_previous, *m_next, *m_case, *m_word, *m_close;
};

}  // namespace quotelight
