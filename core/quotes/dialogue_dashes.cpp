// SPDX-License-Identifier: Apache-2.0
#include "quotes/dialogue_dashes.h"

namespace quotelight {

DialogueDashes::DialogueDashes(const Article& article, const std::string& language)
    : m_article(article), m_language(language) {}

std::vector<Marked> DialogueDashes::stretches(std::uint32_t) const {
    return {};
}

}  // namespace quotelight
