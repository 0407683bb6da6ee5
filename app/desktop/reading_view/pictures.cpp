// SPDX-License-Identifier: Apache-2.0
#include "reading_view/pictures.h"

#include <QBuffer>
#include <QImageReader>
#include <algorithm>

#include "background/background.h"

namespace quotelight {

namespace {

// A reader of the bytes, which must outlive it.
struct Source {
    explicit Source(const std::string& bytes) {
        data = QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size()));
        buffer.setBuffer(&data);
        buffer.open(QIODevice::ReadOnly);
        reader.setDecideFormatFromContent(true);
        reader.setDevice(&buffer);
        reader.setAutoTransform(true);
    }

    // Formats with scripts, outside references or old decoders are not shown.
    bool isSafe() {
        static const QList<QByteArray> safe = {"png", "jpeg", "jpg", "gif", "webp"};
        return safe.contains(reader.format());
    }

    QByteArray data;
    QBuffer buffer;
    QImageReader reader;
};

QSize sizeOf(const std::string& bytes) {
    Source source(bytes);
    if (!source.isSafe()) return {};
    QSize size = source.reader.size();
    if (source.reader.transformation() & QImageIOHandler::TransformationRotate90) size.transpose();
    const bool sane = size.width() > 0 && size.height() > 0 &&
                      qint64(size.width()) * size.height() <= Pictures::mostPixels;
    return sane ? size : QSize();
}

QImage decoded(const std::string& bytes, QSize pixels) {
    Source source(bytes);
    if (!source.isSafe()) return {};
    QSize stored = pixels;
    if (source.reader.transformation() & QImageIOHandler::TransformationRotate90)
        stored.transpose();
    source.reader.setScaledSize(stored);
    return source.reader.read();
}

}  // namespace

void Pictures::setArticle(std::shared_ptr<const Article> article) {
    m_article = std::move(article);
    m_sizes.clear();
    m_kept.clear();
    m_bytes = 0;
    m_decoding.clear();
}

QSize Pictures::size(std::uint32_t image) const {
    const auto known = m_sizes.find(image);
    if (known != m_sizes.end()) return known->second;
    const auto& bytes = m_article->images[image].bytes;
    const QSize size = bytes ? sizeOf(*bytes) : QSize();
    m_sizes.emplace(image, size);
    return size;
}

QImage Pictures::image(std::uint32_t image, QSize pixels) {
    const auto kept = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept& one) {
        return one.image == image && one.picture.size() == pixels;
    });
    if (kept != m_kept.end()) {
        m_kept.splice(m_kept.begin(), m_kept, kept);
        return kept->picture;
    }
    if (!m_decoding.insert(image).second) return {};
    const auto article = m_article;
    const auto end = [this, article, image](const QImage& picture) {
        if (article != m_article) return;  // another article's by now
        m_decoding.erase(image);
        if (picture.isNull()) m_sizes[image] = {};
        keep(image, picture);
        emit ready();
    };
    runInBackground(
        this, [article, image, pixels] { return decoded(*article->images[image].bytes, pixels); },
        end, [end](const Error&) { end({}); });
    return {};
}

void Pictures::keep(std::uint32_t image, const QImage& picture) {
    if (picture.isNull()) return;
    m_kept.push_front({image, picture});
    m_bytes += picture.sizeInBytes();
    while (m_bytes > keptBytes && m_kept.size() > 1) {
        m_bytes -= m_kept.back().picture.sizeInBytes();
        m_kept.pop_back();
    }
}

}  // namespace quotelight
