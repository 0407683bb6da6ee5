// SPDX-License-Identifier: Apache-2.0
#pragma once

// Places in UTF-8 as places in the same text as UTF-16. Built in linear time; a question costs the
// distance to a mark, of which there is one a KiB. The text must outlive it. Thread-safe once
// built.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace quotelight {

class Utf8Places {
public:
    explicit Utf8Places(std::string_view utf8);

    // The code unit of the character that begins at the byte; inside one: the next character's.
    std::uint32_t codeUnit(std::size_t byte) const;

private:
    static constexpr std::size_t stride = 1024;

    std::string_view m_utf8;
    std::vector<std::uint32_t> m_marks;  // code units before each stride
};

}  // namespace quotelight
