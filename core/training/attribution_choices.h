// SPDX-License-Identifier: Apache-2.0
#pragma once

// A gold article as attribution meets it: its quotes, each one's candidates, and which are right.

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "attribution/attribute.h"
#include "attribution/context.h"
#include "attribution/decode.h"
#include "language/models.h"
#include "speakers/coreference_model.h"
#include "training/calibration.h"
#include "training/cross_parse.h"
#include "training/gold.h"
#include "training/log_linear.h"

namespace quotelight::training {

// One quote.
struct QuoteChoice {
    Choice choice;                      // `right` is empty where the gold does not say
    std::vector<std::uint32_t> answer;  // one a candidate: equal numbers, the same speaker
};

class GoldArticle {
public:
    // Runs the stages before attribution on the article. `models` may be null.
    // `coreference`: chooses antecedents; has not seen the article.
    // `syntax`: its tags and trees, by models that have not seen it; null: by `models`.
    GoldArticle(GoldRecord record, const Models* models, const CoreferenceModel& coreference,
                const Syntax* syntax = nullptr);
    ~GoldArticle();
    GoldArticle(const GoldArticle&) = delete;
    GoldArticle& operator=(const GoldArticle&) = delete;

    const std::string& id() const { return m_record.id; }
    bool isStory() const { return m_speakers.story; }
    const GoldRecord& record() const { return m_record; }
    const ArticleContext& context() const { return *m_context; }
    void setReports(std::vector<QuoteReport> reports) { m_context->setReports(std::move(reports)); }

    // Those that the annotators hold the quote for a part of.
    std::vector<const GoldAttribution*> attributionsOf(std::uint32_t quote) const;

    // What the first pass has to choose, the quotes before each spoken by whom the gold says.
    std::vector<QuoteChoice> firstChoices() const;

    // … the quotes before each spoken by `turns`.
    std::vector<QuoteChoice> firstChoices(const std::vector<Turn>& turns) const;

    // What the second pass has to choose, the quotes around each spoken by `turns`.
    std::vector<QuoteChoice> secondChoices(const std::vector<Turn>& turns) const;

    // What the first pass of `model` decides.
    std::vector<Turn> firstPass(const AttributionModel& model) const;

    // What the second pass of `model` decides after a first that decided `turns`, where the gold
    // says who speaks: right is who would be shown under the speaker's name.
    std::vector<JudgedDecision> secondPass(const AttributionModel& model,
                                           std::vector<Turn> turns) const;

private:
    struct Truth;

    bool isRight(const Decision& decision, const Truth& truth) const;
    Truth truthOf(const Quote& quote) const;
    void addSources(std::uint32_t segment, Truth& truth) const;
    void readSyntax(const Models* models, const Syntax* syntax);
    void findWho();
    bool isWho(SpeakerId speaker, const std::string& who) const;
    SpeakerId speakerFor(const std::string& who) const;
    bool onSource(const Candidate& candidate, const Truth& truth) const;
    std::vector<std::uint32_t> rightOnes(const Offer& offer, const Truth& truth) const;
    std::vector<std::uint32_t> fullestOf(const Offer& offer, const Truth& truth,
                                         std::vector<std::uint32_t> right) const;

    GoldRecord m_record;
    Tokens m_tokens;
    MarkedText m_marked;
    std::vector<Quote> m_quotes;
    Speakers m_speakers;
    std::vector<Tag> m_tags;
    std::vector<Dependency> m_trees;
    std::vector<Truth> m_truths;                     // one a quote
    std::map<std::string, std::vector<bool>> m_who;  // by speaker
    std::unique_ptr<const AttributionInput> m_input;
    std::unique_ptr<ArticleContext> m_context;
};

}  // namespace quotelight::training
