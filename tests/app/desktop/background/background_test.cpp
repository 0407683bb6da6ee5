// SPDX-License-Identifier: Apache-2.0
#include "background/background.h"

#include <memory>
#include <new>
#include <stdexcept>

#include "support/catch.h"
#include "support/wait_for.h"

using namespace quotelight;
using namespace quotelight::test;

namespace {

// What comes of work(): its number, or the error's sentence.
template <typename Work>
std::string outcome(Work work) {
    QObject context;
    std::string said;
    runInBackground(
        &context, work, [&](int number) { said = std::to_string(number); },
        [&](const Error& error) { said = error.message; });
    REQUIRE(waitFor([&] { return !said.empty(); }));
    return said;
}

}  // namespace

TEST_CASE("An outcome comes back, and a failure as a sentence", "[background][hostile]") {
    CHECK(outcome([] { return 7; }) == "7");
    CHECK(outcome([]() -> int { throw std::bad_alloc(); }) ==
          "There is not enough memory for that. Close other programs and try again.");
    CHECK(outcome([]() -> int { throw std::runtime_error("x"); }) ==
          "That failed for a reason within the program.");
    CHECK(outcome([]() -> int { throw 3; }) == "That failed for a reason within the program.");
}

TEST_CASE("Nothing comes back to who is gone", "[background]") {
    bool said = false;
    {
        QObject context;
        runInBackground(
            &context, [] { return 1; }, [&](int) { said = true; },
            [&](const Error&) { said = true; });
    }
    QCoreApplication::processEvents();
    CHECK_FALSE(said);
}
