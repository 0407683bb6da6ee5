// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the readers of containers (DOCX, ODT, EPUB) share.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "article/formats/xml_tree.h"
#include "package/zip_reader.h"
#include "text/result.h"

namespace quotelight {

// Malformed: the container is whole, but what makes it a document of its kind is not there.
Error lacksText(std::string_view kind);

// Protected: a publisher's lock, or a password.
Error passwordProtected();

// Omitted, as one sentence: `parts` are like "2 deleted passages"; empty ones do not count.
void noteOmissions(Article& article, const std::vector<std::string>& parts);

// "1 comment", "3 comments"; empty for 0.
std::string counted(std::size_t count, const std::string& thing);

// Adds those that are not there yet.
void addTo(std::vector<Notice>& notices, const std::vector<Notice>& added);

// Byline and date as the text itself has them under its headline, before what the document's
// properties say; for a document without any heading also headline and lists, as in a plain text.
void recogniseWords(Article& article);

// The words of the first heading of level 1, UTF-8; empty where there is none.
std::string headlineOf(const Article& article);

}  // namespace quotelight
