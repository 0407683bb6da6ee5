// SPDX-License-Identifier: Apache-2.0
#pragma once

// The sample articles that come with the program, for the start page to offer.

#include <QString>
#include <vector>

namespace quotelight {

struct Sample {
    QString path;
    QString title;  // one line
    QString about;  // "Markdown · 3 min"; one line
};

// The articles in `folder` that one of the readers can open, by title. Opens each: not for the GUI
// thread. A folder that is not there holds none.
std::vector<Sample> samplesIn(const QString& folder);

}  // namespace quotelight
