// SPDX-License-Identifier: Apache-2.0
#include "training/alignment.h"

#include <algorithm>

namespace quotelight::training {
namespace {

// For each of theirs the token of ours that it lies in, the last where it lies in several; -1 none.
std::vector<std::int32_t> ownersOf(const TreeDocument& document, const Tokens& tokens) {
    std::vector<std::int32_t> owners(document.tokens.size(), -1);
    std::uint32_t own = 0;
    for (std::size_t t = 0; t < document.tokens.size(); ++t) {
        const Span span = document.tokens[t].span;
        while (own > 0 && tokens.tokens[own - 1].span.end > span.begin)
            --own;
        while (own < tokens.tokens.size() && tokens.tokens[own].span.end <= span.begin)
            ++own;
        for (auto i = own; i < tokens.tokens.size() && tokens.tokens[i].span.begin < span.end; ++i)
            owners[t] = static_cast<std::int32_t>(i);
    }
    return owners;
}

}  // namespace

AlignedDocument align(const TreeDocument& document) {
    AlignedDocument result;
    result.document = &document;
    result.tokens = tokenise(document.article);
    result.aligned.resize(result.tokens.tokens.size());
    const auto owners = ownersOf(document, result.tokens);
    const auto ownerOf = [&](std::int32_t theirs) {
        return theirs == noHead ? noHead : owners[static_cast<std::size_t>(theirs)];
    };

    // The first of a token's pieces whose head lies outside stands for it.
    for (std::size_t t = 0; t < document.tokens.size(); ++t) {
        if (owners[t] < 0) continue;
        AlignedToken& to = result.aligned[static_cast<std::size_t>(owners[t])];
        const std::int32_t head = ownerOf(document.tokens[t].head);
        const bool outside = head != owners[t];
        if (to.source >= 0 && (to.head != owners[t] || !outside)) continue;
        to.source = static_cast<std::int32_t>(t);
        to.head = head;
    }
    for (std::size_t i = 0; i < result.aligned.size(); ++i) {
        if (result.aligned[i].head == static_cast<std::int32_t>(i)) result.aligned[i].head = noHead;
    }

    // Parts of one of theirs before its last hang from that.
    for (std::size_t t = 0; t < document.tokens.size(); ++t) {
        for (std::int32_t i = owners[t] - 1; i >= 0; --i) {
            AlignedToken& part = result.aligned[static_cast<std::size_t>(i)];
            const Span span = result.tokens.tokens[static_cast<std::size_t>(i)].span;
            if (part.source >= 0 || span.begin < document.tokens[t].span.begin) break;
            part = {static_cast<std::int32_t>(t), owners[t], false};
        }
    }
    return result;
}

}  // namespace quotelight::training
