// SPDX-License-Identifier: Apache-2.0
#include "cli/ordered_work.h"

#include <atomic>
#include <new>
#include <vector>

#include "support/catch.h"

using quotelight::cli::OrderedWork;

TEST_CASE("Results come in the items' order, each once, whatever the threads", "[cli]") {
    for (unsigned threads = 1; threads <= 8; ++threads)
        for (const int total : {0, 1, 2, 100}) {
            int taken = 0;
            std::vector<int> delivered;
            OrderedWork work(
                [&]() -> std::optional<int> {
                    return taken < total ? std::optional(taken++) : std::nullopt;
                },
                [](int item) {
                    // The first items take longest.
                    std::atomic<int> spin = 0;
                    while (spin < (100 - item) * 500)
                        ++spin;
                    return item * 2;
                },
                [&](int result) { delivered.push_back(result); });
            work.run(threads);
            REQUIRE(delivered.size() == static_cast<std::size_t>(total));
            for (int i = 0; i < total; ++i)
                REQUIRE(delivered[static_cast<std::size_t>(i)] == i * 2);
        }
}

TEST_CASE("No more than eight items a thread are ahead of the one awaited", "[cli]") {
    constexpr unsigned threads = 3;
    std::atomic<int> taken = 0, done = 0;
    int mostAhead = 0;
    OrderedWork work(
        [&]() -> std::optional<int> {
            return taken < 500 ? std::optional<int>(taken++) : std::nullopt;
        },
        [](int item) { return item; },
        [&](int) {
            mostAhead = std::max(mostAhead, taken - done);
            ++done;
        });
    work.run(threads);
    CHECK(done == 500);
    CHECK(mostAhead <= 8 * static_cast<int>(threads));
}

TEST_CASE("What is thrown ends the work and comes out of it", "[cli]") {
    for (unsigned threads = 1; threads <= 4; ++threads)
        for (const int part : {0, 1, 2}) {
            std::atomic<int> taken = 0;
            int delivered = 0;
            OrderedWork work(
                [&]() -> std::optional<int> {
                    if (part == 0 && taken == 50) throw std::bad_alloc();
                    return taken < 1000 ? std::optional<int>(taken++) : std::nullopt;
                },
                [&](int item) {
                    if (part == 1 && item == 50) throw std::bad_alloc();
                    return item;
                },
                [&](int item) {
                    if (part == 2 && item == 50) throw std::bad_alloc();
                    ++delivered;
                });
            CHECK_THROWS_AS(work.run(threads), std::bad_alloc);
            CHECK(delivered <= 50);
            CHECK(taken < 1000);
        }
}
