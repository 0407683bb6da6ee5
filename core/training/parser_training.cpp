// SPDX-License-Identifier: Apache-2.0
// The model "parser": see language/parse.h.
#include <array>
#include <iomanip>
#include <numeric>

#include "language/parse_with.h"
#include "training/arc_oracle.h"
#include "training/cross_parse.h"
#include "training/perceptron.h"
#include "training/random.h"
#include "training/trainers.h"
#include "training/treebanks.h"

namespace quotelight::training {
namespace {

constexpr std::uint32_t version = 1;
constexpr int epochs = 8;
constexpr std::uint32_t maxRows = 130'000;

struct ParsedDocument {
    const AlignedDocument* document;
    const std::vector<Tag>* tags;
    std::vector<WordForm> forms;
    std::vector<GoldArc> arcs;
};

struct ParsedSentence {
    std::span<const WordForm> forms;
    std::span<const Tag> tags;
    std::vector<GoldArc> arcs;  // heads counted from the sentence's first token
};

std::vector<ParsedDocument> documentsOf(const std::vector<AlignedDocument>& aligned,
                                        const std::vector<std::vector<Tag>>& tags) {
    std::vector<ParsedDocument> result;
    for (std::size_t d = 0; d < aligned.size(); ++d) {
        result.push_back({&aligned[d], &tags[d],
                          wordForms(aligned[d].document->article, aligned[d].tokens),
                          goldArcs(aligned[d])});
    }
    return result;
}

std::vector<ParsedSentence> sentencesOf(const std::vector<ParsedDocument>& documents) {
    std::vector<ParsedSentence> result;
    for (const ParsedDocument& d : documents) {
        for (const Sentence& s : d.document->tokens.sentences) {
            const std::uint32_t size = s.lastToken - s.firstToken;
            ParsedSentence sentence{std::span(d.forms).subspan(s.firstToken, size),
                                    std::span(*d.tags).subspan(s.firstToken, size),
                                    {d.arcs.begin() + s.firstToken, d.arcs.begin() + s.lastToken}};
            for (GoldArc& arc : sentence.arcs) {
                if (arc.head != noParent) arc.head -= s.firstToken;
            }
            result.push_back(std::move(sentence));
        }
    }
    return result;
}

class Learner {
public:
    explicit Learner(Perceptron perceptron) : m_perceptron(std::move(perceptron)) {}

    // Goes through the sentences `times` times.
    void learn(const std::vector<ParsedSentence>& sentences, int times) {
        std::vector<std::uint32_t> order(sentences.size());
        std::iota(order.begin(), order.end(), 0u);
        for (int epoch = 0; epoch < times; ++epoch) {
            m_random.shuffle(order);
            for (const std::uint32_t i : order)
                learn(sentences[i], epoch > 0);
        }
    }

    const Perceptron& perceptron() const { return m_perceptron; }

private:
    // Parses a sentence, correcting the weights at each move that is not one of the best.
    // `explore`: follow the parser's own moves nine times in ten, so that it learns to go on well
    // after an error.
    void learn(const ParsedSentence& sentence, bool explore) {
        const ArcOracle oracle(sentence.arcs);
        m_state.start(sentence.forms, sentence.tags);
        while (!m_state.atRoot()) {
            m_keys.clear();
            parseFeatures(m_state, m_keys);
            const std::span keys(m_keys.begin(), m_keys.size());
            m_perceptron.score(keys, m_scores.data());
            oracle.bestMoves(m_state, m_best);
            const Move guessed = top(false), right = top(true);
            if (!m_best[guessed]) m_perceptron.update(keys, right, guessed);
            m_perceptron.tick();
            const bool follow = m_best[guessed] || (explore && m_random.below(10) != 0);
            m_state.apply(follow ? guessed : right);
        }
    }

    Move top(bool amongBest) const {
        int found = -1;
        for (Move m = 0; m < moveCount; ++m) {
            const bool allowed = amongBest ? m_best[m] : m_state.can(m);
            if (allowed && (found < 0 || m_scores[m] > m_scores[static_cast<std::size_t>(found)]))
                found = m;
        }
        return static_cast<Move>(found);
    }

    Perceptron m_perceptron;
    Random m_random{1};
    ParseState m_state;
    FeatureKeys m_keys;
    std::array<std::int32_t, moveCount> m_scores{};
    std::vector<bool> m_best;
};

// Which features the model has room for: the heaviest after a few rounds with all there are.
std::vector<std::uint32_t> chosenFeatures(const std::vector<ParsedSentence>& sentences) {
    constexpr int times = 3;
    Learner learner{Perceptron(moveCount)};
    learner.learn(sentences, times);
    return learner.perceptron().heaviest(maxRows);
}

// With the chosen features alone from the start: they learn to do without the others.
std::string learnParser(const std::vector<ParsedSentence>& sentences, int times) {
    Learner learner{Perceptron(moveCount, chosenFeatures(sentences))};
    learner.learn(sentences, times);
    PayloadWriter payload;
    learner.perceptron().write(payload, maxRows);
    return payload.take();
}

// Adds the trees of the news among the documents, by a parser that was not trained on them.
void addTrees(const std::string& payload, const std::vector<ParsedDocument>& documents,
              TreesById& trees) {
    PayloadReader reader(std::as_bytes(std::span(payload)));
    ClassWeights weights;
    if (!weights.read(reader)) return;
    for (const ParsedDocument& d : documents)
        if (!d.document->document->gold)
            trees[d.document->document->id] = {
                *d.tags, parseWith(weights, d.forms, d.document->tokens, *d.tags)};
}

struct Counts {
    std::uint64_t heads = 0, both = 0, all = 0, subjects = 0, subjectsFound = 0, subjectsRight = 0;
    double percent(std::uint64_t right) const {
        return 100.0 * static_cast<double>(right) /
               static_cast<double>(std::max<std::uint64_t>(all, 1));
    }
};

// Punctuation is left out, as is usual.
void count(const ParsedDocument& document, const std::vector<Dependency>& found, Counts& counts) {
    for (std::size_t i = 0; i < found.size(); ++i) {
        const GoldArc& gold = document.arcs[i];
        if (!gold.known || gold.relation == Relation::Punctuation) continue;
        const bool head = gold.head == found[i].head;
        const bool both = head && gold.relation == found[i].relation;
        ++counts.all;
        counts.heads += head ? 1 : 0;
        counts.both += both ? 1 : 0;
        counts.subjects += gold.relation == Relation::Subject ? 1 : 0;
        counts.subjectsFound += found[i].relation == Relation::Subject ? 1 : 0;
        counts.subjectsRight += both && gold.relation == Relation::Subject ? 1 : 0;
    }
}

void measure(const std::string& payload, const std::vector<ParsedDocument>& documents,
             std::ostream& log) {
    PayloadReader reader(std::as_bytes(std::span(payload)));
    ClassWeights weights;
    if (!weights.read(reader)) return;
    Counts news, gum;
    for (const ParsedDocument& d : documents)
        count(d, parseWith(weights, d.forms, d.document->tokens, *d.tags),
              d.document->document->gold ? gum : news);
    log << std::fixed << std::setprecision(2);
    for (const auto& [name, c] : {std::pair("news (silver)", news), std::pair("GUM (gold)", gum)}) {
        log << "  held out: " << name << " UAS " << c.percent(c.heads) << " LAS "
            << c.percent(c.both) << " of " << c.all << ", subjects F1 "
            << 200.0 * static_cast<double>(c.subjectsRight) /
                   static_cast<double>(std::max<std::uint64_t>(c.subjects + c.subjectsFound, 1))
            << '\n';
    }
}

}  // namespace

Result<TrainedModel> trainParser(const TrainingContext& context) {
    const auto treebanks = context.treebanks();
    if (!treebanks) return treebanks.error();
    const auto documents = documentsOf((*treebanks)->learn, (*treebanks)->learnTags);
    const auto sentences = sentencesOf(documents);
    TrainedModel model{version, learnParser(sentences, epochs)};
    measure(model.payload, documentsOf((*treebanks)->measure, (*treebanks)->measureTags),
            context.log());
    return model;
}

TreesById crossParse(const Treebanks& treebanks) {
    constexpr std::uint32_t halves = 2;
    constexpr int times = 4;
    std::array<std::vector<ParsedDocument>, halves> parts;
    const auto all = documentsOf(treebanks.learn, treebanks.learnTags);
    for (std::size_t d = 0; d < all.size(); ++d)
        parts[d % halves].push_back(all[d]);
    TreesById trees;
    for (std::size_t half = 0; half < halves; ++half) {
        const std::string payload = learnParser(sentencesOf(parts[half]), times);
        addTrees(payload, parts[1 - half], trees);
        if (half == 0)
            addTrees(payload, documentsOf(treebanks.measure, treebanks.measureTags), trees);
    }
    return trees;
}

}  // namespace quotelight::training
