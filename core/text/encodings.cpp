// SPDX-License-Identifier: Apache-2.0
#include "text/encodings.h"

namespace quotelight {

namespace {

constexpr Encoding all[] = {
    {"UTF-8", "Unicode (UTF-8)"},
    {"UTF-16LE", "Unicode (UTF-16, little-endian)"},
    {"UTF-16BE", "Unicode (UTF-16, big-endian)"},
    {"UTF-32LE", "Unicode (UTF-32, little-endian)"},
    {"UTF-32BE", "Unicode (UTF-32, big-endian)"},
    {"windows-1252", "Western European (Windows-1252)"},
    {"ISO-8859-15", "Western European (ISO 8859-15)"},
    {"macintosh", "Western European (Mac Roman)"},
    {"IBM850", "Western European (DOS, 850)"},
    {"IBM437", "American (DOS, 437)"},
    {"windows-1250", "Central European (Windows-1250)"},
    {"ISO-8859-2", "Central European (ISO 8859-2)"},
    {"windows-1257", "Baltic (Windows-1257)"},
    {"ISO-8859-3", "South European (ISO 8859-3)"},
    {"windows-1251", "Cyrillic (Windows-1251)"},
    {"KOI8-R", "Cyrillic (KOI8-R)"},
    {"KOI8-U", "Cyrillic, Ukrainian (KOI8-U)"},
    {"ISO-8859-5", "Cyrillic (ISO 8859-5)"},
    {"IBM866", "Cyrillic (DOS, 866)"},
    {"x-mac-cyrillic", "Cyrillic (Mac)"},
    {"windows-1253", "Greek (Windows-1253)"},
    {"ISO-8859-7", "Greek (ISO 8859-7)"},
    {"windows-1254", "Turkish (Windows-1254)"},
    {"windows-1255", "Hebrew (Windows-1255)"},
    {"ISO-8859-8", "Hebrew (ISO 8859-8)"},
    {"windows-1256", "Arabic (Windows-1256)"},
    {"ISO-8859-6", "Arabic (ISO 8859-6)"},
    {"windows-1258", "Vietnamese (Windows-1258)"},
    {"windows-874", "Thai (Windows-874)"},
    {"Shift_JIS", "Japanese (Shift JIS)"},
    {"EUC-JP", "Japanese (EUC-JP)"},
    {"ISO-2022-JP", "Japanese (ISO 2022-JP)"},
    {"GB18030", "Chinese, simplified (GB 18030)"},
    {"Big5", "Chinese, traditional (Big5)"},
    {"EUC-KR", "Korean (EUC-KR)"},
};

}  // namespace

std::span<const Encoding> encodings() {
    return all;
}

std::string encodingTitle(std::string_view name) {
    for (const Encoding& encoding : all)
        if (name == encoding.name) return encoding.title;
    return std::string(name);
}

}  // namespace quotelight
