// SPDX-License-Identifier: Apache-2.0
#include "window/encoding_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "text/encodings.h"

namespace quotelight {
EncodingDialog::EncodingDialog(const QString& current, QWidget* parent)
    : QDialog(parent), m_list(new QListWidget) {
    setObjectName(QStringLiteral("encodingDialog"));
    setWindowTitle(tr("Reopen with encoding"));
    auto* hint = new QLabel(tr("If letters look wrong, choose the encoding the text was written "
                               "in. It is read as %1 now.")
                                .arg(current));
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    m_list->setAccessibleName(tr("Encodings"));
    addChoice(tr("Find out"), QString());
    for (const Encoding& encoding : encodings()) {
        QListWidgetItem* item = addChoice(QCoreApplication::translate("Encoding", encoding.title),
                                          QLatin1String(encoding.name));
        if (current.compare(QLatin1String(encoding.name), Qt::CaseInsensitive) == 0)
            m_list->setCurrentItem(item);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Reopen"));
    connect(buttons, &QDialogButtonBox::accepted, this, &EncodingDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &EncodingDialog::choose);
    auto* column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addWidget(m_list);
    column->addWidget(buttons);
    resize(420, 460);
}

QListWidgetItem* EncodingDialog::addChoice(const QString& title, const QString& name) {
    auto* item = new QListWidgetItem(title, m_list);
    item->setData(Qt::UserRole, name);
    return item;
}

void EncodingDialog::choose() {
    if (const QListWidgetItem* item = m_list->currentItem())
        emit chosen(item->data(Qt::UserRole).toString());
    accept();
}

}  // namespace quotelight
