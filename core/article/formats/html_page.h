// SPDX-License-Identifier: Apache-2.0
#pragma once

// HTML for the readers of formats that hold it: saved web pages (MHTML, WARC), e-mails, the
// chapters of books.
//
// Linear in the bytes; nothing throws but what a resolver throws; thread-safe if the resolver is.

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "article/article.h"
#include "article/article_builder.h"
#include "text/result.h"

namespace quotelight {

// The bytes of what an <img> names, where the file at hand holds them (a part of an MHTML file, a
// member of a book), else null. Asked with the address as the page writes it ("cid:…",
// "../a.png"), and once more resolved against the page's address if the first finds nothing.
// `data:` addresses are read without it. What comes back is shown only if it is a PNG, JPEG, GIF or
// WebP picture.
using ImageResolver = std::function<std::shared_ptr<const std::string>(std::string_view address)>;

struct HtmlPageOptions {
    std::string_view encoding;  // asked for by the user: taken whatever the page says
    std::string_view declared;  // by what carried the page (a header's charset), before its own
    std::string_view address;   // of the page: relative links are resolved against it
    bool whole = false;         // all of it is the article, as in an e-mail: nothing is sought out
    ImageResolver images;       // may be empty
};

// The page's article. Fails with UnknownEncoding only; `format` is "html", for the caller to
// change.
Result<Article> readHtmlPage(std::string_view bytes, const HtmlPageOptions& options);

// HTML inside another text, UTF-8 already: written whole behind what the builder holds, nothing
// left out but what is never read (scripts, forms, hidden parts). Of `options` only `address` and
// `images` count.
void writeHtmlFragment(std::string_view utf8, ArticleBuilder& builder,
                       const HtmlPageOptions& options = {});

}  // namespace quotelight
