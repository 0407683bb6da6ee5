// SPDX-License-Identifier: Apache-2.0
#include "text/converter.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace quotelight {

namespace {

// Longest name ICU takes; a longer one is no encoding.
constexpr std::size_t longestName = 60;

extern "C" void U_CALLCONV replaceAndCount(const void* context, UConverterToUnicodeArgs* arguments,
                                           const char*, std::int32_t length,
                                           UConverterCallbackReason reason, UErrorCode* status) {
    if (reason > UCNV_IRREGULAR) return;  // reset, close, clone
    auto* count = static_cast<std::size_t*>(const_cast<void*>(context));
    *count += static_cast<std::size_t>(length);
    *status = U_ZERO_ERROR;
    const char16_t replacement = 0xFFFD;
    ucnv_cbToUWriteUChars(arguments, &replacement, 1, 0, status);
}

bool isName(std::string_view name) {
    static constexpr std::string_view marks = "-_.:()+";
    if (name.empty() || name.size() > longestName) return false;
    return std::all_of(name.begin(), name.end(), [](char c) {
        const bool alphanumeric =
            (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        return alphanumeric || marks.find(c) != std::string_view::npos;
    });
}

}  // namespace

void Converter::Close::operator()(UConverter* converter) const {
    ucnv_close(converter);
}

Converter::Converter(std::string_view encoding) {
    if (!isName(encoding)) return;
    UErrorCode status = U_ZERO_ERROR;
    m_converter.reset(ucnv_open(std::string(encoding).c_str(), &status));
    if (U_FAILURE(status)) m_converter.reset();
}

std::string Converter::name() const {
    UErrorCode status = U_ZERO_ERROR;
    const char* internal = ucnv_getName(m_converter.get(), &status);
    for (const char* standard : {"MIME", "IANA"}) {
        UErrorCode found = U_ZERO_ERROR;
        const char* name = ucnv_getStandardName(internal, standard, &found);
        if (U_SUCCESS(found) && name != nullptr) return name;
    }
    return internal;
}

Converter::Output Converter::convert(std::string_view bytes, std::size_t expected) {
    Output output;
    output.text.reserve(expected);
    UErrorCode status = U_ZERO_ERROR;
    ucnv_reset(m_converter.get());
    ucnv_setToUCallBack(m_converter.get(), replaceAndCount, &output.invalidBytes, nullptr, nullptr,
                        &status);
    std::array<char16_t, 16384> buffer;
    const char* source = bytes.data();
    do {
        status = U_ZERO_ERROR;
        char16_t* target = buffer.data();
        ucnv_toUnicode(m_converter.get(), &target, buffer.data() + buffer.size(), &source,
                       bytes.data() + bytes.size(), nullptr, true, &status);
        output.text.append(buffer.data(), target);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    return output;
}

}  // namespace quotelight
