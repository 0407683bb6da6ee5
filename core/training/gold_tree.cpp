// SPDX-License-Identifier: Apache-2.0
#include "training/gold_tree.h"

#include <algorithm>
#include <array>

namespace quotelight::training {
namespace {

struct Renamed {
    std::string_view name;
    Relation relation;
};

constexpr std::array renamed{
    Renamed{"nsubj", Relation::Subject},
    Renamed{"nsubj:outer", Relation::Subject},
    Renamed{"nsubjpass", Relation::PassiveSubject},
    Renamed{"nsubj:pass", Relation::PassiveSubject},
    Renamed{"csubj", Relation::ClausalSubject},
    Renamed{"csubjpass", Relation::ClausalSubject},
    Renamed{"csubj:pass", Relation::ClausalSubject},
    Renamed{"csubj:outer", Relation::ClausalSubject},
    Renamed{"dobj", Relation::Object},
    Renamed{"obj", Relation::Object},
    Renamed{"iobj", Relation::IndirectObject},
    Renamed{"ccomp", Relation::ClausalComplement},
    Renamed{"xcomp", Relation::OpenComplement},
    Renamed{"nmod", Relation::Nominal},
    Renamed{"obl", Relation::Nominal},
    Renamed{"obl:agent", Relation::Nominal},
    Renamed{"nmod:poss", Relation::Possessor},
    Renamed{"nmod:tmod", Relation::Adverbial},
    Renamed{"nmod:npmod", Relation::Adverbial},
    Renamed{"obl:tmod", Relation::Adverbial},
    Renamed{"obl:npmod", Relation::Adverbial},
    Renamed{"obl:unmarked", Relation::Adverbial},
    Renamed{"nmod:unmarked", Relation::Adverbial},
    Renamed{"appos", Relation::Apposition},
    Renamed{"amod", Relation::AdjectiveModifier},
    Renamed{"det", Relation::Determiner},
    Renamed{"det:predet", Relation::Determiner},
    Renamed{"nummod", Relation::NumberModifier},
    Renamed{"compound", Relation::Compound},
    Renamed{"flat", Relation::Compound},
    Renamed{"nmod:desc", Relation::Compound},
    Renamed{"compound:prt", Relation::Particle},
    Renamed{"advmod", Relation::AdverbModifier},
    Renamed{"neg", Relation::AdverbModifier},
    Renamed{"advcl", Relation::AdverbClause},
    Renamed{"advcl:relcl", Relation::RelativeClause},
    Renamed{"acl", Relation::NounClause},
    Renamed{"acl:relcl", Relation::RelativeClause},
    Renamed{"aux", Relation::Auxiliary},
    Renamed{"auxpass", Relation::Auxiliary},
    Renamed{"aux:pass", Relation::Auxiliary},
    Renamed{"cop", Relation::Copula},
    Renamed{"mark", Relation::Marker},
    Renamed{"case", Relation::Case},
    Renamed{"conj", Relation::Conjunct},
    Renamed{"cc", Relation::Coordinator},
    Renamed{"cc:preconj", Relation::Coordinator},
    Renamed{"parataxis", Relation::Parataxis},
    Renamed{"expl", Relation::Expletive},
    Renamed{"mwe", Relation::Fixed},
    Renamed{"fixed", Relation::Fixed},
    Renamed{"punct", Relation::Punctuation},
    Renamed{"root", Relation::Root},
};

// "Ann" <- flat - "Lee" becomes "Ann" - compound -> "Lee", and what hung from Ann hangs from Lee.
void turnName(std::vector<TreeToken>& tokens, std::int32_t first, std::int32_t last) {
    TreeToken& oldHead = tokens[static_cast<std::size_t>(first)];
    TreeToken& newHead = tokens[static_cast<std::size_t>(last)];
    newHead.head = oldHead.head;
    newHead.relation = oldHead.relation;
    for (TreeToken& token : tokens) {
        if (token.head == first) token.head = last;
    }
    newHead.head = newHead.head == last ? noHead : newHead.head;
    oldHead.head = last;
    oldHead.relation = "compound";
}

bool closesCircle(const std::vector<GoldArc>& arcs, std::uint32_t token, std::size_t longest) {
    std::uint32_t at = token;
    for (std::size_t steps = 0; steps <= longest; ++steps) {
        at = arcs[at].head;
        if (at == noParent) return false;
        if (at == token) return true;
    }
    return true;
}

}  // namespace

Relation relationNamed(std::string_view name) {
    const auto found = std::find_if(renamed.begin(), renamed.end(),
                                    [&](const Renamed& r) { return r.name == name; });
    return found == renamed.end() ? Relation::Dependent : found->relation;
}

void harmonise(TreeDocument& document) {
    auto& tokens = document.tokens;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::int32_t head = tokens[i].head;
        const bool toConjunct = (tokens[i].relation == "cc" || tokens[i].relation == "punct") &&
                                head > static_cast<std::int32_t>(i) &&
                                tokens[static_cast<std::size_t>(head)].relation == "conj";
        if (toConjunct) tokens[i].head = tokens[static_cast<std::size_t>(head)].head;
    }
    for (std::size_t i = tokens.size(); i-- > 0;) {
        const std::int32_t first = tokens[i].head;
        if (tokens[i].relation == "flat" && first >= 0 && first < static_cast<std::int32_t>(i))
            turnName(tokens, first, static_cast<std::int32_t>(i));
    }
}

std::vector<GoldArc> goldArcs(const AlignedDocument& document) {
    std::vector<GoldArc> arcs(document.tokens.tokens.size());
    for (const Sentence& s : document.tokens.sentences) {
        for (std::uint32_t i = s.firstToken; i < s.lastToken; ++i) {
            const TreeToken* source = document.source(i);
            const AlignedToken& aligned = document.aligned[i];
            const auto head = static_cast<std::uint32_t>(aligned.head);
            arcs[i].known = source != nullptr;
            if (source == nullptr || aligned.head == noHead) continue;
            if (head < s.firstToken || head >= s.lastToken) continue;
            arcs[i].head = head;
            arcs[i].relation = aligned.whole ? relationNamed(source->relation) : Relation::Compound;
            if (arcs[i].relation == Relation::Root) arcs[i].relation = Relation::Dependent;
        }
        for (std::uint32_t i = s.firstToken; i < s.lastToken; ++i) {
            if (closesCircle(arcs, i, s.lastToken - s.firstToken)) arcs[i] = GoldArc{};
        }
    }
    return arcs;
}

}  // namespace quotelight::training
