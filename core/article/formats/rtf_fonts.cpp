// SPDX-License-Identifier: Apache-2.0
#include "article/formats/rtf_fonts.h"

#include <array>
#include <cstddef>
#include <utility>

namespace quotelight {

namespace {

struct Numbered {
    int number;
    const char* encoding;
};

// Code pages whose name is not "windows-" and the number.
constexpr std::array<Numbered, 17> codePages = {{{437, "IBM437"},
                                                 {850, "IBM850"},
                                                 {852, "IBM852"},
                                                 {866, "IBM866"},
                                                 {932, "Shift_JIS"},
                                                 {936, "GB18030"},
                                                 {949, "EUC-KR"},
                                                 {950, "Big5"},
                                                 {10000, "macintosh"},
                                                 {10007, "x-mac-cyrillic"},
                                                 {20866, "KOI8-R"},
                                                 {21866, "KOI8-U"},
                                                 {28591, "windows-1252"},
                                                 {28592, "ISO-8859-2"},
                                                 {28605, "ISO-8859-15"},
                                                 {54936, "GB18030"},
                                                 {65001, "UTF-8"}}};

constexpr std::array<Numbered, 17> charsets = {{{0, "windows-1252"},
                                                {77, "macintosh"},
                                                {128, "Shift_JIS"},
                                                {129, "EUC-KR"},
                                                {134, "GB18030"},
                                                {136, "Big5"},
                                                {161, "windows-1253"},
                                                {162, "windows-1254"},
                                                {163, "windows-1258"},
                                                {177, "windows-1255"},
                                                {178, "windows-1256"},
                                                {186, "windows-1257"},
                                                {204, "windows-1251"},
                                                {222, "windows-874"},
                                                {238, "windows-1250"},
                                                {254, "IBM437"},
                                                {255, "IBM850"}}};

// More fonts than any document has; beyond, the file's own encoding is taken.
constexpr std::size_t mostFonts = 10'000;

}  // namespace

void RtfFonts::setCodePage(int page) {
    for (const Numbered& known : codePages)
        if (known.number == page) m_encoding = known.encoding;
    const std::string name = "windows-" + std::to_string(page);
    if (page >= 874 && page <= 1258 && Converter(name).valid()) m_encoding = name;
}

void RtfFonts::setCharset(int font, int charset) {
    for (const Numbered& known : charsets)
        if (known.number == charset && m_fonts.size() < mostFonts) m_fonts[font] = known.encoding;
}

Converter& RtfFonts::converterOf(int font) {
    const auto own = m_fonts.find(font);
    const std::string& encoding = own != m_fonts.end() ? own->second : m_encoding;
    auto found = m_converters.find(encoding);
    if (found == m_converters.end())
        found = m_converters.emplace(encoding, Converter(encoding)).first;
    return found->second;
}

std::u16string RtfFonts::decode(std::string_view bytes, int font) {
    Converter::Output output = converterOf(font).convert(bytes, bytes.size());
    m_invalid += output.invalidBytes;
    return std::move(output.text);
}

}  // namespace quotelight
