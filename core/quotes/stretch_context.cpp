// SPDX-License-Identifier: Apache-2.0
#include "quotes/stretch_context.h"

#include <algorithm>

#include "language/feature_hash.h"

namespace quotelight {
namespace {

// The tokens of each block, as half-open ranges.
std::vector<Span> blockRanges(const Article& article, const Tokens& tokens) {
    std::vector<Span> ranges(article.blocks.size());
    for (std::size_t i = 0; i < article.blocks.size(); ++i)
        ranges[i] = {tokens.at(article.blocks[i].span.begin),
                     tokens.at(article.blocks[i].span.end)};
    return ranges;
}

}  // namespace

Look lookOf(std::u16string_view text, const Token& token) {
    if (token.kind == TokenKind::Word) return token.capitalised ? Look::Capital : Look::Lower;
    if (token.kind == TokenKind::Number) return Look::Number;
    if (token.kind == TokenKind::Mark) return Look::Mark;
    switch (text[token.span.begin]) {
        case u',':
            return Look::Comma;
        case u'.':
        case u'!':
        case u'?':
            return Look::Stop;
        case u':':
            return Look::Colon;
        default:
            return Look::Other;
    }
}

StretchContexts::StretchContexts(const Article& article, const Tokens& tokens,
                                 const MarkedText& marked)
    : m_marked(tokens.tokens.size(), false) {
    m_words.reserve(tokens.tokens.size());
    for (const Token& token : tokens.tokens)
        m_words.push_back(hashLower(slice(article.text, token.span)));
    const std::vector<Span> blocks = blockRanges(article, tokens);
    for (const Marked& stretch : marked.stretches) {
        StretchContext context;
        context.blockFirst = blocks[stretch.block].begin;
        context.blockLast = blocks[stretch.block].end;
        context.before = std::max(tokens.at(stretch.span.begin), context.blockFirst);
        context.first = tokens.at(stretch.inner.begin);
        context.last = tokens.at(stretch.inner.end);
        context.after = std::min(tokens.at(stretch.span.end), context.blockLast);
        context.sentenceFirst = context.first;
        context.sentenceLast = context.last;
        if (context.first < context.last) {
            const auto& sentences = tokens.sentences;
            context.sentenceFirst = sentences[tokens.sentenceOf(context.before)].firstToken;
            context.sentenceLast =
                sentences[tokens.sentenceOf(std::max(context.after, context.before + 1) - 1)]
                    .lastToken;
        }
        std::fill(m_marked.begin() + context.before, m_marked.begin() + context.after, true);
        m_contexts.push_back(context);
    }
    countPlain();
}

std::uint32_t StretchContexts::phrase(std::uint32_t first, std::uint32_t last) const {
    std::uint64_t state = last - first;
    for (std::uint32_t i = first; i < last; ++i)
        state = mixHash(state, m_words[i]);
    return foldHash(state);
}

void StretchContexts::countPlain() {
    constexpr std::uint32_t bits = 1 << 14;  // a sieve on the first word spares most look-ups
    std::vector<bool> begins(bits);
    for (const StretchContext& context : m_contexts) {
        if (context.first == context.last || context.last - context.first > longestPhrase) continue;
        ++m_uses[phrase(context.first, context.last)].marked;
        begins[m_words[context.first] % bits] = true;
    }
    const auto size = static_cast<std::uint32_t>(m_words.size());
    for (std::uint32_t first = 0; first < size; ++first) {
        if (!begins[m_words[first] % bits]) continue;
        for (std::uint32_t last = first + 1;
             last <= std::min(size, first + longestPhrase) && !m_marked[last - 1]; ++last) {
            const auto found = m_uses.find(phrase(first, last));
            if (found != m_uses.end()) ++found->second.plain;
        }
    }
}

StretchContexts::Uses StretchContexts::usesOf(std::size_t stretch) const {
    const StretchContext& context = m_contexts[stretch];
    if (context.last - context.first > longestPhrase) return {};
    const auto found = m_uses.find(phrase(context.first, context.last));
    return found == m_uses.end() ? Uses{} : found->second;
}

}  // namespace quotelight
