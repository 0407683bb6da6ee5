// SPDX-License-Identifier: Apache-2.0
#include "print/pdf.h"

#include <QBuffer>
#include <QLocale>
#include <QMarginsF>
#include <QPageLayout>
#include <QPdfWriter>

#include "print/printed_article.h"

namespace quotelight {
namespace {

constexpr int dotsPerInch = 1200;
constexpr double marginMillimetres = 18;

QPageSize::PageSizeId localPaper() {
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                              : QPageSize::A4;
}

}  // namespace

Result<std::string> pdfBytes(const Document& document, const Filter& filter) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setTitle(documentTitle(document));
        writer.setCreator(QStringLiteral("Quotelight"));
        writer.setPageLayout(
            {QPageSize(localPaper()), QPageLayout::Portrait,
             QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
             QPageLayout::Millimeter});
        if (!printArticle(writer, document, filter))
            return Error{ErrorCode::WriteFailed, "The PDF could not be made.", {}};
    }
    return std::string(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

}  // namespace quotelight
