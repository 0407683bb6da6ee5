// SPDX-License-Identifier: Apache-2.0
#include "strings/english_plurals.h"

namespace quotelight {

QString EnglishPlurals::translate(const char*, const char* source, const char*, int n) const {
    if (n < 0) return {};  // not a text with a number
    const QString text = QString::fromUtf8(source);
    QString plural = text;
    for (const auto& [brackets, ending] : {std::pair{"(s)", "s"}, std::pair{"(es)", "es"}})
        plural.replace(QLatin1String(brackets), QLatin1String(n == 1 ? "" : ending));
    return plural == text ? QString() : plural;
}

}  // namespace quotelight
