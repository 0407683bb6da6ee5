// SPDX-License-Identifier: Apache-2.0
#include "theme/chrome.h"

#include <utility>

#include "reading_view/highlight_painter.h"
#include "reading_view/theme.h"

namespace quotelight {
namespace {

// A style sheet in which @names stand for colours.
constexpr const char* sheet = R"(
QToolBar { background: @window; border: 0; border-bottom: 1px solid @border; padding: 4px 8px;
    spacing: 2px; }
QToolBar::separator { background: @border; width: 1px; margin: 5px 6px; }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px 7px;
    color: @text; }
QToolBar QToolButton:hover { background: @hover; }
QToolBar QToolButton:pressed, QToolBar QToolButton:checked { background: @chosen; }
QToolBar QToolButton:focus { border-color: @accent; }
QToolBar QToolButton::menu-indicator { image: none; }
QStatusBar { background: @window; border-top: 1px solid @border; color: @quiet; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: @quiet; padding: 2px 4px; }
QSplitter::handle { background: @border; }
#sidePanel, #sidePanel QSplitter { background: @window; }
#sidePanel QListView { background: @window; border: 0; outline: 0; }
#panelTitle { font-weight: 600; color: @text; }
#panelCount { color: @quiet; }
QLineEdit { background: @page; color: @text; border: 1px solid @border; border-radius: 6px;
    padding: 3px 6px; selection-background-color: @selection; selection-color: @text; }
QLineEdit:focus { border-color: @accent; }
#findBar { background: @window; border-top: 1px solid @border; }
#findBar QToolButton, #noticeBar QToolButton, #sidePanel QToolButton { border: 1px solid
    transparent; border-radius: 5px; padding: 3px; }
#findBar QToolButton:hover, #noticeBar QToolButton:hover, #sidePanel QToolButton:hover {
    background: @hover; }
#findBar QToolButton:checked { background: @chosen; border-color: @accent; }
#findBar QToolButton:focus, #noticeBar QToolButton:focus, #sidePanel QToolButton:focus {
    border-color: @accent; }
#noticeBar QFrame[severity="information"] { background: @information; }
#noticeBar QFrame[severity="warning"] { background: @warning; }
#noticeBar QFrame[severity="error"] { background: @error; }
#noticeBar QFrame[severity] { border: 0; border-bottom: 1px solid @border; }
#noticeBar QFrame[severity] QLabel { color: @text; }
#startPage, #startPage QScrollArea, #startPage #startColumn { background: @page; }
QPushButton { background: @page; color: @text; border: 1px solid @border; border-radius: 6px;
    padding: 5px 14px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @chosen; }
QPushButton:focus { border-color: @accent; }
QPushButton:default { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton:disabled { color: @quiet; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QRadioButton { spacing: 8px; }
QRadioButton::indicator { width: 13px; height: 13px; border: 1px solid @quiet;
    border-radius: 7px; background: @page; }
QRadioButton::indicator:checked { width: 5px; height: 5px; border: 5px solid @accent; }
QRadioButton::indicator:focus { border-color: @accent; }
QRadioButton::indicator:disabled { border-color: @border; }
QMenu { background: @page; color: @text; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: @chosen; }
QMenu::item:disabled { color: @quiet; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QMenuBar { background: @window; color: @text; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 4px; }
QMenuBar::item:selected { background: @hover; }
QToolTip { background: @page; color: @text; border: 1px solid @border; padding: 4px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @border; border: 0; border-radius: 2px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
)";

double luminance(const QColor& colour) {
    return 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF();
}

}  // namespace

Chrome chromeOf(const Theme& theme) {
    Chrome chrome;
    chrome.window = mixed(theme.page, theme.text, theme.dark ? 0.045 : 0.035);
    chrome.border = mixed(theme.page, theme.text, theme.dark ? 0.20 : 0.15);
    chrome.hover = mixed(theme.page, theme.text, theme.dark ? 0.10 : 0.07);
    chrome.chosen = mixed(chrome.window, theme.link, theme.dark ? 0.14 : 0.11);
    chrome.text = theme.text;
    chrome.quiet = theme.quiet;
    chrome.accent = theme.link;
    // As strong as leaves quiet text its 4.5:1 (tested).
    chrome.information = mixed(theme.page, theme.link, theme.dark ? 0.16 : 0.12);
    chrome.warning = mixed(theme.page, QColor(0xe6, 0x9f, 0x00), theme.dark ? 0.17 : 0.18);
    chrome.error = mixed(theme.page, QColor(0xd0, 0x30, 0x20), theme.dark ? 0.24 : 0.12);
    return chrome;
}

QPalette paletteOf(const Theme& theme) {
    const Chrome chrome = chromeOf(theme);
    QPalette palette(chrome.text, chrome.window);
    palette.setColor(QPalette::Base, theme.page);
    palette.setColor(QPalette::AlternateBase, chrome.window);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Button, chrome.window);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::BrightText, theme.heading);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText,
                     theme.selectedText.isValid() ? theme.selectedText : theme.text);
    palette.setColor(QPalette::ToolTipBase, theme.page);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.quiet);
    palette.setColor(QPalette::Link, theme.link);
    palette.setColor(QPalette::LinkVisited, theme.link);
    for (auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        palette.setColor(QPalette::Disabled, role, mixed(theme.page, theme.text, 0.45));
    return palette;
}

QString styleSheetOf(const Theme& theme) {
    const Chrome chrome = chromeOf(theme);
    const std::pair<const char*, QColor> colours[] = {
        {"@window", chrome.window},
        {"@border", chrome.border},
        {"@hover", chrome.hover},
        {"@chosen", chrome.chosen},
        {"@text", chrome.text},
        {"@quiet", chrome.quiet},
        {"@accent", chrome.accent},
        {"@onAccent", theme.page},
        {"@page", theme.page},
        {"@selection", theme.selection},
        {"@information", chrome.information},
        {"@warning", chrome.warning},
        {"@error", chrome.error},
        {"@scroll", mixed(theme.page, theme.text, 0.30)}};
    QString filled = QString::fromUtf8(sheet);
    for (const auto& [name, colour] : colours)
        filled.replace(QLatin1String(name), colour.name());
    return filled;
}

bool isDark(const QPalette& palette) {
    return luminance(palette.color(QPalette::Window)) <
           luminance(palette.color(QPalette::WindowText));
}

}  // namespace quotelight
