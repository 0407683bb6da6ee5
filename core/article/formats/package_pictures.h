// SPDX-License-Identifier: Apache-2.0
#pragma once

// Pictures out of a container, for Article::images. Only kinds that a window shows safely (PNG,
// JPEG, GIF, WebP) and of sane dimensions; others stay words. One thread at a time.

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "article/article.h"
#include "package/zip_reader.h"

namespace quotelight {

class PackagePictures {
public:
    explicit PackagePictures(ZipReader& zip) : m_zip(zip) {}

    // The picture in that member, read once however often it is shown; null where it is missing,
    // of another kind, too large or damaged.
    std::shared_ptr<const std::string> get(const std::string& member);

    // Says how many pictures are not shown, if any.
    void addNotices(Article& article) const;

private:
    std::shared_ptr<const std::string> load(const std::string& member);

    ZipReader& m_zip;
    std::map<std::string, std::shared_ptr<const std::string>> m_loaded;
    std::size_t m_bytes = 0;
    std::size_t m_refused = 0;
};

// The bytes to keep with an article, or null where they are no picture that it may hold, or claim
// to be larger than limits::pictureSide or limits::picturePixels. Constant cost.
std::shared_ptr<const std::string> articlePicture(std::string bytes);

}  // namespace quotelight
