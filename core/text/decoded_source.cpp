// SPDX-License-Identifier: Apache-2.0
#include "text/decoded_source.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>
#include <unicode/utf16.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace quotelight {

namespace {

constexpr char32_t byteOrderMark = 0xFEFF;

ByteWidth usualWidth(const std::string& encoding) {
    if (encoding == "UTF-8") return ByteWidth::Utf8;
    if (encoding.starts_with("UTF-16")) return ByteWidth::Utf16;
    if (encoding.starts_with("UTF-32")) return ByteWidth::Utf32;
    for (const char* wide : {"Shift", "EUC", "GB", "Big5", "ISO-2022"})
        if (encoding.starts_with(wide)) return ByteWidth::Double;
    return ByteWidth::Single;
}

// Walks the text along with the characters as the decoder gave them, before line ends were made
// one.
class SourceWriter {
public:
    SourceWriter(std::u16string_view text, ByteWidth width) : m_text(text), m_width(width) {}

    // The next code unit and the byte that its character begins at.
    void unit(char16_t unit, std::uint32_t byte) {
        if (U16_IS_TRAIL(unit) && m_waiting && U16_IS_LEAD(m_unit)) {
            m_units = 2;
            return;
        }
        put(unit == u'\n', byte);
        m_waiting = true;
        m_unit = unit;
        m_units = 1;
        m_byte = byte;
    }

    SourceMap finish(std::uint32_t end) {
        put(false, end);
        return m_at == m_text.size() ? std::move(m_map) : SourceMap();
    }

private:
    // The character that waited is over. `beforeLf`: an LF follows.
    void put(bool beforeLf, std::uint32_t end) {
        if (!m_waiting) return;
        const bool isMark = m_unit == byteOrderMark && !m_any;
        m_any = true;
        if (isMark || (m_unit == u'\r' && beforeLf) || m_at + m_units > m_text.size()) return;
        const std::uint32_t bytes = end - m_byte;
        m_map.add({m_at, m_units, m_byte, bytes, widthOf(bytes)});
        m_at += m_units;
    }

    ByteWidth widthOf(std::uint32_t bytes) const {
        std::uint32_t at = m_at;
        char32_t character = 0;
        U16_NEXT(m_text, at, m_text.size(), character);
        if (bytesOf(m_width, character) == bytes) return m_width;
        return bytes == m_units ? ByteWidth::Single : ByteWidth::Whole;
    }

    std::u16string_view m_text;
    ByteWidth m_width;
    SourceMap m_map;
    std::uint32_t m_at = 0;  // in the text
    bool m_any = false;
    bool m_waiting = false;  // a character whose end is not known yet
    char16_t m_unit = 0;
    std::uint32_t m_units = 0;
    std::uint32_t m_byte = 0;
};

extern "C" void U_CALLCONV replace(const void*, UConverterToUnicodeArgs* arguments, const char*,
                                   std::int32_t, UConverterCallbackReason reason,
                                   UErrorCode* status) {
    if (reason > UCNV_IRREGULAR) return;  // reset, close, clone
    *status = U_ZERO_ERROR;
    const char16_t replacement = 0xFFFD;
    ucnv_cbToUWriteUChars(arguments, &replacement, 1, 0, status);
}

struct Close {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

void convert(UConverter* converter, std::string_view bytes, SourceWriter& writer) {
    constexpr std::size_t chunk = 8192;
    std::array<char16_t, chunk> units;
    std::array<std::int32_t, chunk> offsets;
    const char* source = bytes.data();
    const char* const end = bytes.data() + bytes.size();
    std::uint32_t last = 0;
    UErrorCode status = U_ZERO_ERROR;
    do {
        status = U_ZERO_ERROR;
        const auto base = static_cast<std::uint32_t>(source - bytes.data());
        char16_t* target = units.data();
        ucnv_toUnicode(converter, &target, units.data() + chunk, &source, end, offsets.data(), true,
                       &status);
        for (std::ptrdiff_t at = 0; at < target - units.data(); ++at) {
            // What was left over from the chunk before has no offset in this one.
            if (offsets[static_cast<std::size_t>(at)] >= 0)
                last = base + static_cast<std::uint32_t>(offsets[static_cast<std::size_t>(at)]);
            writer.unit(units[static_cast<std::size_t>(at)], last);
        }
    } while (status == U_BUFFER_OVERFLOW_ERROR);
}

}  // namespace

SourceMap decodedSource(std::string_view bytes, const Decoded& decoded) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, Close> converter(
        ucnv_open(decoded.encoding.c_str(), &status));
    if (U_FAILURE(status)) return {};
    ucnv_setToUCallBack(converter.get(), replace, nullptr, nullptr, nullptr, &status);
    SourceWriter writer(decoded.text, usualWidth(decoded.encoding));
    convert(converter.get(), bytes, writer);
    return writer.finish(static_cast<std::uint32_t>(bytes.size()));
}

}  // namespace quotelight
