// SPDX-License-Identifier: Apache-2.0
#pragma once

// One opened article with everything that the window's parts show of it. An immutable value that
// parts share; a new state of things is a new Document.

#include <QByteArray>
#include <QString>
#include <memory>
#include <vector>

#include "article/open.h"
#include "presentation/speaker_looks.h"
#include "reading/analysis.h"

namespace quotelight {

struct Document {
    QString path;            // absolute
    OpenOptions options;     // as asked for when it was opened
    QByteArray fingerprint;  // of the file's content as opened
    Reading reading;         // `analysis` is never null: empty until quotes are found
    std::vector<SpeakerLook> looks;
    bool analysed = false;      // the analysis is there, whole
    bool withSpeakers = false;  // false: quotes were found, but whose they are was not asked

    const Article& article() const { return *reading.article; }
    const Analysis& analysis() const { return *reading.analysis; }
    const SpeakerLook& lookOf(SpeakerId speaker) const {
        static const SpeakerLook unknown = unknownLook();
        return speaker < looks.size() ? looks[speaker] : unknown;
    }
};

using DocumentPtr = std::shared_ptr<const Document>;

// What to call an article: its title, the heading it begins with, or the file's name.
QString documentTitle(const Document& document);
// A speaker's name fit for a row; "unknown" for noSpeaker.
QString shownName(const Analysis& analysis, SpeakerId speaker);

}  // namespace quotelight
