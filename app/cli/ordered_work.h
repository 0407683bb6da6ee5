// SPDX-License-Identifier: Apache-2.0
#pragma once

// Work on many items at once, with the results handed over in the items' order.
//
// `next` and `deliver` are never called twice at once; `work` is, from `threads` threads. At most
// eight items a thread are under way or waiting, so memory does not grow with their number. A
// result is delivered as soon as all before it are, even while `next` blocks. Where the system
// grants fewer threads, they do the work. What any of the three throws ends the work, and run()
// throws it once the other threads have put theirs down.

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <map>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace quotelight::cli {

template <typename Next, typename Work, typename Deliver>
class OrderedWork {
public:
    OrderedWork(Next next, Work work, Deliver deliver)
        : m_next(std::move(next)), m_work(std::move(work)), m_deliver(std::move(deliver)) {}

    void run(unsigned threads) {
        if (threads <= 1) {
            while (auto item = m_next())
                m_deliver(m_work(*std::move(item)));
            return;
        }
        m_window = std::size_t{8} * threads;
        std::vector<std::thread> workers;
        workers.reserve(threads);
        while (workers.size() < threads && startOne(workers)) {
        }
        if (workers.empty()) return run(1);
        guarded([this] { deliverAll(); });
        for (std::thread& worker : workers)
            worker.join();
        if (m_failure) std::rethrow_exception(m_failure);
    }

private:
    using Item = typename std::invoke_result_t<Next>::value_type;
    using Outcome = std::invoke_result_t<Work, Item>;

    bool startOne(std::vector<std::thread>& workers) {
        countRunning(+1);
        try {
            workers.emplace_back([this] {
                guarded([this] { workAll(); });
                countRunning(-1);
            });
            return true;
        } catch (const std::system_error&) {
            countRunning(-1);
            return false;
        }
    }

    void countRunning(int more) {
        const std::lock_guard lock(m_mutex);
        m_running += more;
        m_changed.notify_all();
    }

    // Nothing may leave a thread by a throw: that would end the program.
    template <typename Act>
    void guarded(Act act) {
        try {
            act();
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            if (!m_failure) m_failure = std::current_exception();
            m_changed.notify_all();
        }
    }

    void workAll() {
        for (;;) {
            std::size_t place = 0;
            std::optional<Item> item = take(place);
            if (!item) return;
            Outcome outcome = m_work(*std::move(item));
            const std::lock_guard lock(m_mutex);
            m_finished.emplace(place, std::move(outcome));
            if (place == m_delivered) m_changed.notify_all();
        }
    }

    std::optional<Item> take(std::size_t& place) {
        const std::lock_guard turn(m_turn);
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_failure || m_taken < m_delivered + m_window; });
            if (m_failure) return std::nullopt;
        }
        if (m_ended) return std::nullopt;
        std::optional<Item> item = m_next();
        m_ended = !item;
        if (item) place = m_taken++;
        return item;
    }

    void deliverAll() {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [this] { return m_finished.contains(m_delivered) || !m_running; });
            auto first = m_finished.extract(m_delivered);
            if (first.empty()) return;
            lock.unlock();
            m_deliver(std::move(first.mapped()));
            lock.lock();
            ++m_delivered;
            m_changed.notify_all();
        }
    }

    Next m_next;
    Work m_work;
    Deliver m_deliver;
    std::mutex m_turn;  // guards m_next, m_taken and m_ended; taken before m_mutex
    std::size_t m_taken = 0;
    bool m_ended = false;
    std::mutex m_mutex;  // guards what follows
    std::condition_variable m_changed;
    std::map<std::size_t, Outcome> m_finished;  // by place, not yet delivered
    std::size_t m_delivered = 0;
    std::size_t m_window = 0;
    int m_running = 0;
    std::exception_ptr m_failure;  // the first
};

}  // namespace quotelight::cli
