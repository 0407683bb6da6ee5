// SPDX-License-Identifier: Apache-2.0
#pragma once

// The panel's upper half: who is quoted. A click on a speaker filters by them.

#include <QWidget>

#include "document/document.h"

class QLabel;

namespace quotelight {

class ChoiceList;
class FilterBox;
class FilterState;
class SpeakerDelegate;
class SpeakerModel;
class SpeakerRowFilter;
struct Theme;

class SpeakerSection : public QWidget {
    Q_OBJECT

public:
    explicit SpeakerSection(FilterState& filter, QWidget* parent = nullptr);

    void setDocument(const DocumentPtr& document);
    void setTheme(const Theme& theme);
    void focusList();

private:
    void describe();
    void showFilter();

    FilterState& m_filter;
    DocumentPtr m_document;
    SpeakerModel* m_model;
    SpeakerRowFilter* m_rows;
    SpeakerDelegate* m_delegate;
    QLabel* m_count;
    FilterBox* m_box;
    ChoiceList* m_list;
};

}  // namespace quotelight
