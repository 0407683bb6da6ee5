// SPDX-License-Identifier: Apache-2.0
#pragma once

// How messages write bytes and words in ASCII: quoted-printable and base64 (RFC 2045), words in
// headers (RFC 2047). Linear; thread-safe.

#include <cstddef>
#include <string>
#include <string_view>

namespace quotelight {

struct MimeBytes {
    std::string bytes;
    std::size_t broken = 0;  // characters that mean nothing in this encoding; skipped or kept
};

// `encoding`: the header Content-Transfer-Encoding; what is unknown is taken as it is.
MimeBytes decodeTransfer(std::string_view body, std::string_view encoding);

// A header's words as UTF-8, "=?charset?Q?…?=" decoded.
std::string decodeHeader(std::string_view value);

// Bytes of a charset as UTF-8; where there is no such charset, of the one they look like.
std::string textOf(std::string_view bytes, std::string_view charset);

// "%20" and the like as bytes (RFC 3986).
std::string percentDecoded(std::string_view text);

}  // namespace quotelight
