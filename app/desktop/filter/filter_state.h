// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which quotes are to be seen, as the one object that the toolbar, the panel, the strip and the
// text all listen to. GUI thread only.

#include <QObject>

#include "reading/filter.h"

namespace quotelight {

class FilterState : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const Filter& filter() const { return m_filter; }
    void setFilter(const Filter& filter);

    // A click on a speaker: only theirs; the same click again: everybody's.
    void showOnly(SpeakerId speaker);
    // A click with Ctrl: theirs too, or no longer.
    void toggle(SpeakerId speaker);
    void showEverybody();

    void setKindShown(QuoteKind kind, bool shown);
    bool kindShown(QuoteKind kind) const;

signals:
    // Not emitted where nothing changed.
    void changed();

private:
    Filter m_filter;
};

}  // namespace quotelight
