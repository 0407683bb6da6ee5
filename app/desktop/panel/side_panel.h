// SPDX-License-Identifier: Apache-2.0
#pragma once

// The panel beside the text: who is quoted, and what was said.

#include <QWidget>
#include <optional>

#include "document/document.h"

class QSplitter;

namespace quotelight {

class FilterState;
class QuoteSection;
class SpeakerSection;
struct Theme;

class SidePanel : public QWidget {
    Q_OBJECT

public:
    explicit SidePanel(FilterState& filter, QWidget* parent = nullptr);

    void setDocument(const DocumentPtr& document);
    void setTheme(const Theme& theme);
    void setCurrentQuote(std::optional<QuoteId> quote);
    void focusSpeakers();
    void focusQuotes();

    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

signals:
    void quoteChosen(quotelight::QuoteId quote);

private:
    SpeakerSection* m_speakers;
    QuoteSection* m_quotes;
    QSplitter* m_splitter;
};

}  // namespace quotelight
