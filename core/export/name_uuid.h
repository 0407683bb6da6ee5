// SPDX-License-Identifier: Apache-2.0
#pragma once

// Identifiers made from names, as UUIDs of version 5 (RFC 9562, 5.5): the same export of the same
// article has the same ids everywhere and always, and other articles have others. Not for secrets:
// it rests on SHA-1. Linear; thread-safe.

#include <cstdint>
#include <string>
#include <string_view>

namespace quotelight {

class NameUuids {
public:
    // Names within the article of that text, known by `source`.
    NameUuids(std::u16string_view text, std::string_view source);

    // "6ba7b810-9dad-51d1-80b4-00c04fd430c8". Different names, different ids.
    std::string of(std::string_view name) const;
    std::string of(std::string_view kind, std::uint64_t number) const;

    // The same as a URN: "urn:uuid:…".
    std::string urn(std::string_view name) const { return "urn:uuid:" + of(name); }
    std::string urn(std::string_view kind, std::uint64_t number) const {
        return "urn:uuid:" + of(kind, number);
    }

private:
    std::string m_space;  // sixteen bytes
};

// The twenty bytes of a message's SHA-1 (FIPS 180-4).
std::string sha1(std::string_view message);

}  // namespace quotelight
