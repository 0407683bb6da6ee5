// SPDX-License-Identifier: Apache-2.0
#pragma once

// Takes out of XML what no parser shall meet: the document type with all it declares, references to
// entities of the file's own, characters that XML does not allow, and tags with very many
// attributes, which libxml2 compares with each other. The five entities of XML and HTML's names
// stay what they mean. Linear; thread-safe.

#include <cstddef>
#include <string>
#include <string_view>

namespace quotelight {

struct GuardedXml {
    std::string markup;  // empty where `touched` is false: use the original
    bool touched = false;
    std::size_t entities = 0;    // references to declared or unknown entities, now U+FFFD
    std::size_t characters = 0;  // references to what is no character, now U+FFFD
    bool simplified = false;     // attributes beyond the limit went
};

GuardedXml guardXml(std::string_view utf8);

}  // namespace quotelight
