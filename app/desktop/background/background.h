// SPDX-License-Identifier: Apache-2.0
#pragma once

// Work off the GUI thread whose outcome comes back to it.

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent/QtConcurrentRun>
#include <atomic>
#include <optional>
#include <utility>

#include "text/result.h"

namespace quotelight {

// The exception being handled, as a sentence. Only within a catch.
Error errorInFlight();

// Runs work() on the thread pool, then done(result) on the thread of `context`, or failed(error)
// where work() threw, as it may where memory runs out. If `context` dies first, neither runs, and
// both die with it. `work` must not touch widgets nor `context`; what it returns must be copyable
// (wrap big results in a shared_ptr).
template <typename Work, typename Done, typename Failed>
void runInBackground(QObject* context, Work work, Done done, Failed failed) {
    struct Attempt {
        std::optional<decltype(work())> outcome;
        std::optional<Error> error;
    };
    auto* watcher = new QFutureWatcher<Attempt>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done), failed = std::move(failed)]() mutable {
                         watcher->deleteLater();
                         const Attempt attempt = watcher->result();
                         attempt.outcome ? done(*attempt.outcome) : failed(*attempt.error);
                     });
    watcher->setFuture(QtConcurrent::run([work = std::move(work)]() mutable -> Attempt {
        try {
            return {work(), std::nullopt};
        } catch (...) {
            return {std::nullopt, errorInFlight()};
        }
    }));
}

// What a job and the window tell each other while it runs.
struct JobState {
    std::atomic<bool> cancelled = false;
    std::atomic<double> share = 0;  // done, 0 to 1
};

}  // namespace quotelight
