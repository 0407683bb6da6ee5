// SPDX-License-Identifier: Apache-2.0
#pragma once

// A one-line label of plain text that gives way: elided at its end where there is too little room.

#include <QLabel>

namespace quotelight {

class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace quotelight
