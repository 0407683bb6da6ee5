// SPDX-License-Identifier: Apache-2.0
#include "language/characters.h"

#include <unicode/uchar.h>

#include "support/catch.h"

namespace quotelight {

TEST_CASE("ASCII is classed as ICU's properties say", "[characters]") {
    for (char16_t c = 0; c < 0x80; ++c) {
        CAPTURE(static_cast<int>(c));
        const CharClass kind = charClass(c);
        const auto category = u_charType(c);
        CHECK((kind == CharClass::Space) == (u_isUWhiteSpace(c) || category == U_CONTROL_CHAR));
        CHECK((kind == CharClass::Lower) == (category == U_LOWERCASE_LETTER));
        CHECK((kind == CharClass::Upper) == (category == U_UPPERCASE_LETTER));
        CHECK((kind == CharClass::Digit) == (category == U_DECIMAL_DIGIT_NUMBER));
        CHECK((kind == CharClass::Letter) == (category == U_CONNECTOR_PUNCTUATION));
        CHECK((kind == CharClass::Quote) == bool(u_hasBinaryProperty(c, UCHAR_QUOTATION_MARK)));
        CHECK((kind == CharClass::Stop || kind == CharClass::Period) ==
              bool(u_hasBinaryProperty(c, UCHAR_S_TERM)));
        CHECK((kind == CharClass::Open) == (category == U_START_PUNCTUATION));
        CHECK((kind == CharClass::Close) == (category == U_END_PUNCTUATION));
        CHECK((kind == CharClass::Hyphen) == (category == U_DASH_PUNCTUATION));
        CHECK(UChar32{lowerUnit(c)} == u_tolower(c));
    }
}

}  // namespace quotelight
