// SPDX-License-Identifier: Apache-2.0
#include "article/plain_structure.h"

namespace quotelight {

void recogniseStructure(Article&) {}

}  // namespace quotelight
