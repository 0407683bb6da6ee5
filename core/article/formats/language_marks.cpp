// SPDX-License-Identifier: Apache-2.0
#include "article/formats/language_marks.h"

#include <unicode/uloc.h>
#include <unicode/ulocdata.h>

#include <array>
#include <memory>

namespace quotelight {

namespace {

struct Close {
    void operator()(ULocaleData* data) const { ulocdata_close(data); }
};

std::u16string mark(ULocaleData* data, ULocaleDataDelimiterType type,
                    std::u16string_view otherwise) {
    std::array<char16_t, 8> buffer;
    UErrorCode status = U_ZERO_ERROR;
    const auto size = ulocdata_getDelimiter(data, type, buffer.data(),
                                            static_cast<std::int32_t>(buffer.size()), &status);
    if (U_FAILURE(status) || size <= 0) return std::u16string(otherwise);
    return {buffer.data(), static_cast<std::size_t>(size)};
}

// ICU's locale id. The process's own locale must not leak in, so never an empty one.
std::string localeOf(std::string_view language) {
    std::array<char, ULOC_FULLNAME_CAPACITY> id{};
    UErrorCode status = U_ZERO_ERROR;
    uloc_forLanguageTag(std::string(language).c_str(), id.data(),
                        static_cast<std::int32_t>(id.size()), nullptr, &status);
    return U_FAILURE(status) || id[0] == '\0' ? "en" : id.data();
}

}  // namespace

LanguageMarks languageMarks(std::string_view language) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<ULocaleData, Close> data(
        ulocdata_open(localeOf(language).c_str(), &status));
    if (U_FAILURE(status)) return {u"“", u"”", u"‘", u"’"};
    return {mark(data.get(), ULOCDATA_QUOTATION_START, u"“"),
            mark(data.get(), ULOCDATA_QUOTATION_END, u"”"),
            mark(data.get(), ULOCDATA_ALT_QUOTATION_START, u"‘"),
            mark(data.get(), ULOCDATA_ALT_QUOTATION_END, u"’")};
}

}  // namespace quotelight
