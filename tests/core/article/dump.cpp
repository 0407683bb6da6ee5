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

void checkInvariants(const Article& article) {
    std::uint32_t end = 0;
    for (const Block& block : article.blocks) {
        REQUIRE(block.span.begin >= end);
        REQUIRE(block.span.begin < block.span.end);
        REQUIRE(block.span.end <= article.text.size());
        REQUIRE_FALSE(u_isUWhiteSpace(article.text[block.span.begin]));
        REQUIRE_FALSE(u_isUWhiteSpace(article.text[block.span.end - 1]));
        REQUIRE_FALSE(splitsPair(article.text, block.span.begin));
        end = block.span.end;
    }
    std::vector<Span> open;
    std::uint32_t begin = 0;
    for (const InlineStyle& style : article.styles) {
        REQUIRE(style.span.begin >= begin);
        REQUIRE(style.span.begin < style.span.end);
        REQUIRE(style.span.end <= article.text.size());
        begin = style.span.begin;
        while (!open.empty() && open.back().end <= begin)
            open.pop_back();
        if (!open.empty()) REQUIRE(open.back().contains(style.span));
        open.push_back(style.span);
    }
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
