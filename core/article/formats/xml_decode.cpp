// SPDX-License-Identifier: Apache-2.0
#include "article/formats/xml_decode.h"

#include <string>
#include <utility>

#include "article/formats/html_charset.h"
#include "text/utf_patterns.h"

namespace quotelight {

// Valid UTF-8 with characters beyond ASCII is UTF-8, whatever an old template declares.
Decoded decodeXml(std::string_view bytes, std::string_view encoding) {
    if (encoding.empty() && markedEncoding(bytes) == nullptr && unmarkedUtf16(bytes) == nullptr) {
        const std::string declared = declaredEncoding(bytes);
        const Utf8Evidence utf8 = utf8Evidence(bytes);
        const bool believed = !declared.empty() && (utf8.multibyte == 0 || utf8.invalid > 0);
        Result<Decoded> decoded = decode(bytes, believed ? declared : "UTF-8");
        if (decoded) return std::move(decoded).value();
    }
    Result<Decoded> decoded = decode(bytes, encoding);
    return decoded ? std::move(decoded).value() : decode(bytes).value();
}

}  // namespace quotelight
