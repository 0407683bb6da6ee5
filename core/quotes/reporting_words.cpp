// SPDX-License-Identifier: Apache-2.0
#include "quotes/reporting_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "language/abbreviations.h"
#include "language/characters.h"

namespace quotelight {
namespace {

struct Stems {
    std::string_view language;
    std::u16string_view stems;  // separated and enclosed by spaces
};

constexpr std::array<Stems, 14> table{{
    {"de",
     u" sagt sagen erklär betont bericht teilte mitgeteilt meint schrieb schreibt äußer kritisier "
     u"forder warn nannte nennt bezeichn spricht sprach fragt antwort behaupt verkünd zitier "
     u"heißt laut rief fügte ergänz gab bekannt "},
    {"nl",
     u" zei zegt zeggen vertel verklaa antwoord vroeg vraagt riep schreef schrijft noem meld "
     u"waarschuw benadruk voegde aldus "},
    {"es", u" dij dice pregunt respond contest exclam grit murmur susurr añadi replic repuso "},
    {"pt", u" disse diz pergunt respond exclam grit murmur sussurr acrescent retruc "},
    {"fr", u" dit répond demand écri ajout repri fit murmur souffl lanç lança cria répliqu "},
    {"it", u" disse dice chies chied rispos rispond esclam grid mormor sussurr aggiuns replic "},
    {"pl", u" powiedzi rzek odpar odpowiedzi zapyta spyta krzykn szepn doda mrukn zawoła "},
    {"ru", u" сказа говори спроси ответи крикну прошепта добави воскликну пробормота "},
    {"uk", u" сказа каза спита відпові крикну прошепоті дода вигукну мови "},
    {"sv", u" sa sade frågade svarade ropade viskade tillade mumlade "},
    {"da", u" sagde spurgte svarede råbte hviskede tilføjede mumlede "},
    {"no", u" sa sier spurte svarte ropte hvisket mumlet "},
    {"nb", u" sa sier spurte svarte ropte hvisket mumlet "},
    {"fi", u" sanoi kysyi vastasi huusi kuiskasi lisäsi mutisi "},
}};

constexpr std::string_view dashLanguages =
    " be bg ca cs da el es et fi fr gl hr hu it lt lv mk nb nn no pl pt ro ru sk sl sr sv tr uk "
    "vi ";

// The longest stem has ten letters; shorter beginnings of the word are looked up one by one.
bool beginsWithStem(std::u16string_view word, std::u16string_view stems) {
    constexpr std::size_t longest = 11;
    std::u16string probe = u" ";
    for (std::size_t i = 0; i < std::min(word.size(), longest); ++i) {
        probe += lowerUnit(word[i]);
        const bool whole = i + 1 == word.size();
        constexpr std::size_t shortestStem = 3;  // shorter ones must be the whole word
        if (!whole && i + 1 < shortestStem) continue;
        if (stems.find(probe + u' ') != stems.npos) return true;
    }
    return false;
}

}  // namespace

bool usesDialogueDashes(std::string_view language) {
    const std::string probe = " " + std::string(language) + " ";
    return !language.empty() && dashLanguages.find(probe) != dashLanguages.npos;
}

bool mayReport(std::u16string_view word, std::string_view language) {
    if (language == "en") return reportsSpeech(word);
    for (const Stems& entry : table)
        if (entry.language == language) return beginsWithStem(word, entry.stems);
    return false;
}

int wordsBeforeReport(std::string_view language) {
    return language == "en" ? 3 : 1;
}

}  // namespace quotelight
