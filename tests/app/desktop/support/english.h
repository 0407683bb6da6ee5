// SPDX-License-Identifier: Apache-2.0
#pragma once

// The window's words in English, plurals included, for as long as it lives.

#include <QCoreApplication>

#include "strings/english_plurals.h"

namespace quotelight::test {

class English {
public:
    English() { QCoreApplication::installTranslator(&m_plurals); }
    ~English() { QCoreApplication::removeTranslator(&m_plurals); }
    English(const English&) = delete;
    English& operator=(const English&) = delete;

private:
    EnglishPlurals m_plurals;
};

}  // namespace quotelight::test
