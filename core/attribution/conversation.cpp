// SPDX-License-Identifier: Apache-2.0
#include "attribution/conversation.h"

#include <algorithm>

namespace quotelight {
namespace {

constexpr std::uint32_t sameTalk = 3;  // paragraphs; a longer break ends a conversation
constexpr std::uint32_t around = 12;   // quotes on either side

bool near(const ArticleContext& context, std::uint32_t earlier, std::uint32_t later) {
    return context.frame(later).firstBlock - context.frame(earlier).lastBlock <= sameTalk;
}

}  // namespace

std::uint16_t turnPattern(const ArticleContext& context, std::uint32_t quote,
                          const std::vector<Turn>& turns, SpeakerId speaker) {
    const auto digit = [&](bool reached, std::uint32_t other) -> std::uint16_t {
        if (!reached || turns[other].speaker == noSpeaker) return 0;
        if (turns[other].speaker != speaker) return 1;
        return turns[other].named ? 3 : 2;
    };
    const auto count = static_cast<std::uint32_t>(turns.size());
    const bool before = quote >= 1 && near(context, quote - 1, quote);
    const bool twoBefore = before && quote >= 2 && near(context, quote - 2, quote - 1);
    const bool after = quote + 1 < count && near(context, quote, quote + 1);
    const bool twoAfter = after && quote + 2 < count && near(context, quote + 1, quote + 2);
    return static_cast<std::uint16_t>(digit(twoBefore, quote - 2) * 64 +
                                      digit(before, quote - 1) * 16 + digit(after, quote + 1) * 4 +
                                      digit(twoAfter, quote + 2));
}

std::uint8_t shareOfTurns(const std::vector<Turn>& turns, std::uint32_t quote, SpeakerId speaker) {
    const std::uint32_t begin = quote > around ? quote - around : 0;
    const auto end =
        std::min<std::uint32_t>(static_cast<std::uint32_t>(turns.size()), quote + 1 + around);
    std::uint32_t own = 0, known = 0;
    for (std::uint32_t q = begin; q < end; ++q) {
        if (q == quote || turns[q].speaker == noSpeaker) continue;
        ++known;
        own += turns[q].speaker == speaker;
    }
    if (own == 0) return 0;
    return static_cast<std::uint8_t>(std::min(7U, 1 + own * 6 / known));
}

}  // namespace quotelight
