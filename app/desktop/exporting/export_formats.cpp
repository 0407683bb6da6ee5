// SPDX-License-Identifier: Apache-2.0
#include "exporting/export_formats.h"

#include <QCoreApplication>

#include "export/exporter.h"
#include "print/pdf.h"
#include "text/utf.h"

namespace quotelight {
namespace {

const QString pdfId = QStringLiteral("pdf");

// What a preview shows at most: some pages.
constexpr std::size_t previewBytes = 20'000;

// Whether its own text tells a reader something: a page's or picture's markup does not.
bool isText(const Exporter& exporter) {
    const std::string_view type = exporter.mediaType();
    return !type.starts_with("application/vnd.") && type != "application/zip" &&
           !type.starts_with("image/") && type != "text/html";
}

bool takesFootnotes(const Exporter& exporter) {
    const std::string_view id = exporter.id();
    return id == "docx" || id == "odt";
}

}  // namespace

std::vector<ExportFormat> exportFormats() {
    std::vector<ExportFormat> formats;
    for (const Exporter* exporter : exporters()) {
        formats.push_back({QString::fromUtf8(exporter->id()),
                           QString::fromUtf8(exporter->description()),
                           QString::fromUtf8(exporter->extension()), isText(*exporter),
                           takesFootnotes(*exporter)});
        // Beside the other documents that people read.
        if (std::string_view(exporter->id()) == "odt")
            formats.push_back({pdfId, QCoreApplication::translate("ExportFormat", "PDF document"),
                               pdfId, false, false});
    }
    return formats;
}

Result<std::string> exportBytes(const Document& document, const ExportChoice& choice) {
    if (choice.format == pdfId) return pdfBytes(document, choice.filter);
    const Exporter* chosen = exporter(choice.format.toStdString());
    if (chosen == nullptr)
        return Error{ErrorCode::BadUsage, "There is no such export format.",
                     choice.format.toStdString()};
    ExportRequest request{document.reading, choice.filter, document.path.toStdString()};
    request.footnotes = choice.footnotes;
    return chosen->write(request);
}

QString exportPreview(const Document& document, const ExportChoice& choice) {
    const Exporter* chosen = exporter(choice.format.toStdString());
    ExportChoice shown = choice;
    if (chosen == nullptr || !isText(*chosen)) shown.format = QStringLiteral("text");
    const auto bytes = exportBytes(document, shown);
    if (!bytes) return QString::fromStdString(bytes.error().message);
    const std::string_view begin = firstBytes(*bytes, previewBytes);
    QString preview = QString::fromUtf8(begin.data(), qsizetype(begin.size()));
    if (begin.size() < bytes->size()) preview += QStringLiteral("\n…");
    return preview;
}

}  // namespace quotelight
