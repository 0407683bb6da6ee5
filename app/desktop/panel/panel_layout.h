// SPDX-License-Identifier: Apache-2.0
#pragma once

// The layout that both sections of the panel share: a title line, a filter box, a list.

#include <QString>
#include <initializer_list>

class QWidget;

namespace quotelight {

// `titleSide`: widgets at the end of the title line, the first of them taking what room there is.
void fillPanelSection(QWidget& section, const QString& title,
                      std::initializer_list<QWidget*> titleSide, QWidget* box, QWidget* list);

}  // namespace quotelight
