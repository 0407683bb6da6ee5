// SPDX-License-Identifier: Apache-2.0
#pragma once

// A Job carried out: the article opened and analysed. Thread-safe.

#include "cli/article_source.h"
#include "reading/analyse.h"
#include "text/result.h"

namespace quotelight::cli {

Result<Reading> readArticle(const Job& job, const Models* models, const AnalyseOptions& options);

}  // namespace quotelight::cli
