// SPDX-License-Identifier: Apache-2.0
#pragma once

// Articles in JSON, whatever calls them so: schema.org's NewsArticle (also in @graph), IPTC's ninjs
// 1 to 3, JSON Feed, WordPress's and other interfaces of the web, and plain {"title", "text"}.
// Linear; thread-safe.

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "article/article.h"

namespace quotelight {

struct JsonBody {
    std::string words;  // UTF-8
    bool html = false;
};

struct JsonPicture {
    std::string alternative;
    std::string caption;
};

struct JsonArticle {
    Metadata metadata;
    std::vector<JsonBody> bodies;  // one, or one a paragraph
    std::vector<JsonPicture> pictures;
};

// The articles of the document, from outside in; those inside another article are its own parts
// and left out. Where nothing has both a title and a text, the longest text alone. No more than
// `most`.
std::vector<const nlohmann::json*> findJsonArticles(const nlohmann::json& document,
                                                    std::size_t most);

JsonArticle readJsonArticle(const nlohmann::json& object);

}  // namespace quotelight
