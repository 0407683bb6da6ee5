// SPDX-License-Identifier: Apache-2.0
#include "document/document.h"

#include <QCoreApplication>

#include "strings/display_text.h"

namespace quotelight {
namespace {

constexpr int titleLength = 90;

}  // namespace

QString documentTitle(const Document& document) {
    const Article& article = document.article();
    const QString stated = singleLine(toQString(article.metadata.title), titleLength);
    if (!stated.isEmpty()) return stated;
    if (!article.blocks.empty() && article.blocks.front().kind == BlockKind::Heading) {
        const QString first =
            singleLine(slice(article.text, article.blocks.front().span), titleLength);
        if (!first.isEmpty()) return first;
    }
    return fileNameForDisplay(document.path);
}

QString shownName(const Analysis& analysis, SpeakerId speaker) {
    if (speaker >= analysis.speakers.size())
        return QCoreApplication::translate("Speaker", "unknown");
    return singleLine(analysis.speakers[speaker].name);
}

}  // namespace quotelight
