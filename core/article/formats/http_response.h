// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a server answered (RFC 9112), as crawls keep it. Linear; thread-safe.

#include <cstddef>
#include <string>
#include <string_view>

namespace quotelight {

struct HttpResponse {
    int status = 0;        // 0: it is no response
    std::string type;      // "text/html", lower case
    std::string charset;   // of the header; may be empty
    std::string coding;    // a content coding that is not known here; else empty
    std::string body;      // chunks put together, unpacked
    bool damaged = false;  // cut, or its packing is broken: `body` is what came before
    bool tooLarge = false;
};

HttpResponse readHttpResponse(std::string_view bytes, std::size_t mostBody);

// Whether pages have that media type.
bool isPageType(std::string_view type);

// "text/html; charset=…" taken apart.
void setContentType(std::string_view header, HttpResponse& response);

}  // namespace quotelight
