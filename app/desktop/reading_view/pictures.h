// SPDX-License-Identifier: Apache-2.0
#pragma once

// The pictures that an article's file holds, decoded when they come into sight.
//
// Decoding runs off the GUI thread; until it is done there is nothing to show, afterwards ready()
// is emitted. Only PNG, JPEG, GIF and WebP are decoded, each of `mostPixels` at most: files are not
// trusted. About `keptBytes` of decoded pictures are kept. GUI thread only.

#include <QImage>
#include <QObject>
#include <QSize>
#include <cstdint>
#include <list>
#include <memory>
#include <set>
#include <unordered_map>
#include <vector>

#include "article/article.h"

namespace quotelight {

class Pictures : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 mostPixels = 40'000'000;
    static constexpr qsizetype keptBytes = qsizetype{64} << 20;

    using QObject::QObject;

    void setArticle(std::shared_ptr<const Article> article);

    // In pixels of the picture, from its header; empty where it cannot be shown. O(1) but for the
    // first time.
    QSize size(std::uint32_t image) const;

    // Scaled down to `pixels`, or null while it is being decoded.
    QImage image(std::uint32_t image, QSize pixels);

signals:
    void ready();

private:
    struct Kept {
        std::uint32_t image;
        QImage picture;
    };

    void keep(std::uint32_t image, const QImage& picture);

    std::shared_ptr<const Article> m_article;
    mutable std::unordered_map<std::uint32_t, QSize> m_sizes;
    std::list<Kept> m_kept;  // most recently used first
    qsizetype m_bytes = 0;   // of m_kept
    std::set<std::uint32_t> m_decoding;
};

}  // namespace quotelight
