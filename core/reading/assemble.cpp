// SPDX-License-Identifier: Apache-2.0
#include "reading/assemble.h"

#include <algorithm>
#include <numeric>

#include "text/limits.h"

namespace quotelight {
namespace {

// Hands out the Analysis's own speaker ids in order of first quote.
class SpeakerList {
public:
    SpeakerList(const Speakers& speakers, Analysis& analysis)
        : m_speakers(speakers), m_analysis(analysis), m_ids(speakers.speakers.size(), noSpeaker) {}

    SpeakerId quoted(SpeakerId speaker, QuoteId quote) {
        if (speaker >= m_ids.size()) return noSpeaker;
        SpeakerId& id = m_ids[speaker];
        if (id == noSpeaker) {
            if (m_analysis.speakers.size() >= limits::speakers) {
                m_full = true;
                return noSpeaker;
            }
            id = add(m_speakers.speakers[speaker]);
        }
        m_analysis.speakers[id].quotes.push_back(quote);
        return id;
    }

    bool full() const { return m_full; }

private:
    SpeakerId add(const Speaker& speaker) {
        QuotedSpeaker quoted{speaker.name, speaker.description, speaker.kind, {}, {}};
        quoted.mentions.reserve(speaker.mentions.size());
        for (const std::uint32_t mention : speaker.mentions)
            quoted.mentions.push_back(m_speakers.mentions[mention].span);
        m_analysis.speakers.push_back(std::move(quoted));
        return static_cast<SpeakerId>(m_analysis.speakers.size() - 1);
    }

    const Speakers& m_speakers;
    Analysis& m_analysis;
    std::vector<SpeakerId> m_ids;
    bool m_full = false;
};

// Indices of quotes in text order; of two that begin together the longer comes first.
std::vector<std::size_t> textOrder(const std::vector<Quote>& quotes) {
    std::vector<std::size_t> order(quotes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const Span left = quotes[a].extent(), right = quotes[b].extent();
        return left.begin != right.begin ? left.begin < right.begin : left.end > right.end;
    });
    return order;
}

}  // namespace

void assemble(const std::vector<Quote>& quotes, const std::vector<Attribution>& attributions,
              const Speakers& speakers, Analysis& analysis) {
    std::vector<std::size_t> order = textOrder(quotes);
    if (order.size() > limits::quotes) {
        order.resize(limits::quotes);
        analysis.notices.push_back({NoticeCode::LimitReached,
                                    "The article has more quotes than can be shown; the first " +
                                        std::to_string(limits::quotes) + " are.",
                                    std::nullopt});
    }
    SpeakerList list(speakers, analysis);
    analysis.quotes.reserve(order.size());
    for (const std::size_t index : order) {
        AttributedQuote quote{quotes[index].kind, quotes[index].parts, attributions[index]};
        quote.attribution.speaker =
            list.quoted(quote.attribution.speaker, static_cast<QuoteId>(analysis.quotes.size()));
        analysis.quotes.push_back(std::move(quote));
    }
    if (list.full())
        analysis.notices.push_back({NoticeCode::LimitReached,
                                    "The article quotes more speakers than can be listed; the "
                                    "quotes of the last ones are shown without a speaker.",
                                    std::nullopt});
}

}  // namespace quotelight
