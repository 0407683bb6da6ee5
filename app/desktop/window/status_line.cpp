// SPDX-License-Identifier: Apache-2.0
#include "window/status_line.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include "document/reading_time.h"
#include "filter/filter_text.h"
#include "panel/elided_label.h"
#include "strings/display_text.h"

namespace quotelight {
namespace {

constexpr int targetLength = 400;

QString languageName(const std::string& tag) {
    const QLocale locale(QString::fromStdString(tag));
    if (tag == "und" || locale.language() == QLocale::C) return {};
    return QLocale::languageToString(locale.language());
}

}  // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent),
      m_label(new ElidedLabel),
      m_work(new QWidget),
      m_doing(new ElidedLabel),
      m_progress(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel"))) {
    setSizeGripEnabled(false);
    m_label->setObjectName(QStringLiteral("statusText"));
    m_doing->setObjectName(QStringLiteral("statusDoing"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, 5);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);
    auto* line = new QHBoxLayout(m_work);
    line->setContentsMargins(0, 0, 8, 0);
    line->addWidget(m_doing);
    line->addWidget(m_progress);
    line->addWidget(m_cancel);
    addWidget(m_label, 1);
    addPermanentWidget(m_work);
    m_work->hide();
}

void StatusLine::describe(const DocumentPtr& document, const Filter& filter) {
    QStringList parts;
    if (document && document->analysed) {
        const FilterText text(*document, filter);
        const Analysis& analysis = document->analysis();
        if (filter.everybody()) {
            parts += tr("%n quote(s)", "", text.shown());
            if (document->withSpeakers) parts += tr("%n speaker(s)", "", text.speakers());
        } else {
            parts += text.shownOfAll();
        }
        if (const QString language = languageName(analysis.language); !language.isEmpty())
            parts += language;
        parts += tr("%n word(s)", "", static_cast<int>(analysis.words));
        parts += readingTime(analysis.words);
    }
    m_description = parts.join(QStringLiteral(" · "));
    m_label->setText(m_description);
}

void StatusLine::setStage(DocumentSession::Stage stage, const QString& path) {
    m_finding = stage == DocumentSession::Stage::FindingQuotes;
    m_stageText.clear();
    if (m_finding)
        m_stageText = tr("Finding quotes…");
    else if (stage == DocumentSession::Stage::Reading)
        m_stageText = tr("Opening “%1”…").arg(fileNameForDisplay(path));
    showWork();
}

void StatusLine::setTask(const QString& doing) {
    m_task = doing;
    showWork();
}

// Opening comes first: it is what the reader waits for.
void StatusLine::showWork() {
    const bool opening = !m_stageText.isEmpty();
    m_work->setVisible(opening || !m_task.isEmpty());
    m_doing->setText(opening ? m_stageText : m_task);
    m_cancel->setVisible(opening);
    m_progress->setRange(0, m_finding ? 100 : 0);  // 0 to 0: no telling how far
    m_progress->setValue(0);
}

void StatusLine::setProgress(double share) {
    if (m_finding) m_progress->setValue(qRound(share * 100));
}

void StatusLine::showLink(const QString& target) {
    m_label->setText(target.isEmpty() ? m_description : singleLine(target, targetLength));
}

QString StatusLine::text() const {
    return m_label->text();
}

}  // namespace quotelight
