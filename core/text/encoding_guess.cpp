// SPDX-License-Identifier: Apache-2.0
#include "text/encoding_guess.h"

#include <unicode/ucsdet.h>

#include <algorithm>
#include <cstdint>
#include <memory>

#include "text/converter.h"
#include "text/single_byte.h"
#include "text/utf_patterns.h"

namespace quotelight {

namespace {

// What the detector and the judging of neighbours look at. More does not make them surer.
constexpr std::size_t sampleBytes = std::size_t{64} << 10;

// Below this the detector's guess on a text with few high bytes is noise: a handful of curly marks
// passes for Big5 or Turkish.
constexpr int weakConfidence = 35;

// Share of high bytes up to which a text is one in Latin letters with some accents and marks.
constexpr double sparse = 0.12;

struct Alias {
    std::string_view subset;
    std::string_view superset;
};

// After the WHATWG Encoding Standard.
constexpr Alias aliases[] = {
    {"ISO-8859-1", "windows-1252"},
    {"US-ASCII", "windows-1252"},
    {"ISO-8859-9", "windows-1254"},
    {"ISO-8859-11", "windows-874"},
    {"windows-874-2000", "windows-874"},
    {"TIS-620", "windows-874"},
    {"GB2312", "GB18030"},
    {"GBK", "GB18030"},
    {"windows-936", "GB18030"},
    {"KSC_5601", "EUC-KR"},
    {"ISO-8859-8-I", "windows-1255"},
};

// A stretch with the characters in question: from shortly before the first high byte.
std::string_view telling(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80)
        ++at;
    return bytes.substr(at > 64 ? at - 64 : 0, sampleBytes);
}

EncodingGuess askDetector(std::string_view sample) {
    struct Close {
        void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
    };
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, Close> detector(ucsdet_open(&status));
    std::int32_t count = 0;
    ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()),
                   &status);
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (std::int32_t at = 0; U_SUCCESS(status) && at < count; ++at) {
        const std::string_view name = ucsdet_getName(matches[at], &status);
        // EBCDIC is no file's encoding today, and UTF-8 and UTF-16 have been ruled out before.
        if (name.starts_with("IBM42") || name == "UTF-8" || name.starts_with("UTF-16")) continue;
        return {std::string(supersetEncoding(name)), true,
                static_cast<int>(ucsdet_getConfidence(matches[at], &status))};
    }
    return {"windows-1252", true, 0};
}

struct Western {
    const char* name;
    double plausibility;
};

Western bestWestern(std::string_view sample) {
    Western best{"windows-1252", -1};
    for (const char* name : {"windows-1252", "macintosh"}) {
        Converter converter(name);
        if (!converter.valid()) continue;
        const double score = plausibility(converter.convert(sample, sample.size()).text);
        if (score > best.plausibility) best = {name, score};
    }
    return best;
}

bool isLatin(std::size_t high, std::size_t size) {
    const bool few = high <= 8 && high * 2 <= size;
    return few || static_cast<double>(high) < sparse * static_cast<double>(size);
}

EncodingGuess guessLegacy(std::string_view bytes, const Utf8Evidence& utf8) {
    const std::string_view sample = telling(bytes);
    const bool latin = isLatin(utf8.high, bytes.size());
    const Western western = bestWestern(sample);
    // A few bytes that make no sense in any Western encoding are damage, not an encoding.
    if (latin && western.plausibility <= 0.5 && utf8.high < 32) return {"UTF-8", false, 100};
    EncodingGuess detected = askDetector(sample);
    const bool westernSaid = detected.name == "windows-1252";
    const bool noise = latin && detected.confidence < weakConfidence;
    const bool marksOnly = latin && western.plausibility > 0.95 && utf8.high < 64;
    if (!westernSaid && !noise && !marksOnly) return detected;
    const int confidence = static_cast<int>(western.plausibility * 90);
    return {western.name, true, std::max(detected.confidence * westernSaid, confidence)};
}

// Damaged UTF-8 rather than another encoding: well-formed sequences outweigh the ill-formed ones.
// Three bytes that fit together hardly ever do so by chance; two sometimes do.
bool isMostlyUtf8(const Utf8Evidence& utf8) {
    return utf8.multibyte + 3 * utf8.wide >= utf8.invalid;
}

// 7-bit Japanese mail: escape sequences into and out of the double-byte sets.
bool isIso2022Jp(std::string_view bytes) {
    const std::string_view sample = bytes.substr(0, sampleBytes);
    const bool enters = sample.find("\x1B$B") != std::string_view::npos ||
                        sample.find("\x1B$@") != std::string_view::npos;
    return enters && (sample.find("\x1B(B") != std::string_view::npos ||
                      sample.find("\x1B(J") != std::string_view::npos);
}

}  // namespace

std::string_view supersetEncoding(std::string_view name) {
    for (const Alias& alias : aliases)
        if (name == alias.subset) return alias.superset;
    return name;
}

EncodingGuess guessEncoding(std::string_view bytes) {
    if (const char* marked = markedEncoding(bytes)) return {marked, false, 100};
    if (const char* utf16 = unmarkedUtf16(bytes)) return {utf16, false, 100};
    const Utf8Evidence utf8 = utf8Evidence(bytes);
    if (utf8.invalid == 0 && isIso2022Jp(bytes)) return {"ISO-2022-JP", true, 90};
    if (isMostlyUtf8(utf8)) return {"UTF-8", false, 100};
    return guessLegacy(bytes, utf8);
}

}  // namespace quotelight
