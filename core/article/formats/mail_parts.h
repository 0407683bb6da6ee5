// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which parts of a message are its words, in order, and which stand beside them. Linear in the
// bytes; thread-safe.

#include <cstdint>
#include <string>
#include <vector>

#include "article/formats/mime_tree.h"
#include "text/decode.h"

namespace quotelight {

struct MailPart {
    std::uint32_t part = 0;     // in the tree
    std::uint32_t message = 0;  // the message that it belongs to
    bool head = false;          // it is a message: its subject stands here
    bool html = false;
    Decoded decoded{};
};

struct MailParts {
    std::vector<MailPart> words;
    std::vector<std::uint32_t> attachments;
    bool encrypted = false;
    std::size_t broken = 0;  // characters that the transfer encodings do not allow
    bool cut = false;        // a part was longer than 64 MiB
};

// Of several forms of the same words the HTML one, unless the plain one holds clearly more.
// `encoding`: asked for by the user; empty: the parts' own.
MailParts chooseMailParts(const MimeTree& tree, std::string_view encoding);


}  // namespace quotelight
