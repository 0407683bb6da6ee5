// SPDX-License-Identifier: Apache-2.0
#include "text/system_message.h"

#include <cerrno>

#include "support/catch.h"

using namespace quotelight;

TEST_CASE("The system's failures are said in English", "[text]") {
    CHECK(systemMessage(ENOSPC) == "the disk is full");
    CHECK(systemMessage(EIO) == "the disk or the connection to it failed");
    CHECK(systemMessage(123456) == "system error 123456");
}
