// SPDX-License-Identifier: Apache-2.0
#include "panel/filter_box.h"

#include <QAction>

namespace quotelight {
namespace {

constexpr int typingPause = 250;     // ms
constexpr int longestWords = 1'000;  // characters; nobody types more, but pasting is easy

}  // namespace

FilterBox::FilterBox(QWidget* parent)
    : QLineEdit(parent), m_icon(addAction(QIcon(), LeadingPosition)) {
    setMaxLength(longestWords);
    setClearButtonEnabled(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { emit wordsChanged(text()); });
    connect(this, &QLineEdit::textChanged, this,
            [this](const QString& words) { m_pause.start(words.isEmpty() ? 0 : typingPause); });
}

void FilterBox::setIcon(const QIcon& icon) {
    m_icon->setIcon(icon);
}

}  // namespace quotelight
