// SPDX-License-Identifier: Apache-2.0
#pragma once

// The models, and a Job carried out: the article opened and analysed. Thread-safe.

#include <memory>

#include "cli/article_source.h"
#include "reading/analyse.h"
#include "text/result.h"

namespace quotelight::cli {

// Null where they cannot be loaded, which is said on standard error.
std::shared_ptr<const Models> loadModels();

Result<Reading> readArticle(const Job& job, const Models* models, const AnalyseOptions& options);

}  // namespace quotelight::cli
