// SPDX-License-Identifier: Apache-2.0
#include "background/background.h"

#include <new>

namespace quotelight {

Error errorInFlight() {
    try {
        throw;
    } catch (const std::bad_alloc&) {
        return {ErrorCode::ReadFailed,
                "There is not enough memory for that. Close other programs and try again.",
                {}};
    } catch (const std::exception& exception) {
        return {ErrorCode::ReadFailed, "That failed for a reason within the program.",
                exception.what()};
    } catch (...) {
        return {ErrorCode::ReadFailed, "That failed for a reason within the program.", {}};
    }
}

}  // namespace quotelight
