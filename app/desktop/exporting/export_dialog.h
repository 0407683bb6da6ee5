// SPDX-License-Identifier: Apache-2.0
#pragma once

// Asks what of the article is to be exported, and as what.

#include <QDialog>
#include <vector>

#include "document/document.h"
#include "exporting/export_formats.h"
#include "reading/filter.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QRadioButton;

namespace quotelight {

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    // `filter`: as it is now. `format`: the id to start from, or empty.
    ExportDialog(DocumentPtr document, const Filter& filter, const QString& format,
                 QWidget* parent = nullptr);

    ExportFormat format() const;
    // What to export: everybody's quotes, or what is shown.
    ExportChoice choice() const;

private:
    void build(const QString& format);
    Filter filter() const;
    void describe();
    void showPreview();

    DocumentPtr m_document;
    Filter m_filter;
    std::vector<ExportFormat> m_formats = exportFormats();
    QComboBox* m_format;
    QRadioButton* m_whole;
    QRadioButton* m_shown;
    QCheckBox* m_footnotes;
    QLabel* m_summary;
    QPlainTextEdit* m_preview;
    int m_asked = 0;  // previews; only the last one asked for is shown
};

}  // namespace quotelight
