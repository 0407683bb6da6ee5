// SPDX-License-Identifier: Apache-2.0
#include "training/tag_mapping.h"

namespace quotelight::training {

std::optional<Tag> tagNamed(std::string_view name) {
    if (name == "HYPH") return Tag::Colon;
    if (name == "#") return Tag::Currency;
    if (name == "GW") return Tag::ForeignWord;
    for (std::uint8_t t = 0; t < tagCount; ++t) {
        if (name == tagName(static_cast<Tag>(t))) return static_cast<Tag>(t);
    }
    return std::nullopt;
}

}  // namespace quotelight::training
