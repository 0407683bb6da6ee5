// SPDX-License-Identifier: Apache-2.0
#pragma once

// An article as the search for indirect speech looks at it: stems of words, which mention a word
// carries, the sentences without their closing stops, and what hangs below a word in the tree.
//
// Made once an article, linear in its tokens and mentions; each look-up O(1).

#include <cstdint>
#include <vector>

#include "attribution/context.h"

namespace quotelight {

class ReportView {
public:
    explicit ReportView(const ArticleContext& context);

    const ArticleContext& context() const { return m_context; }
    std::uint32_t stem(std::uint32_t token) const {
        return token < m_stems.size() ? m_stems[token] : 0;
    }
    // The mention whose head the token is; noToken if none.
    std::uint32_t mentionAt(std::uint32_t token) const {
        return token < m_mentions.size() ? m_mentions[token] : noToken;
    }
    // The token's sentence without its last stops and marks.
    TokenSpan sentence(std::uint32_t token) const { return m_sentences[m_context.sentence(token)]; }

    bool hasTree(std::uint32_t token) const { return token < m_below.size(); }
    const Dependency& node(std::uint32_t token) const { return m_context.input().trees[token]; }
    // From the first to the last token that hangs from it, itself included.
    TokenSpan below(std::uint32_t token) const { return m_below[token]; }

private:
    void readStems();
    void placeHeads();
    void trimSentences();
    void readTrees();

    const ArticleContext& m_context;
    std::vector<std::uint32_t> m_stems, m_mentions;
    std::vector<TokenSpan> m_sentences, m_below;
};

// May the word report something? Open-class words outside quotes, a colon, "according".
bool mayReport(const ReportView& view, std::uint32_t token);

}  // namespace quotelight
