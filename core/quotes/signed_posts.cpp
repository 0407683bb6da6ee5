// SPDX-License-Identifier: Apache-2.0
#include "quotes/signed_posts.h"

#include <algorithm>

#include "language/characters.h"
#include "quotes/name_words.h"

namespace quotelight {
namespace {

constexpr std::uint32_t longestPost = 1000;  // characters; more is an article
constexpr std::uint32_t longestSignature = 120;

Span trimmed(std::u16string_view text, Span span) {
    const auto isSpace = [&](std::uint32_t at) { return charClass(text[at]) == CharClass::Space; };
    while (!span.empty() && isSpace(span.begin))
        ++span.begin;
    while (!span.empty() && isSpace(span.end - 1))
        --span.end;
    return span;
}

bool isDash(char16_t unit) {
    return charClass(unit) == CharClass::Dash || unit == u'-';
}

// Whether what follows the name is a handle in parentheses and at most a date.
bool isHandle(std::u16string_view rest) {
    constexpr std::size_t longestDate = 40;
    const std::size_t open = rest.find_first_not_of(u" \u00A0");
    if (open == rest.npos || !rest.substr(open).starts_with(u"(@")) return false;
    const std::size_t close = rest.find(u')', open);
    return close != rest.npos && rest.size() - close <= longestDate;
}

struct Signature {
    Span name;
    std::uint32_t begin = 0;  // of its dash
};

// The signature that ends `block`: from its last dash before a handle.
std::optional<Signature> signatureIn(std::u16string_view text, Span block) {
    const std::uint32_t begin =
        block.size() > longestSignature ? block.end - longestSignature : block.begin;
    const std::size_t handle = slice(text, {begin, block.end}).rfind(u"(@");
    if (handle == std::u16string_view::npos) return std::nullopt;
    std::uint32_t dash = begin + static_cast<std::uint32_t>(handle);
    while (dash > begin && !isDash(text[dash - 1]))
        --dash;
    while (dash > begin && isDash(text[dash - 1]))
        --dash;
    const std::uint32_t name = dash + leadingDash(slice(text, {dash, block.end}));
    if (name == dash) return std::nullopt;
    const std::uint32_t units = nameLine(slice(text, {name, block.end})).units;
    if (units == 0 || !isHandle(slice(text, {name + units, block.end}))) return std::nullopt;
    return Signature{{name, name + units}, dash};
}

// Past a tag left over from markup: <blockquote class="post">.
Span withoutTag(std::u16string_view text, Span words) {
    if (words.empty() || text[words.begin] != u'<') return words;
    const std::size_t end = slice(text, words).find(u'>');
    if (end == std::u16string_view::npos) return {};
    return trimmed(text, {words.begin + static_cast<std::uint32_t>(end) + 1, words.end});
}

bool isMark(char16_t unit) {
    return charClass(unit) == CharClass::Quote;
}

}  // namespace

std::optional<Marked> signedPost(const Article& article, std::uint32_t index) {
    const std::u16string_view text = article.text;
    Span words = article.blocks[index].span;
    auto signature = signatureIn(text, words);
    if (signature) {
        words.end = signature->begin;
    } else if (index + 1 < article.blocks.size()) {
        const Span next = article.blocks[index + 1].span;
        signature = signatureIn(text, next);
        if (!signature || signature->begin != next.begin) return std::nullopt;
    }
    words = withoutTag(text, trimmed(text, words));
    if (!signature || words.empty() || words.size() > longestPost) return std::nullopt;
    if (isMark(text[words.begin]) && isMark(text[words.end - 1])) return std::nullopt;
    Marked post;
    post.span = post.inner = words;
    post.label = signature->name;
    post.block = index;
    return post;
}

}  // namespace quotelight
