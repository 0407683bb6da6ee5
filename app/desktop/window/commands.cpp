// SPDX-License-Identifier: Apache-2.0
#include "window/commands.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QMainWindow>
#include <QMessageBox>
#include <QStackedWidget>
#include <QUrl>
#include <array>

#include "actions/key_list.h"
#include "exporting/export_task.h"
#include "filter/filter_state.h"
#include "find/find_bar.h"
#include "find/find_session.h"
#include "open/document_session.h"
#include "panel/side_panel.h"
#include "print/print_task.h"
#include "reading_view/reading_view.h"
#include "theme/appearance.h"
#include "window/encoding_dialog.h"
#include "window/navigator.h"
#include "window/quote_clipboard.h"
#include "window/reading_pane.h"

namespace quotelight {
namespace {

constexpr qsizetype longestSelectionToFind = 200;  // characters

struct KindAction {
    ActionId action;
    QuoteKind kind;
};

constexpr std::array kindActions = {KindAction{ActionId::ShowDirect, QuoteKind::Direct},
                                    KindAction{ActionId::ShowMixed, QuoteKind::Mixed},
                                    KindAction{ActionId::ShowIndirect, QuoteKind::Indirect}};

struct ThemeAction {
    ActionId action;
    ThemeChoice choice;
};

constexpr std::array themeActions = {
    ThemeAction{ActionId::ThemeSystem, ThemeChoice::System},
    ThemeAction{ActionId::ThemeLight, ThemeChoice::Light},
    ThemeAction{ActionId::ThemeDark, ThemeChoice::Dark},
    ThemeAction{ActionId::ThemeSepia, ThemeChoice::Sepia},
    ThemeAction{ActionId::ThemeContrast, ThemeChoice::HighContrast}};

// What makes sense only with an article on show.
constexpr std::array articleActions = {ActionId::Reload,
                                       ActionId::ReopenEncoding,
                                       ActionId::Export,
                                       ActionId::Print,
                                       ActionId::Copy,
                                       ActionId::CopyQuote,
                                       ActionId::SelectAll,
                                       ActionId::Find,
                                       ActionId::FindNext,
                                       ActionId::FindPrevious,
                                       ActionId::NextPane,
                                       ActionId::PreviousPane,
                                       ActionId::NextQuote,
                                       ActionId::PreviousQuote,
                                       ActionId::NextOfSpeaker,
                                       ActionId::CaretBrowsing,
                                       ActionId::PreviousOfSpeaker,
                                       ActionId::NextDoubtful,
                                       ActionId::Panel,
                                       ActionId::PreviousDoubtful,
                                       ActionId::StartPage};

}  // namespace

Commands::Commands(Parts parts)
    : QObject(&parts.window),
      m_parts(std::move(parts)),
      m_export(new ExportTask(m_parts.window, m_parts.notices, m_parts.chooser)),
      m_print(new PrintTask(m_parts.window, m_parts.notices)) {
    connectFile();
    connectEdit();
    connectView();
    connectThemes();
    connectGo();
    connectHelp();
    connectTasks();
    connect(&m_parts.filter, &FilterState::changed, this, &Commands::update);
    connect(&m_parts.navigator, &Navigator::historyChanged, this, &Commands::update);
    connect(&m_parts.stack, &QStackedWidget::currentChanged, this, &Commands::update);
}

template <typename Do>
void Commands::on(ActionId id, Do work) {
    connect(m_parts.actions[id], &QAction::triggered, this, std::move(work));
}

void Commands::connectFile() {
    on(ActionId::Open, [this] {
        const QString path = m_parts.chooser.toOpen(&m_parts.window);
        if (!path.isEmpty()) m_parts.session.open(path);
    });
    on(ActionId::Reload, [this] { m_parts.session.reload(); });
    on(ActionId::ReopenEncoding, [this] { chooseEncoding(); });
    on(ActionId::Export, [this] { exportAs({}); });
    on(ActionId::Print,
       [this] { m_print->ask(m_parts.session.document(), m_parts.filter.filter()); });
    on(ActionId::Quit, [this] { m_parts.window.close(); });
}

void Commands::connectEdit() {
    on(ActionId::Copy, [this] { m_parts.pane.view().copy(); });
    on(ActionId::CopyQuote, [this] { copyQuote(); });
    on(ActionId::SelectAll, [this] { m_parts.pane.view().selectAll(); });
    on(ActionId::Find, [this] { openFind(); });
    const auto step = [this](auto go) {
        return [this, go] {
            if (m_parts.find.needle().isEmpty())
                openFind();
            else
                (m_parts.find.*go)();
        };
    };
    on(ActionId::FindNext, step(&FindSession::next));
    on(ActionId::FindPrevious, step(&FindSession::previous));
}

void Commands::connectView() {
    Appearance& appearance = m_parts.appearance;
    on(ActionId::NextPane, [this] { cyclePanes(1); });
    on(ActionId::PreviousPane, [this] { cyclePanes(-1); });
    on(ActionId::ZoomIn, [&appearance] { appearance.zoomBy(1); });
    on(ActionId::ZoomOut, [&appearance] { appearance.zoomBy(-1); });
    on(ActionId::ZoomReset, [&appearance] { appearance.resetZoom(); });
    on(ActionId::Everybody, [this] { escape(); });
    on(ActionId::CaretBrowsing,
       [this](bool caret) { m_parts.pane.view().setCaretBrowsing(caret); });
    on(ActionId::FullScreen,
       [this](bool full) { full ? m_parts.window.showFullScreen() : m_parts.window.showNormal(); });
    for (const auto& [action, kind] : kindActions)
        on(action, [this, kind = kind](bool shown) { m_parts.filter.setKindShown(kind, shown); });
    ReadingView& view = m_parts.pane.view();
    connect(&view, &ReadingView::zoomRequested, &appearance, &Appearance::zoomBy);
    connect(&view, &ReadingView::caretBrowsingChanged, m_parts.actions[ActionId::CaretBrowsing],
            &QAction::setChecked);
    connect(&view, &ReadingView::linkActivated, this,
            [](const QString& target) { QDesktopServices::openUrl(QUrl(target)); });
}

void Commands::connectThemes() {
    for (const auto& [action, choice] : themeActions)
        on(action, [this, choice = choice] { m_parts.appearance.setChoice(choice); });
}

void Commands::connectGo() {
    using Step = Navigator::Step;
    Navigator& navigator = m_parts.navigator;
    const auto say = [this](bool moved) {
        if (!moved) QApplication::beep();
    };
    on(ActionId::NextQuote, [&navigator, say] { say(navigator.stepForward(Step::Any)); });
    on(ActionId::PreviousQuote, [&navigator, say] { say(navigator.stepBack(Step::Any)); });
    on(ActionId::NextOfSpeaker,
       [&navigator, say] { say(navigator.stepForward(Step::SameSpeaker)); });
    on(ActionId::PreviousOfSpeaker,
       [&navigator, say] { say(navigator.stepBack(Step::SameSpeaker)); });
    on(ActionId::NextDoubtful, [&navigator, say] { say(navigator.stepForward(Step::Doubtful)); });
    on(ActionId::PreviousDoubtful, [&navigator, say] { say(navigator.stepBack(Step::Doubtful)); });
    on(ActionId::Back, [&navigator] { navigator.back(); });
    on(ActionId::Forward, [&navigator] { navigator.forward(); });
    on(ActionId::StartPage, [this] {
        m_parts.stack.setCurrentIndex(articleShown() ? 0 : 1);
        m_parts.stack.currentWidget()->setFocus();
    });
}

void Commands::connectHelp() {
    on(ActionId::Keys, [this] {
        auto* keys = new KeyList(m_parts.actions, &m_parts.window);
        keys->setAttribute(Qt::WA_DeleteOnClose);
        keys->open();
    });
    on(ActionId::About, [this] { showAbout(); });
}

void Commands::connectTasks() {
    connect(m_export, &ExportTask::started, this,
            [this](const QString& name) { emit working(tr("Exporting “%1”…").arg(name)); });
    connect(m_export, &ExportTask::finished, this, [this] { emit working({}); });
    connect(m_print, &PrintTask::started, this, [this] { emit working(tr("Printing…")); });
    connect(m_print, &PrintTask::finished, this, [this] { emit working({}); });
}

bool Commands::articleShown() const {
    return m_parts.session.document() && m_parts.stack.currentIndex() == 1;
}

void Commands::update() {
    ActionSet& actions = m_parts.actions;
    for (ActionId id : articleActions)
        actions[id]->setEnabled(articleShown());
    actions[ActionId::StartPage]->setEnabled(m_parts.session.document() != nullptr);
    actions[ActionId::Back]->setEnabled(articleShown() && m_parts.navigator.canGoBack());
    actions[ActionId::Forward]->setEnabled(articleShown() && m_parts.navigator.canGoForward());
    for (const auto& [action, kind] : kindActions)
        actions[action]->setChecked(m_parts.filter.kindShown(kind));
    for (const auto& [action, choice] : themeActions)
        actions[action]->setChecked(m_parts.appearance.choice() == choice);
}

void Commands::exportAs(const QString& format) {
    if (m_parts.session.document())
        m_export->ask(m_parts.session.document(), m_parts.filter.filter(), format);
}

void Commands::chooseEncoding() {
    const DocumentPtr& document = m_parts.session.document();
    if (!document) return;
    auto* dialog =
        new EncodingDialog(QString::fromStdString(document->article().encoding), &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EncodingDialog::chosen, this, [this](const QString& encoding) {
        OpenOptions options = m_parts.session.document()->options;
        options.encoding = encoding.toStdString();
        m_parts.session.reload(options);
    });
    dialog->open();
}

void Commands::copyQuote() {
    ReadingView& view = m_parts.pane.view();
    const auto quote = view.currentQuote() ? view.currentQuote() : view.nextQuote();
    if (!quote || !m_parts.session.document()->analysed) return;
    QApplication::clipboard()->setText(quoteWithAttribution(*m_parts.session.document(), *quote));
}

void Commands::openFind() {
    const QString selected = m_parts.pane.view().selectedText();
    const bool usable = selected.size() <= longestSelectionToFind && !selected.contains(u'\n');
    m_parts.pane.findBar().open(usable ? selected : QString());
}

// One thing at a time, the most passing first.
void Commands::escape() {
    if (m_parts.pane.findBar().isVisible())
        m_parts.pane.findBar().close();
    else if (m_parts.session.stage() != DocumentSession::Stage::Idle)
        m_parts.session.cancel();
    else if (!m_parts.filter.filter().everybody())
        m_parts.filter.showEverybody();
    else
        m_parts.pane.view().clearSelection();
}

void Commands::cyclePanes(int by) {
    const QWidget* focus = QApplication::focusWidget();
    const QString name = focus ? focus->objectName() : QString();
    const bool panel = m_parts.panel.isVisible();
    const int at = name == u"speakerList" || name == u"speakerFilterBox" ? 1
                   : name == u"quoteList" || name == u"quoteFilterBox"   ? 2
                                                                         : 0;
    const int next = panel ? (at + by + 3) % 3 : 0;
    if (next == 1)
        m_parts.panel.focusSpeakers();
    else if (next == 2)
        m_parts.panel.focusQuotes();
    else
        m_parts.pane.view().setFocus(Qt::OtherFocusReason);
}

void Commands::showAbout() {
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Quotelight"),
                                tr("Quotelight %1").arg(QApplication::applicationVersion()),
                                QMessageBox::Close, &m_parts.window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Shows who said what in an article. Everything happens on this "
           "computer; nothing is sent anywhere.\n\nApache License 2.0."));
    box->setIconPixmap(QIcon(QStringLiteral(":/icons/quotelight.svg")).pixmap(64, 64));
    box->open();
}

}  // namespace quotelight
