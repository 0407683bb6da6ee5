// SPDX-License-Identifier: Apache-2.0
#pragma once

// A block's runs of text as CommonMark: escaped so that reading it again gives the same text, with
// emphasis only where its delimiters are sure to be taken as such.
//
// CommonMark (0.30, section 6.2) takes ** and _ for delimiters only beside certain characters;
// where they would be shown as they are, the run stays plain. Linear in the text.

#include <string>
#include <string_view>
#include <vector>

namespace quotelight {

// A stretch in which nothing changes.
struct MarkdownRun {
    std::u16string text;  // an LF is a line break
    bool strong = false, emphasis = false, code = false;
    std::string link;   // target; empty: none
    std::string after;  // Markdown that stands right behind it: a footnote's mark
};

std::string markdownInline(const std::vector<MarkdownRun>& runs);

// `text` on its own, without styles.
std::string markdownEscaped(std::u16string_view text);

}  // namespace quotelight
