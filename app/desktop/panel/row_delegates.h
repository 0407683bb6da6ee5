// SPDX-License-Identifier: Apache-2.0
#pragma once

// How the rows of the panel's two lists are drawn. All text is foreign and drawn as plain text in
// one direction of its own, elided to its place.

#include <QStyledItemDelegate>

#include "document/document.h"
#include "reading_view/theme.h"

namespace quotelight {

class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme& theme) { m_theme = theme; }
    void setDocument(DocumentPtr document) { m_document = std::move(document); }

protected:
    const Theme& theme() const { return m_theme; }
    const SpeakerLook& look(const QModelIndex& index) const;
    // The row's ground, and a bar at its edge where it is chosen. Returns the room for its content.
    QRect paintGround(QPainter& painter, const QStyleOptionViewItem& option, bool chosen) const;

private:
    Theme m_theme = Theme::light();
    DocumentPtr m_document;
};

// Badge, name, description; count and a bar of its share at the end.
class SpeakerDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintCount(QPainter& painter, const QStyleOptionViewItem& option, const QRect& room,
                    const QModelIndex& index) const;
    void paintNames(QPainter& painter, const QStyleOptionViewItem& option, const QRect& room,
                    const QModelIndex& index) const;
};

// A stripe in the speaker's colour; up to two lines of the quote; where and by whom.
class QuoteDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace quotelight
