// SPDX-License-Identifier: Apache-2.0
#include "attribution/indirect/quote_reports.h"

#include <algorithm>
#include <unordered_map>

#include "attribution/indirect/sources.h"
#include "language/softmax.h"

namespace quotelight {
namespace {

constexpr double leastChance = 0.02;  // of a cue whose sources are looked at

class Reporter {
public:
    Reporter(const ReportView& view, const ReportWeights& weights)
        : m_view(view), m_weights(weights) {}

    QuoteReport report(std::uint32_t quote) {
        const std::vector<Cue> cues = cuesOf(m_view, quote);
        const std::vector<double> chances = chancesOf(quote, cues);
        QuoteReport report;
        report.noCue = static_cast<float>(chances.front());
        float most = 0;
        for (std::size_t c = 0; c < cues.size(); ++c) {
            const auto chance = static_cast<float>(chances[c + 1]);
            if (chance > most) most = chance, report.cue = cues[c].token;
            if (chances[c + 1] >= leastChance) addSources(quote, cues[c], chance, report);
        }
        std::stable_sort(report.sources.begin(), report.sources.end(),
                         [](const auto& a, const auto& b) { return a.chance > b.chance; });
        return report;
    }

private:
    // First that there is no cue, then of each.
    std::vector<double> chancesOf(std::uint32_t quote, const std::vector<Cue>& cues) {
        std::vector<double> scores;
        m_keys.clear();
        noCueFeatures(m_view, quote, m_keys);
        scores.push_back(m_weights.cue.score(m_keys));
        const QuoteAnchors anchors = quoteAnchors(m_view.context(), quote);
        for (const Cue& cue : cues) {
            m_keys.clear();
            quoteCueFeatures(m_view, quote, anchors, cue, m_keys);
            scores.push_back(m_weights.cue.score(m_keys) + byItself(cue));
        }
        return softmax(std::move(scores));
    }

    // What speaks for the cue whatever the quote: those nearby have the same cues.
    double byItself(const Cue& cue) {
        const auto [place, fresh] = m_known.try_emplace(cue.token, 0);
        if (!fresh) return place->second;
        m_keys.clear();
        cueFeatures(m_view, cue, m_keys);
        return place->second = m_weights.cue.score(m_keys);
    }

    // Shares the cue's chance out among the noun phrases that may be its source.
    void addSources(std::uint32_t quote, const Cue& cue, float share, QuoteReport& report) {
        const TokenSpan content = contentBeside(m_view, quote, cue.token);
        std::vector<std::uint32_t> heads = sourcesOf(m_view, cue, content);
        heads.insert(heads.begin(), noToken);
        std::vector<double> scores;
        for (const std::uint32_t head : heads) {
            m_keys.clear();
            sourceFeatures(m_view, cue, content, head, m_keys);
            scores.push_back(m_weights.source.score(m_keys));
        }
        scores = softmax(std::move(scores));
        report.nobody += share * static_cast<float>(scores.front());
        for (std::size_t h = 1; h < heads.size(); ++h)
            addSource(m_view.mentionAt(heads[h]), share * static_cast<float>(scores[h]), report);
    }

    static void addSource(std::uint32_t mention, float chance, QuoteReport& report) {
        if (mention == noToken) return;
        const auto known =
            std::find_if(report.sources.begin(), report.sources.end(),
                         [&](const QuoteReport::Source& s) { return s.mention == mention; });
        if (known == report.sources.end())
            report.sources.push_back({mention, chance});
        else
            known->chance += chance;
    }

    const ReportView& m_view;
    const ReportWeights& m_weights;
    Keys m_keys;
    std::unordered_map<std::uint32_t, double> m_known;
};

}  // namespace

TokenSpan contentBeside(const ReportView& view, std::uint32_t quote, std::uint32_t cue) {
    const TokenSpan sentence = view.sentence(cue);
    const TokenSpan extent = view.context().frame(quote).extent;
    const TokenSpan shared{std::max(sentence.begin, extent.begin),
                           std::min(sentence.end, extent.end)};
    if (!shared.empty()) return shared;
    const std::uint32_t side = extent.begin < sentence.begin ? sentence.begin : sentence.end;
    return {side, side};
}

std::vector<QuoteReport> reportQuotes(const ReportView& view, const ReportWeights& weights) {
    Reporter reporter(view, weights);
    std::vector<QuoteReport> reports;
    for (std::uint32_t quote = 0; quote < view.context().input().quotes.size(); ++quote)
        reports.push_back(reporter.report(quote));
    return reports;
}

}  // namespace quotelight
