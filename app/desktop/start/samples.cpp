// SPDX-License-Identifier: Apache-2.0
#include "start/samples.h"

#include <QDir>
#include <QFile>
#include <algorithm>

#include "article/format_reader.h"
#include "article/open.h"
#include "document/document.h"
#include "document/reading_time.h"
#include "strings/display_text.h"

namespace quotelight {
namespace {

QStringList knownEndings() {
    QStringList endings;
    for (const FormatReader* reader : formatReaders())
        for (const char* extension : reader->extensions())
            endings += QStringLiteral("*.") + QLatin1String(extension);
    return endings;
}

// Near enough for a reading time; the analysis counts exactly.
std::uint32_t roughWords(const Article& article) {
    std::uint32_t words = 0;
    for (const Block& block : article.blocks) {
        const auto text = slice(article.text, block.span);
        words += 1 + static_cast<std::uint32_t>(std::count(text.begin(), text.end(), u' '));
    }
    return words;
}

}  // namespace

std::vector<Sample> samplesIn(const QString& folder) {
    std::vector<Sample> samples;
    for (const QFileInfo& file :
         QDir(folder).entryInfoList(knownEndings(), QDir::Files | QDir::Readable, QDir::Name)) {
        auto article = openArticle(QFile::encodeName(file.filePath()).toStdString());
        if (!article) continue;
        const FormatReader* reader = formatReader(article->format);
        Document document;
        document.path = file.absoluteFilePath();
        document.reading.article = std::make_shared<const Article>(std::move(article).value());
        QString format = reader ? QString::fromUtf8(reader->description()) : QString();
        if (!format.isEmpty()) format[0] = format[0].toUpper();
        samples.push_back(
            {document.path, documentTitle(document),
             format + QStringLiteral(" · ") + readingTime(roughWords(document.article()))});
    }
    return samples;
}

}  // namespace quotelight
