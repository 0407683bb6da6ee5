// SPDX-License-Identifier: Apache-2.0
#include "reading/analyse.h"

#include <algorithm>

#include "attribution/attribute.h"
#include "attribution/syntax.h"
#include "language/detect.h"
#include "language/models.h"
#include "language/tags.h"
#include "language/tokens.h"
#include "quotes/marked.h"
#include "quotes/quote.h"
#include "quotes/speech_model.h"
#include "reading/assemble.h"
#include "speakers/find_speakers.h"
#include "text/limits.h"

namespace quotelight {
namespace {

// Share of the work done when a stage begins, as measured on news text.
namespace done {
constexpr double tokens = 0.02, marks = 0.15, speakers = 0.3, attribution = 0.7, assembly = 0.95;
}

std::uint32_t countWords(const Tokens& tokens) {
    return static_cast<std::uint32_t>(
        std::count_if(tokens.tokens.begin(), tokens.tokens.end(), [](const Token& token) {
            return token.kind == TokenKind::Word || token.kind == TokenKind::Number;
        }));
}

template <typename T>
void append(std::vector<T>& all, std::vector<T> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}

// Goes through the stages in order; each step returns false when the user asked to stop.
class Run {
public:
    Run(const Article& article, const Models* models, const AnalyseOptions& options,
        const Progress& progress)
        : m_article(article), m_models(models), m_options(options), m_progress(progress) {}

    Result<Analysis> result() {
        if (findQuotes() && (!m_options.speakers || attributeQuotes()) && reached(done::assembly)) {
            m_attributions.resize(m_quotes.size());
            assemble(m_quotes, m_attributions, m_speakers, m_analysis);
            if (reached(1)) return std::move(m_analysis);
        }
        return Error{ErrorCode::Cancelled, "The analysis was stopped.", {}};
    }

private:
    bool findQuotes() {
        if (!reached(0)) return false;
        m_analysis.language = detectLanguage(m_article);
        if (!reached(done::tokens)) return false;
        m_tokens = tokenise(m_article);
        m_analysis.words = countWords(m_tokens);
        if (!reached(done::marks)) return false;
        m_marked = findMarked(m_article, m_analysis.language);
        append(m_analysis.notices, std::move(m_marked.notices));
        classify(m_article, m_tokens, speechModel(), m_marked);
        m_quotes = gatherQuotes(m_article, m_tokens, m_marked);
        return true;
    }

    SpeechModel speechModel() const {
        if (m_models == nullptr) return {};
        const auto model = SpeechModel::view(m_models->table(SpeechModel::tableName));
        return model ? *model : SpeechModel{};
    }

    bool attributeQuotes() {
        if (!reached(done::speakers)) return false;
        if (m_article.text.size() > limits::attributedCharacters) {
            m_analysis.notices.push_back(
                {NoticeCode::LimitReached,
                 "The text is too long to look for speakers: its quotes are shown without them. "
                 "Split it to see who said what.",
                 std::nullopt});
            return true;
        }
        if (m_models != nullptr) m_tags = tag(m_article, m_tokens, *m_models);
        m_speakers = findSpeakers(m_article, m_tokens, m_marked, m_tags, m_models);
        append(m_analysis.notices, std::move(m_speakers.notices));
        if (!reached(done::attribution)) return false;
        std::vector<Dependency> trees;
        if (m_models != nullptr && isEnglish())
            trees =
                parse(m_article, m_tokens, m_tags, *m_models, sentencesToParse(m_tokens, m_quotes));
        Attributed attributed =
            attribute({m_article, m_tokens, m_marked, m_quotes, m_speakers, m_tags, m_models,
                       m_options.indirect, isEnglish(), trees});
        m_attributions = std::move(attributed.quotes);
        for (IndirectQuote& indirect : attributed.indirect) {
            m_quotes.push_back(std::move(indirect.quote));
            m_attributions.push_back(std::move(indirect.attribution));
        }
        return true;
    }

    bool isEnglish() const { return m_analysis.language == "en" || m_analysis.language == "und"; }

    bool reached(double share) const { return !m_progress || m_progress(share); }

    const Article& m_article;
    const Models* m_models;
    const AnalyseOptions& m_options;
    const Progress& m_progress;

    Analysis m_analysis;
    Tokens m_tokens;
    MarkedText m_marked;
    std::vector<Quote> m_quotes;
    std::vector<Tag> m_tags;
    Speakers m_speakers;
    std::vector<Attribution> m_attributions;
};

}  // namespace

Result<Analysis> analyse(const Article& article, const Models* models,
                         const AnalyseOptions& options, const Progress& progress) {
    return Run(article, models, options, progress).result();
}

}  // namespace quotelight
