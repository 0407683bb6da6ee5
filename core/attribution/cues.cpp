// SPDX-License-Identifier: Apache-2.0
#include "attribution/cues.h"

#include <string>
#include <unordered_map>

#include "text/utf.h"

namespace quotelight {
namespace {

struct CueList {
    CueKind kind;
    std::string_view words;
};

// Base forms; regular inflections are made from them.
constexpr CueList verbs[] = {
    {CueKind::Say,
     "say tell add note state explain claim argue insist declare announce report suggest admit "
     "acknowledge concede contend assert maintain stress emphasize emphasise remark comment "
     "continue conclude warn promise pledge vow recall confirm deny allege testify disclose reveal "
     "mention observe point repeat reiterate affirm assure advise caution predict urge speak talk "
     "express quip joke charge complain boast brag confess elaborate clarify counter interject "
     "interrupt proclaim pronounce lament recount relate swear venture volunteer begin "
     "proceed cite quote echo underscore underline propose recommend demand order command "
     "instruct remind inform notify offer agree signal indicate voice deadpan opine "
     "reason theorize speculate estimate calculate chime interpose rejoin persist resume "
     "finish conclude narrate"},
    {CueKind::Ask, "ask wonder inquire enquire query question plead beg request press"},
    {CueKind::Answer, "reply respond answer retort return"},
    {CueKind::Write,
     "write tweet post retweet blog message text email publish read title sign caption"},
    {CueKind::Call,
     "call describe dub label brand term name characterize characterise refer deem portray depict "
     "cast consider view regard decry hail tout bill"},
    {CueKind::Judge,
     "praise accuse criticize criticise denounce blast slam attack mock dismiss condemn reject "
     "defend blame challenge ridicule deride rip assail chide scold rebuke lambaste lash hit fault "
     "applaud congratulate thank welcome support endorse oppose back question decline refuse "
     "apologize apologise compare invoke cite address discuss declare"},
    {CueKind::Think,
     "think believe hope feel fear expect know doubt suspect imagine suppose wish want realize "
     "realise decide worry reflect muse understand see guess figure remember find"},
    {CueKind::Manner,
     "shout cry exclaim whisper murmur mutter mumble yell scream shriek roar growl snarl snap bark "
     "hiss groan moan sigh sob laugh chuckle giggle smile grin nod shrug gasp pant stammer stutter "
     "drawl croak grumble snort sneer scoff thunder bellow call gush rasp purr chant sing "
     "pout weep wail whimper falter blurt croon coax soothe ejaculate protest urge greet tease "
     "implore entreat hum chirp squeak squeal breathe"}};

// Words as they are, singular and plural.
constexpr CueList nouns[] = {
    {CueKind::Noun,
     "statement statements remark remarks comment comments interview speech tweet tweets post "
     "message letter email e-mail memo op-ed essay article testimony words answer reply response "
     "question announcement release phrase slogan text note report argument claim assertion "
     "warning promise complaint cry voice exclamation whisper"},
    {CueKind::According, "according"}};

struct Irregular {
    std::string_view form, base;
};

constexpr Irregular irregulars[] = {{"said", "say"},
                                    {"told", "tell"},
                                    {"wrote", "write"},
                                    {"written", "write"},
                                    {"spoke", "speak"},
                                    {"spoken", "speak"},
                                    {"thought", "think"},
                                    {"felt", "feel"},
                                    {"knew", "know"},
                                    {"known", "know"},
                                    {"swore", "swear"},
                                    {"sworn", "swear"},
                                    {"began", "begin"},
                                    {"begun", "begin"},
                                    {"saw", "see"},
                                    {"seen", "see"},
                                    {"understood", "understand"},
                                    {"sang", "sing"},
                                    {"wept", "weep"},
                                    {"found", "find"},
                                    {"goes", "go"},
                                    {"went", "go"},
                                    {"gone", "go"},
                                    {"cast", "cast"},
                                    {"hit", "hit"},
                                    {"read", "read"},
                                    {"quit", "quit"}};

// The regular inflections of an English verb; an ill-formed one among them does no harm.
void addInflections(const std::string& base, CueKind kind,
                    std::unordered_map<std::u16string, CueKind>& forms) {
    const auto add = [&](const std::string& form) { forms.emplace(toUtf16(form), kind); };
    const char last = base.back();
    const std::string stem = base.substr(0, base.size() - 1);
    add(base);
    if (last == 'e') {
        for (const char* ending : {"es", "ed", "ing"})
            add(stem + ending);
        return;
    }
    const bool consonantY = last == 'y' && std::string_view("aeo").find(stem.back()) == stem.npos;
    const bool sibilant =
        last == 's' || last == 'x' || base.ends_with("ch") || base.ends_with("sh");
    add(consonantY ? stem + "ies" : base + (sibilant ? "es" : "s"));
    add(consonantY ? stem + "ied" : base + "ed");
    add(base + "ing");
    for (const char* ending : {"ed", "ing"})
        add(base + last + ending);
}

std::unordered_map<std::u16string, CueKind> buildForms() {
    std::unordered_map<std::u16string, CueKind> forms;
    const auto eachWord = [](std::string_view words, auto&& use) {
        while (!words.empty()) {
            const std::size_t space = std::min(words.find(' '), words.size());
            use(std::string(words.substr(0, space)));
            words.remove_prefix(std::min(space + 1, words.size()));
        }
    };
    for (const CueList& list : verbs)
        eachWord(list.words,
                 [&](const std::string& word) { addInflections(word, list.kind, forms); });
    for (const CueList& list : nouns)
        eachWord(list.words,
                 [&](const std::string& word) { forms.emplace(toUtf16(word), list.kind); });
    for (const Irregular& irregular : irregulars) {
        const auto base = forms.find(toUtf16(irregular.base));
        if (base != forms.end()) forms.emplace(toUtf16(irregular.form), base->second);
    }
    return forms;
}

}  // namespace

CueKind cueKind(std::u16string_view word) {
    static const std::unordered_map<std::u16string, CueKind> forms = buildForms();
    const auto found = forms.find(std::u16string(word));
    return found == forms.end() ? CueKind::None : found->second;
}

}  // namespace quotelight
