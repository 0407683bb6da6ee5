// SPDX-License-Identifier: Apache-2.0
#include "window/article_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace quotelight {

ArticleDrop::ArticleDrop(QWidget& window) : QObject(&window) {
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

// The first local file; there is one article a window.
QString ArticleDrop::fileOf(const QDropEvent& event) {
    for (const QUrl& url : event.mimeData()->urls())
        if (url.isLocalFile()) return url.toLocalFile();
    return {};
}

bool ArticleDrop::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove &&
        event->type() != QEvent::Drop)
        return QObject::eventFilter(object, event);
    auto& drop = static_cast<QDropEvent&>(*event);
    const QString path = fileOf(drop);
    if (path.isEmpty()) return false;
    drop.setDropAction(Qt::CopyAction);  // never a move: the file stays where it is
    drop.accept();
    if (event->type() == QEvent::Drop) emit dropped(path);
    return true;
}

}  // namespace quotelight
