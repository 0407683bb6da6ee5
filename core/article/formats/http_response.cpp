// SPDX-License-Identifier: Apache-2.0
#include "article/formats/http_response.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "article/formats/byte_source.h"
#include "article/formats/mime_tree.h"
#include "text/ascii.h"

namespace quotelight {

namespace {

std::string_view takeLine(std::string_view& text) {
    const auto feed = text.find('\n');
    std::string_view line = text.substr(0, feed);
    text.remove_prefix(feed == std::string_view::npos ? text.size() : feed + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

// "HTTP/1.1 200 OK"
int statusOf(std::string_view line) {
    const auto space = line.find(' ');
    if (!line.starts_with("HTTP/") || space == std::string_view::npos) return 0;
    int status = 0;
    std::from_chars(line.data() + space + 1, line.data() + line.size(), status);
    return status;
}

// The chunks put together; false where they are none, as crawlers may have done it before.
bool unchunk(std::string_view body, std::string& whole, bool& damaged) {
    bool first = true;
    while (!body.empty()) {
        const std::string_view line = takeLine(body);
        std::size_t size = 0;
        const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), size, 16);
        const bool isSize = error == std::errc() &&
                            (end == line.data() + line.size() || *end == ';' || *end == ' ');
        if (!isSize) {
            damaged = !first;
            return !first;
        }
        first = false;
        if (size == 0) return true;
        damaged = size > body.size();
        whole += body.substr(0, size);
        body.remove_prefix(std::min(size, body.size()));
        takeLine(body);
    }
    return !first;
}

struct Codings {
    std::string content;
    bool chunked = false;
};

void unpack(const std::string& coding, std::size_t mostBody, HttpResponse& response) {
    if (coding.empty() || coding == "identity") return;
    const bool known = coding == "gzip" || coding == "x-gzip" || coding == "deflate";
    const bool packed = response.body.starts_with("\x1F\x8B") || coding == "deflate";
    if (!known) {
        // Some crawlers unpack the body and leave the header as it was.
        const auto start = response.body.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
        if (start == std::string::npos || response.body[start] != '<') response.coding = coding;
        return;
    }
    if (!packed || response.body.starts_with('<')) return;
    std::string unpacked;
    response.damaged = !inflateBytes(response.body, mostBody, unpacked) || response.damaged;
    response.body = std::move(unpacked);
}

}  // namespace

bool isPageType(std::string_view type) {
    return type == "text/html" || type == "application/xhtml+xml";
}

void setContentType(std::string_view header, HttpResponse& response) {
    response.type = asciiCollapsed(asciiLowered(header.substr(0, header.find(';'))));
    response.charset = mimeParameter(header, "charset");
}

HttpResponse readHttpResponse(std::string_view bytes, std::size_t mostBody) {
    HttpResponse response;
    response.status = statusOf(takeLine(bytes));
    if (response.status == 0) return response;
    Codings codings;
    for (std::string_view line = takeLine(bytes); !line.empty(); line = takeLine(bytes)) {
        const auto colon = line.find(':');
        if (colon == std::string_view::npos) continue;
        const std::string name = asciiCollapsed(asciiLowered(line.substr(0, colon)));
        const std::string value = asciiCollapsed(line.substr(colon + 1));
        if (name == "content-type") setContentType(value, response);
        if (name == "content-encoding") codings.content = asciiLowered(value);
        if (name == "transfer-encoding")
            codings.chunked = asciiLowered(value).find("chunked") != std::string::npos;
    }
    std::string whole;
    if (codings.chunked && unchunk(bytes, whole, response.damaged))
        response.body = std::move(whole);
    else
        response.body = bytes;
    unpack(codings.content, mostBody, response);
    response.tooLarge = response.body.size() > mostBody;
    return response;
}

}  // namespace quotelight
