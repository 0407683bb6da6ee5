// SPDX-License-Identifier: Apache-2.0
#include "window/panel_keeper.h"

#include <QAction>
#include <QEvent>
#include <QSplitter>

namespace quotelight {

PanelKeeper::PanelKeeper(QSplitter& splitter, QWidget& panel, QAction& toggle, QObject* parent)
    : QObject(parent), m_splitter(splitter), m_panel(panel), m_toggle(toggle) {
    m_splitter.installEventFilter(this);
    connect(&m_toggle, &QAction::triggered, this, &PanelKeeper::toggled);
    apply();
}

void PanelKeeper::setWanted(bool wanted) {
    m_wanted = wanted;
    apply();
}

void PanelKeeper::toggled(bool on) {
    if (m_wasNarrow)
        m_askedWhileNarrow = on;
    else
        m_wanted = on;
    apply();
}

void PanelKeeper::apply() {
    const bool shown = m_wasNarrow ? m_askedWhileNarrow : m_wanted;
    m_panel.setVisible(shown);
    m_toggle.setChecked(shown);
}

bool PanelKeeper::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        const bool isNarrow = m_splitter.width() < narrow;
        if (isNarrow != m_wasNarrow) {
            m_wasNarrow = isNarrow;
            m_askedWhileNarrow = false;
            apply();
        }
    }
    return QObject::eventFilter(object, event);
}

}  // namespace quotelight
