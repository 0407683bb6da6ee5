// SPDX-License-Identifier: Apache-2.0
#pragma once

// The panel's lower half: what was said, as far as the filter shows it. Its title says how much of
// how much and whose, and clears the filter.

#include <QTimer>
#include <QWidget>
#include <optional>

#include "document/document.h"

class QToolButton;

namespace quotelight {

class ChoiceList;
class ElidedLabel;
class FilterBox;
class FilterState;
class QuoteDelegate;
class QuoteModel;
class QuoteRowFilter;
struct Theme;

class QuoteSection : public QWidget {
    Q_OBJECT

public:
    explicit QuoteSection(FilterState& filter, QWidget* parent = nullptr);

    void setDocument(const DocumentPtr& document);
    void setTheme(const Theme& theme);
    // Selects the quote's row and has it in sight, where the filter leaves it.
    void setCurrentQuote(std::optional<QuoteId> quote);
    void focusList();

signals:
    void quoteChosen(quotelight::QuoteId quote);

private:
    void build();
    void describe();
    void applyFilter();
    void selectCurrent();

    FilterState& m_filter;
    DocumentPtr m_document;
    std::optional<QuoteId> m_current;
    QuoteModel* m_model;
    QuoteRowFilter* m_rows;
    QuoteDelegate* m_delegate;
    ElidedLabel* m_chip;
    QToolButton* m_clear;
    FilterBox* m_box;
    ChoiceList* m_list;
    QTimer m_clicks;  // gathers clicks that come in a burst
};

}  // namespace quotelight
