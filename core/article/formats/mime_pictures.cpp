// SPDX-License-Identifier: Apache-2.0
#include "article/formats/mime_pictures.h"

#include <utility>

#include "article/formats/mime_words.h"

namespace quotelight {

namespace {

constexpr std::size_t mostBytes = std::size_t{64} << 20;

}  // namespace

MimePictures::MimePictures(const MimeTree& tree) : m_tree(tree) {
    for (std::uint32_t at = 0; at < tree.parts.size(); ++at) {
        const MimePart& part = tree.parts[at];
        if (part.isMultipart() || part.type.starts_with("text/")) continue;
        std::string_view id = part.header("content-id");
        if (id.starts_with('<')) id.remove_prefix(1);
        if (id.ends_with('>')) id.remove_suffix(1);
        if (!id.empty()) m_parts.emplace("cid:" + std::string(id), at);
        if (const std::string_view place = part.header("content-location"); !place.empty())
            m_parts.emplace(place, at);
    }
}

std::shared_ptr<const std::string> MimePictures::find(std::string_view address) {
    auto found = m_parts.find(std::string(address));
    if (found == m_parts.end() && address.starts_with("cid:"))
        found = m_parts.find(percentDecoded(address));
    if (found == m_parts.end()) return nullptr;
    const std::uint32_t at = found->second;
    if (const auto known = m_decoded.find(at); known != m_decoded.end()) return known->second;
    const MimePart& part = m_tree.parts[at];
    if (m_bytes + part.body.size() > mostBytes) return nullptr;
    m_bytes += part.body.size();
    auto bytes = std::make_shared<const std::string>(
        decodeTransfer(part.body, part.header("content-transfer-encoding")).bytes);
    m_decoded.emplace(at, bytes);
    return bytes;
}

}  // namespace quotelight
