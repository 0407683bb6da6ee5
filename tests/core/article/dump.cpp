// SPDX-License-Identifier: Apache-2.0
#include "dump.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <vector>

#include "article/open.h"
#include "support/catch.h"
#include "text/utf.h"

namespace quotelight::test {

namespace {

std::string words(const Article& article, Span span) {
    std::string shown;
    for (const char c : toUtf8(slice(article.text, span)))
        c == '\n' ? shown += "\\n" : shown += c;
    return shown;
}

const char* styleName(StyleKind kind) {
    switch (kind) {
        case StyleKind::Emphasis:
            return "emphasis";
        case StyleKind::Strong:
            return "strong";
        case StyleKind::Code:
            return "code";
        case StyleKind::Link:
            return "link";
    }
    return "unknown";
}

bool splitsPair(const std::u16string& text, std::uint32_t at) {
    return at > 0 && at < text.size() && U16_IS_LEAD(text[at - 1]) && U16_IS_TRAIL(text[at]);
}

}  // namespace

std::string dump(const Article& article) {
    std::string lines;
    for (const Block& block : article.blocks) {
        lines += blockKindName(block.kind);
        if (block.level > 0) lines += " " + std::to_string(block.level);
        if (!block.marker.empty()) lines += " " + block.marker;
        if (block.wrapped) lines += " wrapped";
        lines += ": " + words(article, block.span) + "\n";
    }
    return lines;
}

std::string dumpStyles(const Article& article) {
    std::string lines;
    for (const InlineStyle& style : article.styles) {
        lines += styleName(style.kind);
        if (!style.target.empty()) lines += " " + style.target;
        lines += ": " + words(article, style.span) + "\n";
    }
    return lines;
}

std::string noticeCodes(const Article& article) {
    std::string codes;
    for (const Notice& notice : article.notices)
        codes += std::string(noticeCodeName(notice.code)) + " ";
    return codes;
}

namespace {

bool areBlocksSound(const Article& article) {
    std::uint32_t end = 0;
    for (const Block& block : article.blocks) {
        const auto [from, to] = block.span;
        if (from < end || from >= to || to > article.text.size()) return false;
        if (u_isUWhiteSpace(article.text[from]) || u_isUWhiteSpace(article.text[to - 1]))
            return false;
        if (splitsPair(article.text, from) || splitsPair(article.text, to)) return false;
        end = to;
    }
    return true;
}

bool areStylesSound(const Article& article) {
    std::vector<Span> open;
    std::uint32_t begin = 0;
    for (const InlineStyle& style : article.styles) {
        const auto [from, to] = style.span;
        if (from < begin || from >= to || to > article.text.size()) return false;
        begin = from;
        while (!open.empty() && open.back().end <= from)
            open.pop_back();
        if (!open.empty() && !open.back().contains(style.span)) return false;
        open.push_back(style.span);
    }
    return true;
}

}  // namespace

void checkInvariants(const Article& article) {
    REQUIRE(areBlocksSound(article));
    REQUIRE(areStylesSound(article));
    REQUIRE(article.text.find(u'\r') == std::u16string::npos);
    REQUIRE(article.text.find(u'\0') == std::u16string::npos);
}

std::string dumped(std::string_view bytes, std::string_view name) {
    const Result<Article> article = openArticleBytes(bytes, name);
    if (!article) return std::string("error ") + errorCodeName(article.error().code);
    checkInvariants(*article);
    return dump(*article);
}

}  // namespace quotelight::test
