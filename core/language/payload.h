// SPDX-License-Identifier: Apache-2.0
#pragma once

// Arrays one after the other in a model's payload, each begun at a multiple of 8 bytes: how they
// are written, and how they are read in place with every bound checked.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <type_traits>

namespace quotelight {

class PayloadReader {
public:
    explicit PayloadReader(std::span<const std::byte> bytes) : m_rest(bytes) {}

    // The next `count` values; empty, and ok() false from then on, where fewer are left.
    template <typename T>
    std::span<const T> take(std::size_t count) {
        static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= 8);
        if (!m_ok || count > m_rest.size() / sizeof(T)) {
            m_ok = false;
            return {};
        }
        const auto* first = reinterpret_cast<const T*>(m_rest.data());
        const std::size_t padded = (count * sizeof(T) + 7) / 8 * 8;
        m_rest = m_rest.subspan(std::min(padded, m_rest.size()));
        return {first, count};
    }

    // The next single value; zeros where none is left.
    template <typename T>
    T one() {
        const auto values = take<T>(1);
        return values.empty() ? T{} : values[0];
    }

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_rest.empty(); }

private:
    std::span<const std::byte> m_rest;
    bool m_ok = true;
};

class PayloadWriter {
public:
    template <typename T>
    void put(std::span<const T> values) {
        static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= 8);
        m_bytes.append(reinterpret_cast<const char*>(values.data()), values.size_bytes());
        m_bytes.resize((m_bytes.size() + 7) / 8 * 8, '\0');
    }
    template <typename T>
    void putOne(const T& value) {
        put(std::span<const T>(&value, 1));
    }

    std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

}  // namespace quotelight
