// SPDX-License-Identifier: Apache-2.0
#include "reading_view/typography.h"

#include <algorithm>
#include <cmath>

namespace quotelight {

namespace {

double within(double value, double least, double most, double otherwise) {
    return std::isfinite(value) ? std::clamp(value, least, most) : otherwise;
}

}  // namespace

Typography Typography::clamped() const {
    const Typography usual;
    Typography kept = *this;
    kept.pointSize = within(pointSize, 6, 48, usual.pointSize);
    kept.zoom = within(zoom, 0.5, 4, usual.zoom);
    kept.measure = std::clamp(measure, 30, 140);
    kept.lineSpacing = within(lineSpacing, 1, 3, usual.lineSpacing);
    return kept;
}

}  // namespace quotelight
