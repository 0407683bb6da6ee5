// SPDX-License-Identifier: Apache-2.0
#pragma once

// Work off the GUI thread whose outcome comes back to it.

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent/QtConcurrentRun>
#include <atomic>
#include <memory>
#include <utility>

namespace quotelight {

// Runs work() on the thread pool, then done(result) on the thread of `context`. If `context` dies
// first, done() never runs, and dies with it. `work` must not touch widgets nor `context`; what it
// returns must be copyable (wrap big results in a shared_ptr).
template <typename Work, typename Done>
void runInBackground(QObject* context, Work work, Done done) {
    using Outcome = decltype(work());
    auto* watcher = new QFutureWatcher<Outcome>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done)]() mutable {
                         watcher->deleteLater();
                         done(watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

// What a job and the window tell each other while it runs.
struct JobState {
    std::atomic<bool> cancelled = false;
    std::atomic<double> share = 0;  // done, 0 to 1
};

}  // namespace quotelight
