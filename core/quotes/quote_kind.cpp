// SPDX-License-Identifier: Apache-2.0
#include "quotes/quote.h"

namespace quotelight {

const char* quoteKindName(QuoteKind kind) {
    switch (kind) {
        case QuoteKind::Direct:
            return "direct";
        case QuoteKind::Mixed:
            return "mixed";
        case QuoteKind::Indirect:
            return "indirect";
    }
    return "unknown";
}

}  // namespace quotelight
