// SPDX-License-Identifier: Apache-2.0
#include "panel/panel_layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace quotelight {

void fillPanelSection(QWidget& section, const QString& title,
                      std::initializer_list<QWidget*> titleSide, QWidget* box, QWidget* list) {
    auto* heading = new QLabel(title);
    heading->setObjectName(QStringLiteral("panelTitle"));
    heading->setTextFormat(Qt::PlainText);

    auto* titleLine = new QHBoxLayout;
    titleLine->setContentsMargins(12, 10, 12, 0);
    titleLine->setSpacing(8);
    titleLine->addWidget(heading);
    bool first = true;
    for (QWidget* widget : titleSide) {
        titleLine->addWidget(widget, first ? 1 : 0);
        first = false;
    }

    auto* boxLine = new QHBoxLayout;
    boxLine->setContentsMargins(12, 0, 12, 2);
    boxLine->addWidget(box);

    auto* column = new QVBoxLayout(&section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(titleLine);
    column->addLayout(boxLine);
    column->addWidget(list, 1);
}

}  // namespace quotelight
