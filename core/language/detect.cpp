// SPDX-License-Identifier: Apache-2.0
#include "language/detect.h"

namespace quotelight {

std::string detectLanguage(const Article& article) {
    return article.metadata.language.empty() ? "en" : article.metadata.language;
}

}  // namespace quotelight
