// SPDX-License-Identifier: Apache-2.0
#include "start/start_page.h"

#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "reading_view/theme.h"
#include "start/file_link.h"
#include "strings/display_text.h"
#include "theme/icons.h"

namespace quotelight {
namespace {

constexpr int columnWidth = 560;
constexpr int recentShown = 5;

QLabel* sectionTitle(const QString& text) {
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setContentsMargins(90, 18, 0, 4);
    return label;
}

void clearLayout(QVBoxLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

}  // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent),
      m_recent(new QVBoxLayout),
      m_samples(new QVBoxLayout),
      m_recentTitle(sectionTitle(tr("Opened last"))),
      m_samplesTitle(sectionTitle(tr("Samples to try"))),
      m_logo(new QLabel) {
    setObjectName(QStringLiteral("startPage"));
    setAttribute(Qt::WA_StyledBackground);
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("startColumn"));
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    buildTop(*column);
    column->addWidget(m_recentTitle);
    column->addLayout(m_recent);
    column->addWidget(m_samplesTitle);
    column->addLayout(m_samples);
    column->addStretch();
    auto* centred = new QHBoxLayout(page);
    centred->setContentsMargins(24, 32, 24, 32);
    centred->addStretch(1);
    auto* holder = new QWidget;
    holder->setLayout(column);
    holder->setMaximumWidth(columnWidth);
    centred->addWidget(holder, 20);
    centred->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    setRecentFiles({});
    setSamples({});
}

void StartPage::buildTop(QVBoxLayout& column) {
    m_logo->setPixmap(
        QIcon(QStringLiteral(":/icons/quotelight.svg")).pixmap(QSize(72, 72), devicePixelRatioF()));
    auto* title = new QLabel(tr("See who said what"));
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.9);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto* hint = new QLabel(
        tr("Open an article, or drop one here. Its quotes light up in their speakers’ colours; "
           "click a speaker to see only their words."));
    hint->setWordWrap(true);
    auto* open = new QPushButton(tr("Open an article…"));
    open->setObjectName(QStringLiteral("startOpen"));
    open->setDefault(true);
    open->setCursor(Qt::PointingHandCursor);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    setFocusProxy(open);

    auto* words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(title);
    words->addWidget(hint);
    auto* head = new QHBoxLayout;
    head->setSpacing(18);
    head->addWidget(m_logo, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    column.addLayout(head);
    column.addSpacing(14);
    auto* buttonLine = new QHBoxLayout;
    buttonLine->addSpacing(90);
    buttonLine->addWidget(open);
    buttonLine->addStretch();
    column.addLayout(buttonLine);
}

void StartPage::addLink(QVBoxLayout& column, const QString& title, const QString& about,
                        const QString& path, const char* icon) {
    auto* link = new FileLink(title, about, QLatin1String(icon));
    link->setColour(m_iconColour);
    connect(link, &FileLink::clicked, this, [this, path] { emit fileChosen(path); });
    column.addWidget(link);
}

void StartPage::setRecentFiles(const QStringList& paths) {
    clearLayout(*m_recent);
    for (const QString& path : paths.mid(0, recentShown)) {
        const QString folder = QDir::toNativeSeparators(QFileInfo(path).path());
        addLink(*m_recent, fileNameForDisplay(path), singleLine(folder), path, "clock");
    }
    m_recentTitle->setVisible(!paths.isEmpty());
}

void StartPage::setSamples(std::vector<Sample> samples) {
    clearLayout(*m_samples);
    for (const Sample& sample : samples)
        addLink(*m_samples, sample.title, sample.about, sample.path, "document");
    m_samplesTitle->setVisible(!samples.empty());
}

void StartPage::setTheme(const Theme& theme) {
    m_iconColour = theme.quiet;
    for (FileLink* link : findChildren<FileLink*>())
        link->setColour(m_iconColour);
}

}  // namespace quotelight
