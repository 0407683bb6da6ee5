// SPDX-License-Identifier: Apache-2.0
#include "cli/read_article.h"

#include <memory>
#include <utility>

#include "article/open.h"
#include "cli/messages.h"
#include "language/models.h"

namespace quotelight::cli {

namespace {

Result<Article> open(const Job& job) {
    if (job.error) return *job.error;
    if (job.page) return readWarcPage(*job.page);
    if (job.path) return openArticle(*job.path);
    OpenOptions options;
    options.format = job.format;
    if (!job.format.empty()) options.encoding = "UTF-8";
    return openArticleBytes(job.text, job.source, options);
}

}  // namespace

std::shared_ptr<const Models> loadModels() {
    Result<std::shared_ptr<const Models>> models = Models::load(Models::defaultFolder());
    if (models) return std::move(models).value();
    complain(models.error().message);
    return nullptr;
}

Result<Reading> readArticle(const Job& job, const Models* models, const AnalyseOptions& options) {
    Result<Article> article = open(job);
    if (!article) return article.error();
    Reading reading;
    reading.article = std::make_shared<const Article>(std::move(article).value());
    Result<Analysis> analysis = analyse(*reading.article, models, options);
    if (!analysis) return analysis.error();
    reading.analysis = std::make_shared<const Analysis>(std::move(analysis).value());
    return reading;
}

}  // namespace quotelight::cli
