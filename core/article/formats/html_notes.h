// SPDX-License-Identifier: Apache-2.0
#pragma once

// Footnotes of pages and books, as DPUB-ARIA roles, EPUB's types and habit mark them. Thread-safe.

#include <cstdint>
#include <string_view>

#include "article/formats/html_dom.h"

namespace quotelight {

// Whether the element is a footnote or an endnote.
bool isNote(const HtmlDom& dom, std::uint32_t node);

// Whether it is the number that leads to a note, or the sign that leads back, which would read as
// part of the sentence. Linear in the few characters of a link or superscript.
bool isNoteMark(const HtmlDom& dom, std::uint32_t node);

// Gives the role of a footnote to what a note's number leads to within the document, where nothing
// else says that it is one: older books and pages. Linear.
void markLinkedNotes(HtmlDom& dom);

// Whether one of the words in a list like EPUB's types is `word`.
bool hasWord(std::string_view list, std::string_view word);

}  // namespace quotelight
