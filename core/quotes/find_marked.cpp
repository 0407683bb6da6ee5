// SPDX-License-Identifier: Apache-2.0
#include <unicode/uchar.h>

#include "quotes/marked.h"

namespace quotelight {

namespace {

bool isDouble(char16_t c) {
    return c == u'"' || c == u'\u201C' || c == u'\u201D';
}

bool spaceAt(std::u16string_view text, Span block, std::int64_t at) {
    if (at < block.begin || at >= block.end) return true;
    return u_isUWhiteSpace(text[static_cast<std::size_t>(at)]);
}

bool opens(std::u16string_view text, Span block, std::uint32_t at, bool open) {
    if (text[at] == u'\u201C') return true;
    if (text[at] == u'\u201D') return false;
    if (spaceAt(text, block, std::int64_t{at} - 1)) return true;
    return !open && !spaceAt(text, block, std::int64_t{at} + 1);
}

void findInBlock(const Article& article, std::uint32_t index, MarkedText& found) {
    const Span block = article.blocks[index].span;
    std::int64_t open = -1;
    const auto add = [&](std::uint32_t end, bool closed) {
        const auto begin = static_cast<std::uint32_t>(open);
        Marked stretch;
        stretch.span = {begin, end};
        stretch.inner = {begin + 1, closed ? end - 1 : end};
        stretch.closed = closed;
        stretch.block = index;
        found.stretches.push_back(stretch);
        open = -1;
    };
    for (std::uint32_t i = block.begin; i < block.end; ++i) {
        if (!isDouble(article.text[i])) continue;
        if (opens(article.text, block, i, open >= 0)) {
            if (open >= 0) add(i, false);
            open = i;
        } else if (open >= 0) {
            add(i + 1, true);
        }
    }
    if (open >= 0) add(block.end, false);
}

}  // namespace

MarkedText findMarked(const Article& article, const std::string&) {
    MarkedText found;
    for (std::uint32_t i = 0; i < article.blocks.size(); ++i) {
        const std::size_t before = found.stretches.size();
        findInBlock(article, i, found);
        if (before == 0 || found.stretches.size() == before) continue;
        const Marked& last = found.stretches[before - 1];
        Marked& first = found.stretches[before];
        if (!last.closed && last.block + 1 == i && first.span.begin == article.blocks[i].span.begin)
            first.continues = static_cast<std::int32_t>(before - 1);
    }
    return found;
}

}  // namespace quotelight
