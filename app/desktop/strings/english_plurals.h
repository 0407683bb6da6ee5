// SPDX-License-Identifier: Apache-2.0
#pragma once

// English as a language with plurals. Source strings say "%n quote(s)"; Qt shows them so, with the
// brackets, unless a translation gives singular and plural. For English this one does, without a
// file of its own: "1 quote", "2 quotes", "1 match", "2 matches".

#include <QTranslator>

namespace quotelight {

class EnglishPlurals : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    // Null where there is nothing to change: then Qt asks the next translator.
    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override;
};

}  // namespace quotelight
