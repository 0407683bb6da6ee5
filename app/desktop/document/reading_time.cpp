// SPDX-License-Identifier: Apache-2.0
#include "document/reading_time.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace quotelight {

QString readingTime(std::uint32_t words) {
    constexpr double wordsPerMinute = 238;
    const auto minutes = std::max(1L, std::lround(words / wordsPerMinute));
    return QCoreApplication::translate("ReadingTime", "%1 min", "minutes")
        .arg(QLocale().toString(static_cast<qlonglong>(minutes)));
}

}  // namespace quotelight
