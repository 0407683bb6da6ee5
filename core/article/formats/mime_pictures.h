// SPDX-License-Identifier: Apache-2.0
#pragma once

// The pictures among the parts of a message, found by what pages call them: "cid:…", or the address
// that they were saved from (RFC 2392, RFC 2557).

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "article/formats/mime_tree.h"

namespace quotelight {

// Decodes a picture when it is asked for, and once; 64 MiB of them at most. One thread at a time;
// `tree` must outlive it.
class MimePictures {
public:
    explicit MimePictures(const MimeTree& tree);

    // Null where there is no such part.
    std::shared_ptr<const std::string> find(std::string_view address);

private:
    const MimeTree& m_tree;
    std::unordered_map<std::string, std::uint32_t> m_parts;
    std::unordered_map<std::uint32_t, std::shared_ptr<const std::string>> m_decoded;
    std::size_t m_bytes = 0;
};

}  // namespace quotelight
