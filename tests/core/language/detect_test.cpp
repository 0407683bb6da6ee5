// SPDX-License-Identifier: Apache-2.0
#include "language/detect.h"

#include "support/catch.h"
#include "text/utf.h"

namespace quotelight {
namespace {

std::string detect(const char* text, const char* stated = "") {
    Article article;
    article.text = toUtf16(text);
    article.metadata.language = stated;
    return detectLanguage(article);
}

struct Case {
    const char* language;
    const char* text;
};

const Case sentences[] = {
    {"en", "The council said it would not close the library before the end of the year."},
    {"de", "Der Rat sagte, dass die Bibliothek nicht vor dem Ende des Jahres schließen wird."},
    {"fr", "Le conseil a dit que la bibliothèque ne fermera pas avant la fin de l’année."},
    {"es", "El consejo dijo que la biblioteca no va a cerrar antes del fin de año."},
    {"it", "Il consiglio ha detto che la biblioteca non chiuderà prima della fine dell’anno."},
    {"pt", "O conselho disse que a biblioteca não vai fechar antes do fim do ano."},
    {"nl", "De raad zei dat de bibliotheek niet voor het einde van het jaar zal sluiten."},
    {"pl",
     "Rada powiedziała, że biblioteka nie zostanie zamknięta do końca roku, ale to się zmieni."},
    {"sv", "Rådet sade att biblioteket inte ska stängas före slutet av året."},
    {"da", "Rådet siger, at biblioteket ikke bliver lukket før udgangen af året, og det er godt."},
    {"no", "Rådet sier at biblioteket ikke skal stenges før nyttår, og det er bra å vite nå."},
    {"fi", "Neuvosto sanoi, että kirjasto ei sulje ennen vuoden loppua, mutta se on vielä auki."},
    {"cs", "Rada řekla, že knihovna se nezavře do konce roku, ale není to jisté."},
    {"ru", "Совет сказал, что библиотека не закроется до конца года, но это не точно."},
    {"uk", "Рада сказала, що бібліотека не закриється до кінця року, але це ще не точно."},
    {"bg", "Съветът каза, че библиотеката няма да се затвори до края на годината."},
    {"el", "Το συμβούλιο είπε ότι η βιβλιοθήκη δεν θα κλείσει."},
    {"ja", "評議会は図書館を閉めないと言った。"},
    {"zh", "委员会说图书馆年底前不会关闭。"},
    {"ko", "의회는 도서관을 닫지 않겠다고 말했다."},
    {"ar", "قال المجلس إن المكتبة لن تغلق قبل نهاية العام."},
    {"fa", "شورا گفت که این کتابخانه تا پایان سال بسته نمی شود و برای همه باز است."},
    {"he", "המועצה אמרה שהספרייה לא תיסגר."},
    {"th", "สภากล่าวว่าห้องสมุดจะไม่ปิด"},
};

TEST_CASE("A sentence tells its language", "[language]") {
    for (const Case& example : sentences) {
        INFO(example.text);
        CHECK(detect(example.text) == example.language);
    }
}

TEST_CASE("What cannot be told is not guessed", "[language]") {
    CHECK(detect("") == "und");
    CHECK(detect("42 + 17 = 59") == "und");
    CHECK(detect("Grzx") == "und");
    CHECK(detect("😀😀😀") == "und");
}

TEST_CASE("A stated language wins where the text does not contradict it", "[language]") {
    CHECK(detect("Grzx", "de-AT") == "de");
    CHECK(detect("Grzx", "EN_us") == "en");
    CHECK(detect("Grzx", "not a tag") == "und");
    CHECK(detect("Rådet siger nej.", "da") == "da");
    CHECK(detect("評議会は図書館を閉めないと言った。", "en") == "ja");
    std::string german;
    for (int i = 0; i < 5; ++i)
        german += sentences[1].text;
    CHECK(detect(german.c_str(), "en") == "de");
}

TEST_CASE("Quoted words in another language do not turn the text's", "[language]") {
    CHECK(detect("The sign said “Bitte nicht auf den Rasen treten” and the dog was on it.") ==
          "en");
}

}  // namespace
}  // namespace quotelight
