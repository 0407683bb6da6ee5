// SPDX-License-Identifier: Apache-2.0
#include "quotes/conventions.h"

#include <unicode/uchar.h>
#include <unicode/uloc.h>
#include <unicode/ulocdata.h>
#include <unicode/unorm2.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace quotelight {
namespace {

using Pairs = std::vector<MarkPair>;

// The mark itself: a few locales write a space beside it.
char16_t delimiter(ULocaleData* data, ULocaleDataDelimiterType type) {
    std::array<char16_t, 16> units{};
    UErrorCode error = U_ZERO_ERROR;
    const auto size = ulocdata_getDelimiter(data, type, units.data(), units.size(), &error);
    if (U_FAILURE(error)) return 0;
    for (std::int32_t i = 0; i < size; ++i)
        if (!u_isUWhiteSpace(units[static_cast<std::size_t>(i)]))
            return units[static_cast<std::size_t>(i)];
    return 0;
}

void addPair(Pairs& pairs, MarkPair pair) {
    const bool wanted = pair.open != 0 && pair.close != 0;
    if (wanted && std::find(pairs.begin(), pairs.end(), pair) == pairs.end()) pairs.push_back(pair);
}

void addLocale(Pairs& pairs, const char* locale) {
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<ULocaleData, decltype(&ulocdata_close)> data(
        ulocdata_open(locale, &error), ulocdata_close);
    // A warning says that the language is unknown and another's data came instead.
    if (U_FAILURE(error) || error == U_USING_DEFAULT_WARNING) return;
    addPair(pairs, {delimiter(data.get(), ULOCDATA_QUOTATION_START),
                    delimiter(data.get(), ULOCDATA_QUOTATION_END)});
    addPair(pairs, {delimiter(data.get(), ULOCDATA_ALT_QUOTATION_START),
                    delimiter(data.get(), ULOCDATA_ALT_QUOTATION_END)});
}

// The bare languages suffice: no region or script has a pair that no language has.
const Pairs& allPairs() {
    static const Pairs all = [] {
        Pairs pairs;
        for (std::int32_t i = 0; i < uloc_countAvailable(); ++i) {
            const std::string_view locale = uloc_getAvailable(i);
            if (locale.find('_') == locale.npos) addLocale(pairs, locale.data());
        }
        // Printed in Swedish and Finnish books, in old Chinese type, and by typewriters.
        for (const MarkPair pair :
             {MarkPair{u'»', u'»'}, MarkPair{u'\u203A', u'\u203A'}, MarkPair{u'\u201F', u'\u201D'},
              MarkPair{u'\u201B', u'\u2019'}, MarkPair{u'\u301D', u'\u301E'},
              MarkPair{u'\u301D', u'\u301F'}, MarkPair{u'"', u'"'}, MarkPair{u'\'', u'\''},
              MarkPair{u'`', u'\''}, MarkPair{u'`', u'\u2019'}})
            addPair(pairs, pair);
        return pairs;
    }();
    return all;
}

}  // namespace

char16_t markShape(char16_t unit) {
    constexpr char16_t compatibilityForms = 0xFE00;
    if (unit < compatibilityForms) return unit;
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2* compatibility = unorm2_getNFKCInstance(&error);
    if (U_FAILURE(error)) return unit;
    std::array<char16_t, 4> plain{};
    const auto size =
        unorm2_getRawDecomposition(compatibility, unit, plain.data(), plain.size(), &error);
    return U_SUCCESS(error) && size == 1 ? plain[0] : unit;
}

std::vector<MarkPair> pairsOfLanguage(const std::string& language) {
    Pairs pairs;
    std::array<char, ULOC_FULLNAME_CAPACITY> locale{};
    UErrorCode error = U_ZERO_ERROR;
    uloc_forLanguageTag(language.c_str(), locale.data(), locale.size(), nullptr, &error);
    if (U_SUCCESS(error) && locale[0] != '\0') addLocale(pairs, locale.data());
    return pairs;
}

MarkUse useIn(std::span<const MarkPair> pairs, char16_t shape) {
    MarkUse use;
    for (const MarkPair pair : pairs) {
        use.opens += pair.open == shape;
        use.closes += pair.close == shape;
    }
    return use;
}

MarkUse useAnywhere(char16_t shape) {
    return useIn(allPairs(), shape);
}

bool isKnownPair(char16_t open, char16_t close) {
    const Pairs& pairs = allPairs();
    return std::find(pairs.begin(), pairs.end(), MarkPair{open, close}) != pairs.end();
}

}  // namespace quotelight
