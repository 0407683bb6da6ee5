// SPDX-License-Identifier: Apache-2.0
#include "find/find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include "find/find_session.h"
#include "reading_view/theme.h"
#include "theme/icons.h"

namespace quotelight {
namespace {

constexpr int longestNeedle = 1'000;  // characters

}  // namespace

FindBar::FindBar(FindSession& session, std::function<std::uint32_t()> place, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_place(std::move(place)),
      m_line(new QLineEdit),
      m_count(new QLabel),
      m_previous(makeButton("findBarPrevious", tr("Previous match"))),
      m_next(makeButton("findBarNext", tr("Next match"))),
      m_case(makeButton("findBarCase", tr("Match case"))),
      m_word(makeButton("findBarWord", tr("Whole words only"))),
      m_close(makeButton("findBarClose", tr("Close the find bar"))) {
    build();
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& words) {
        m_session.setNeedle(words, m_place());
        describe();
    });
    connect(m_previous, &QToolButton::clicked, &m_session, &FindSession::previous);
    connect(m_next, &QToolButton::clicked, &m_session, &FindSession::next);
    connect(m_case, &QToolButton::toggled, this, &FindBar::chooseOptions);
    connect(m_word, &QToolButton::toggled, this, &FindBar::chooseOptions);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(&m_session, &FindSession::matchesChanged, this, &FindBar::describe);
    connect(&m_session, &FindSession::currentChanged, this, &FindBar::describe);
    hide();
}

QToolButton* FindBar::makeButton(const char* name, const QString& text) {
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

void FindBar::build() {
    setObjectName(QStringLiteral("findBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_line->setObjectName(QStringLiteral("findLine"));
    m_line->setPlaceholderText(tr("Find in the article"));
    m_line->setAccessibleName(tr("Find in the article"));
    m_line->setMaxLength(longestNeedle);
    m_line->setClearButtonEnabled(true);
    m_line->setMaximumWidth(420);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(
        tr("%1 of %2").arg(QStringLiteral("0000"), QStringLiteral("0000"))));
    m_case->setCheckable(true);
    m_word->setCheckable(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 8, 5);
    row->setSpacing(6);
    row->addWidget(m_line, 1);
    for (QWidget* widget : {static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_previous),
                            static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_case),
                            static_cast<QWidget*>(m_word)})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_close);
    setFocusProxy(m_line);
}

void FindBar::open(const QString& words) {
    show();
    if (!words.isEmpty()) m_line->setText(words);
    m_line->selectAll();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_session.setNeedle(m_line->text(), m_place());
    describe();
}

void FindBar::close() {
    if (!isVisible()) return;
    hide();
    m_session.stop();
    emit closed();
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    event->modifiers().testFlag(Qt::ShiftModifier) ? m_session.previous() : m_session.next();
}

void FindBar::chooseOptions() {
    SearchOptions options;
    options.matchCase = m_case->isChecked();
    options.wholeWord = m_word->isChecked();
    m_session.setOptions(options, m_place());
}

void FindBar::describe() {
    const bool any = !m_session.matches().empty();
    m_previous->setEnabled(any);
    m_next->setEnabled(any);
    if (m_line->text().isEmpty() || m_session.searching())
        m_count->clear();
    else
        m_count->setText(any ? place() : tr("Not found"));
}

QString FindBar::place() const {
    const QLocale locale;
    const auto number = [&](std::size_t n) { return locale.toString(static_cast<qulonglong>(n)); };
    const QString current = number(m_session.current().value_or(0) + 1);
    const QString all = number(m_session.matches().size());
    return m_session.moreMatches()
               ? tr("%1 of more than %2", "match 3 of more than 10,000").arg(current, all)
               : tr("%1 of %2", "match 3 of 17").arg(current, all);
}

void FindBar::setTheme(const Theme& theme) {
    m_previous->setIcon(themedIcon(QStringLiteral("up"), theme.text));
    m_next->setIcon(themedIcon(QStringLiteral("down"), theme.text));
    m_case->setIcon(themedIcon(QStringLiteral("match-case"), theme.text));
    m_word->setIcon(themedIcon(QStringLiteral("whole-word"), theme.text));
    m_close->setIcon(themedIcon(QStringLiteral("close"), theme.text));
}

}  // namespace quotelight
