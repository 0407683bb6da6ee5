// SPDX-License-Identifier: Apache-2.0
#pragma once

// Bytes of an RTF file as text: by the code page of the file or of the font they are set in. Not
// for several threads at once.

#include <map>
#include <string>
#include <string_view>

#include "text/converter.h"

namespace quotelight {

class RtfFonts {
public:
    void setCodePage(int page);
    void setDefaultFont(int font) { m_default = font; }
    int defaultFont() const { return m_default; }
    void setCharset(int font, int charset);

    // ICU's name of the file's own encoding.
    const std::string& encoding() const { return m_encoding; }
    std::u16string decode(std::string_view bytes, int font);
    std::size_t invalidBytes() const { return m_invalid; }

private:
    Converter& converterOf(int font);

    std::string m_encoding = "windows-1252";
    int m_default = 0;
    std::map<int, std::string> m_fonts;  // whose charset is not the file's
    std::map<std::string, Converter> m_converters;
    std::size_t m_invalid = 0;
};

}  // namespace quotelight
