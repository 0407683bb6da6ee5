// SPDX-License-Identifier: Apache-2.0
#include "article/formats/html_elements.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <system_error>

#include "article/formats/html_names.h"
#include "article/formats/html_words.h"

namespace quotelight {

namespace {

// A cell with more text, or with elements that break lines, is there for the layout.
constexpr std::size_t longestCell = 300;

constexpr std::size_t longestCaption = 1000;

// Room is left for counting on from it.
constexpr int greatestFirstNumber = 999'999'999;

}  // namespace

int firstNumber(std::string_view start) {
    int number = 1;
    const auto [end, error] = std::from_chars(start.data(), start.data() + start.size(), number);
    return error == std::errc() && number >= 0 ? std::min(number, greatestFirstNumber) : 1;
}

bool isDataCell(const HtmlDom& dom, std::uint32_t at) {
    for (std::uint32_t below = at + 1; below < dom.nodes[at].end; ++below)
        if (isBlockTag(dom.nodes[below].tag) && dom.nodes[below].tag != Tag::P) return false;
    return dom.innerText(at, longestCell).size() <= longestCell;
}

bool isCaption(const HtmlDom& dom, std::uint32_t at) {
    const Tag tag = dom.nodes[at].tag;
    if ((tag != Tag::P && tag != Tag::Div && tag != Tag::Dd) || !partHints(dom, at).caption)
        return false;
    for (std::uint32_t below = at + 1; below < dom.nodes[at].end; ++below)
        if (isBlockTag(dom.nodes[below].tag)) return false;
    return dom.innerText(at, longestCaption).size() <= longestCaption;
}

}  // namespace quotelight
