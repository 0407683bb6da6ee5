// SPDX-License-Identifier: Apache-2.0
#pragma once

// The whole analysis of an article: quotes, speakers, attributions.
//
// Pure: the same article and models give the same analysis, whatever the locale, thread or machine.
// Linear in the text. Thread-safe; one Models may serve many threads.

#include <functional>

#include "reading/analysis.h"
#include "text/result.h"

namespace quotelight {

class Models;

struct AnalyseOptions {
    bool speakers = true;  // false: the marked quotes only, unattributed; needs no models
    bool indirect = true;  // also look for reported speech without marks
};

// Called now and then with the share done, 0 to 1; returning false cancels.
using Progress = std::function<bool(double)>;

// Fails with Cancelled only. `models` may be null where options.speakers is false.
Result<Analysis> analyse(const Article& article, const Models* models,
                         const AnalyseOptions& options = {}, const Progress& progress = {});

}  // namespace quotelight
