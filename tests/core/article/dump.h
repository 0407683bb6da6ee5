// SPDX-License-Identifier: Apache-2.0
#pragma once

// An article as text, for tables of input and expected dump, and the checks that hold for every
// one.

#include <string>
#include <string_view>

#include "article/article.h"

namespace quotelight::test {

// Opens the bytes under that name; an error comes out as "error code".
//
//     heading 1: The words        kind, level where there is one, then the words
//     list-item 2 •: The words    with its marker
//     paragraph wrapped: a\nb     LFs shown as \n
std::string dumped(std::string_view bytes, std::string_view name);

std::string dump(const Article& article);

// One line a style: "strong: words", "link http://…: words".
std::string dumpStyles(const Article& article);

// The notices' codes, each followed by a space.
std::string noticeCodes(const Article& article);

// Fails the test unless blocks and styles are in order, inside the text, trimmed and not empty.
void checkInvariants(const Article& article);

}  // namespace quotelight::test
