// SPDX-License-Identifier: Apache-2.0
#pragma once

// Waits for something to become true while the event loop runs. Never sleeps.

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace quotelight::test {

template <typename Predicate>
bool waitFor(Predicate isTrue, int milliseconds = 20'000) {
    const QDeadlineTimer deadline(milliseconds);
    QTimer tick;  // wakes the loop where nothing else does
    tick.start(5);
    while (!isTrue()) {
        if (deadline.hasExpired()) return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

}  // namespace quotelight::test
