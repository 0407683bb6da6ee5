// SPDX-License-Identifier: Apache-2.0
#pragma once

// How the reading view sets text: the reader's wishes as a plain value.

#include <QString>

namespace quotelight {

struct Typography {
    QString family;           // empty: the first serif family of a list that is installed
    double pointSize = 12.5;  // at zoom 1; 6 to 48
    double zoom = 1;          // 0.5 to 4
    int measure = 66;         // the column's width in average characters; 30 to 140
    double lineSpacing =
        1.55;  // lines' distance in font sizes; 1 to 3. Never below what letters need

    // With every value moved into its range.
    Typography clamped() const;

    friend bool operator==(const Typography&, const Typography&) = default;
};

}  // namespace quotelight
