// SPDX-License-Identifier: Apache-2.0
#include "article/formats/package_pictures.h"

#include <cstdint>
#include <string_view>
#include <utility>

#include "article/picture.h"
#include "text/limits.h"

namespace quotelight {

namespace {

// Shown it would take more memory than a picture may.
bool isTooLarge(std::string_view bytes) {
    const PictureInfo info = pictureInfo(bytes);
    return info.width > limits::pictureSide || info.height > limits::pictureSide ||
           std::uint64_t{info.width} * info.height > limits::picturePixels;
}

}  // namespace

std::shared_ptr<const std::string> articlePicture(std::string bytes) {
    return isTooLarge(bytes) ? nullptr : sharedPicture(std::move(bytes));
}

std::shared_ptr<const std::string> PackagePictures::get(const std::string& member) {
    const auto [found, added] = m_loaded.try_emplace(member);
    if (added) found->second = load(member);
    return found->second;
}

std::shared_ptr<const std::string> PackagePictures::load(const std::string& member) {
    Result<std::string> bytes = m_zip.read(member);
    std::shared_ptr<const std::string> picture;
    if (bytes) picture = articlePicture(std::move(bytes).value());
    if (!picture || picture->size() > limits::picturesBytes - m_bytes) {
        ++m_refused;
        return {};
    }
    m_bytes += picture->size();
    return picture;
}

void PackagePictures::addNotices(Article& article) const {
    if (m_refused == 0) return;
    article.notices.push_back(
        {NoticeCode::Omitted,
         (m_refused == 1 ? "A picture of the file is"
                         : std::to_string(m_refused) + " pictures of the file are") +
             std::string(" not shown: missing, damaged, too large, or of a kind that this program "
                         "does not show."),
         {}});
}

}  // namespace quotelight
