// SPDX-License-Identifier: Apache-2.0
#include "exporting/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "background/background.h"
#include "filter/filter_text.h"

namespace quotelight {

ExportDialog::ExportDialog(DocumentPtr document, const Filter& filter, const QString& format,
                           QWidget* parent)
    : QDialog(parent),
      m_document(std::move(document)),
      m_filter(filter),
      m_format(new QComboBox),
      m_whole(new QRadioButton(tr("Everybody’s quotes"))),
      m_shown(new QRadioButton),
      m_footnotes(new QCheckBox(tr("Attributions as foot&notes"))),
      m_summary(new QLabel),
      m_preview(new QPlainTextEdit) {
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    build(format);
    connect(m_whole, &QRadioButton::toggled, this, &ExportDialog::describe);
    connect(m_footnotes, &QCheckBox::toggled, this, &ExportDialog::describe);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::describe);
    describe();
}

void ExportDialog::build(const QString& format) {
    m_format->setObjectName(QStringLiteral("exportFormat"));
    for (const ExportFormat& known : m_formats)
        m_format->addItem(known.title, known.id);
    m_format->setCurrentIndex(std::max(0, m_format->findData(format)));
    m_whole->setObjectName(QStringLiteral("exportWhole"));
    m_shown->setObjectName(QStringLiteral("exportShown"));
    const bool filtered = !m_filter.everybody();
    const QString names = FilterText(*m_document, m_filter).names();
    m_shown->setText((filtered ? tr("Only by %1").arg(names) : tr("Only what the filter shows"))
                         .replace(u'&', QStringLiteral("&&")));
    m_shown->setEnabled(filtered);
    (filtered ? m_shown : m_whole)->setChecked(true);
    m_summary->setObjectName(QStringLiteral("exportSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);

    m_footnotes->setObjectName(QStringLiteral("exportFootnotes"));
    m_footnotes->setToolTip(tr("Instead of comments beside the text"));
    m_preview->setObjectName(QStringLiteral("exportPreview"));
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setReadOnly(true);
    m_preview->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_preview->setTabChangesFocus(true);
    m_preview->setMinimumHeight(180);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save as…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* scope = new QVBoxLayout;
    scope->addWidget(m_whole);
    scope->addWidget(m_shown);
    auto* form = new QFormLayout;
    form->setSpacing(12);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("Quotes:"), scope);
    form->addRow(QString(), m_footnotes);
    form->addRow(QString(), m_summary);
    form->addRow(tr("Preview:"), m_preview);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(18);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(400);
    resize(620, 520);
}

ExportFormat ExportDialog::format() const {
    return m_formats[static_cast<std::size_t>(m_format->currentIndex())];
}

Filter ExportDialog::filter() const {
    Filter filter = m_filter;
    if (m_whole->isChecked()) filter.speakers.clear();
    return filter;
}

ExportChoice ExportDialog::choice() const {
    return {format().id, filter(), m_footnotes->isVisibleTo(this) && m_footnotes->isChecked()};
}

void ExportDialog::describe() {
    m_footnotes->setVisible(format().takesFootnotes);
    const Filter chosen = filter();
    m_summary->setText(FilterText(*m_document, chosen).exportSummary());
    showPreview();
}

void ExportDialog::showPreview() {
    const int asked = ++m_asked;
    const auto show = [this, asked](const QString& preview) {
        if (asked == m_asked) m_preview->setPlainText(preview);
    };
    runInBackground(
        this,
        [document = m_document, chosen = choice()] { return exportPreview(*document, chosen); },
        show, [show](const Error& error) { show(QString::fromStdString(error.message)); });
}

}  // namespace quotelight
