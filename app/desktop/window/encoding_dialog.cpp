// SPDX-License-Identifier: Apache-2.0
#include "window/encoding_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace quotelight {
namespace {

struct Encoding {
    const char* name;   // ICU's
    const char* about;  // the languages that use it
};

constexpr Encoding encodings[] = {
    {"", QT_TRANSLATE_NOOP("Encoding", "Find out")},
    {"UTF-8", QT_TRANSLATE_NOOP("Encoding", "Unicode")},
    {"UTF-16LE", QT_TRANSLATE_NOOP("Encoding", "Unicode")},
    {"UTF-16BE", QT_TRANSLATE_NOOP("Encoding", "Unicode")},
    {"windows-1252", QT_TRANSLATE_NOOP("Encoding", "Western European")},
    {"ISO-8859-15", QT_TRANSLATE_NOOP("Encoding", "Western European")},
    {"macintosh", QT_TRANSLATE_NOOP("Encoding", "Western European, old Macs")},
    {"windows-1250", QT_TRANSLATE_NOOP("Encoding", "Central European")},
    {"ISO-8859-2", QT_TRANSLATE_NOOP("Encoding", "Central European")},
    {"windows-1251", QT_TRANSLATE_NOOP("Encoding", "Cyrillic")},
    {"KOI8-R", QT_TRANSLATE_NOOP("Encoding", "Cyrillic, Russian")},
    {"windows-1253", QT_TRANSLATE_NOOP("Encoding", "Greek")},
    {"windows-1254", QT_TRANSLATE_NOOP("Encoding", "Turkish")},
    {"windows-1255", QT_TRANSLATE_NOOP("Encoding", "Hebrew")},
    {"windows-1256", QT_TRANSLATE_NOOP("Encoding", "Arabic")},
    {"windows-1257", QT_TRANSLATE_NOOP("Encoding", "Baltic")},
    {"windows-1258", QT_TRANSLATE_NOOP("Encoding", "Vietnamese")},
    {"windows-874", QT_TRANSLATE_NOOP("Encoding", "Thai")},
    {"GB18030", QT_TRANSLATE_NOOP("Encoding", "Chinese, simplified")},
    {"Big5", QT_TRANSLATE_NOOP("Encoding", "Chinese, traditional")},
    {"Shift_JIS", QT_TRANSLATE_NOOP("Encoding", "Japanese")},
    {"EUC-JP", QT_TRANSLATE_NOOP("Encoding", "Japanese")},
    {"EUC-KR", QT_TRANSLATE_NOOP("Encoding", "Korean")},
};

QString label(const Encoding& encoding) {
    const QString about = QCoreApplication::translate("Encoding", encoding.about);
    const QString name = QLatin1String(encoding.name);
    return name.isEmpty() ? about : name + QStringLiteral("  –  ") + about;
}

}  // namespace

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
    for (const Encoding& encoding : encodings) {
        auto* item = new QListWidgetItem(label(encoding), m_list);
        item->setData(Qt::UserRole, QLatin1String(encoding.name));
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

void EncodingDialog::choose() {
    if (const QListWidgetItem* item = m_list->currentItem())
        emit chosen(item->data(Qt::UserRole).toString());
    accept();
}

}  // namespace quotelight
