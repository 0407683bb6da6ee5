// SPDX-License-Identifier: Apache-2.0
#include "exporting/export_formats.h"

#include <QCoreApplication>

#include "export/exporter.h"
#include "print/pdf.h"

namespace quotelight {
namespace {

const QString pdfId = QStringLiteral("pdf");

}  // namespace

std::vector<ExportFormat> exportFormats() {
    std::vector<ExportFormat> formats;
    for (const Exporter* exporter : exporters())
        formats.push_back({QString::fromUtf8(exporter->id()),
                           QString::fromUtf8(exporter->description()),
                           QString::fromUtf8(exporter->extension())});
    formats.push_back({pdfId, QCoreApplication::translate("ExportFormat", "PDF document"), pdfId});
    return formats;
}

Result<std::string> exportBytes(const Document& document, const Filter& filter,
                                const QString& format) {
    if (format == pdfId) return pdfBytes(document, filter);
    const Exporter* chosen = exporter(format.toStdString());
    if (chosen == nullptr)
        return Error{ErrorCode::BadUsage, "There is no such export format.", format.toStdString()};
    return chosen->write({document.reading, filter, document.path.toStdString()});
}

}  // namespace quotelight
