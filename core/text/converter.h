// SPDX-License-Identifier: Apache-2.0
#pragma once

// ICU's converter from bytes to UTF-16, owned and counting what it could not read.

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

struct UConverter;

namespace quotelight {

// Not copyable; movable. One thread at a time.
class Converter {
public:
    explicit Converter(std::string_view encoding);  // any name; see valid()

    bool valid() const { return m_converter != nullptr; }
    std::string name() const;  // the name files and people use: MIME's or IANA's

    struct Output {
        std::u16string text;
        std::size_t invalidBytes = 0;
    };
    // `expected`: code units to make room for.
    Output convert(std::string_view bytes, std::size_t expected);

private:
    struct Close {
        void operator()(UConverter* converter) const;
    };
    std::unique_ptr<UConverter, Close> m_converter;
};

}  // namespace quotelight
