// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internet messages (RFC 5322, 2045, 2046) as a flat list of parts in document order: e-mails, and
// the web pages that browsers save as one (RFC 2557).
//
// Parts point into the bytes, which must outlive them; nothing is decoded. Limits: 16 deep, 4,096
// parts, 1,000 headers a part of 64 KiB each. Linear for each level of nesting; thread-safe.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace quotelight {

struct MimeHeader {
    std::string name;   // lower case
    std::string value;  // unfolded, not decoded
};

struct MimePart {
    std::vector<MimeHeader> headers;
    std::string type;       // "text/plain", lower case, the default where none is given
    std::string_view body;  // as in the file
    std::uint32_t parent = 0;
    std::uint32_t end = 0;  // one past the last part below it

    // The first header of that name; empty where there is none. `name` in lower case.
    std::string_view header(std::string_view name) const;
    bool isMultipart() const { return type.starts_with("multipart/"); }
    bool isAttachment() const;
};

struct MimeTree {
    std::vector<MimePart> parts;  // [0] is the message itself
    bool limited = false;         // something was left out at a limit
};

MimeTree parseMime(std::string_view bytes);

// A parameter of a header's value ("charset", "boundary", "filename"), decoded (RFC 2231); empty
// where there is none. `name` in lower case.
std::string mimeParameter(std::string_view header, std::string_view name);

// Whether the bytes begin with headers as messages do, and how many of them are those that
// messages have. 0: no.
int messageHeaders(std::string_view bytes);

}  // namespace quotelight
