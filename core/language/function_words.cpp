// SPDX-License-Identifier: Apache-2.0
#include "language/function_words.h"

#include <array>

namespace quotelight {
namespace {

constexpr std::array<FunctionWords, 27> table{{
    {"en",
     u" the of and to a in is that it was for on as with he be at by i this had not are but "
     u"from or have an they which you were her she his him we there been their has would "
     u"what will who said about when into them than its more my your "},
    {"de",
     u" der die und das ist nicht ein eine zu den in von sie er es mit sich auf dem im des für "
     u"auch dass als an wie ich aus hat bei war nach wird noch wir um so zum einen über aber "
     u"oder nur einem einer vor durch man kann sein haben wurde sind werden hatte zur "},
    {"fr",
     u" le la les de des et un une du en est que qui dans il elle pour pas ne sur ce au se par "
     u"plus je avec son sa ses ont cette mais ou nous vous aux être fait été lui leur comme "
     u"sont était même ces aussi deux dit d l n s c qu y à "},
    {"es",
     u" el la los las de que y en un una es por con no se del al lo su para como más pero sus "
     u"le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde "
     u"dijo antes año años contra quien desde todo nos era fue ha han son está ser dijo había "},
    {"it",
     u" il di che e la per un in è non una sono con si da ha le dei del della al nel alla come "
     u"più anche ma lo gli i ci era delle questo questa o suo sua tra loro essere dal dalla "
     u"stato nella degli ho detto perché quando due aveva l d dell all "},
    {"pt",
     u" o a os as de que e em um uma do da é não para com no na por se dos das mais ao como mas "
     u"foi seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela ele "
     u"entre era depois sem mesmo aos têm são à disse num "},
    {"nl",
     u" de het een en van ik te dat die in is niet zijn op aan met voor er was hij maar om hem "
     u"dan zou of wat mijn men dit zo door over ze zich bij ook tot je mij uit der daar haar "
     u"naar heb heeft hebben want nog zal geen wordt werd deze ze "},
    {"pl",
     u" i w nie się na z jest do to że o jak a co po za ale od tak już tym przez jego czy dla "
     u"był jej ich są było ma być tego tylko może która który które jeszcze ten ze po gdy "
     u"przy było także oraz "},
    {"sv",
     u" och i att det som en på är av för med den till inte har de ett om var jag han men sig "
     u"från så vi kan när hon man där ska eller vid nu även efter mot hade säger detta sin "
     u"alla varit här bara över mycket skulle blir "},
    {"da",
     u" og i at det er en til af på for ikke med den der de som et han har jeg var et men om "
     u"hun fra så vi kan sig eller efter ud hvor når nu være blev også havde da år hvad siger "
     u"mig op hans kun skal mod "},
    {"no",
     u" og i det er på som en til av for ikke med at har de den han om var jeg et men fra så vi "
     u"seg kan hun eller etter nå når være ble også hadde da år hva sier meg opp skal mot ved "
     u"dette bare mer ut å "},
    {"fi",
     u" ja on ei se että hän oli mutta kun niin myös ole ovat joka mitä minä sen sitä tai kuin "
     u"nyt vain jo sekä ollut jos mukaan ollaan heidän hänen siitä en he tämä tämän jossa "
     u"olisi sanoi vielä eivät voi "},
    {"cs",
     u" a je v se na že to s z do o jsem i jako by ale jsou za pro si tak po ve který která "
     u"které byl bylo byla ze aby když jeho už od podle také při není však nebo jen jsme má "},
    {"sk",
     u" a je v sa na že to s z do o som ako by ale sú za pre si tak po vo ktorý ktorá ktoré bol "
     u"bolo bola zo aby keď jeho už od podľa tiež pri nie však alebo len sme má "},
    {"ro",
     u" și de în a la cu pe nu că o din un se care este sunt mai pentru au fost ca ce dar al "
     u"lui ai să sau după fi prin el ea lor avea era această acest spus a fost "},
    {"hu",
     u" a az és hogy nem is egy volt de ezt azt meg ez csak már mint ki el még van vagy ha be "
     u"fel azonban mert után lesz lehet szerint majd ők kell minden mondta "},
    {"tr",
     u" ve bir bu da de için ile ne çok olarak daha o var gibi kadar ama değil en sonra mi her "
     u"ben olan ki dedi ya diye olduğunu şey bile çünkü hiç "},
    {"ca",
     u" el la els les de que i en un una és per amb no es del al ho seu per com més però també "
     u"ja o aquest aquesta són va dels als entre quan molt sense sobre fins hi ha han està ser "
     u"l d s dir aquests "},
    {"hr",
     u" i je u se na da za su od s a o će kao to ne koji koja koje što ali iz po nije sam bi do "
     u"ili bio bila bilo te ima kako samo više još već pa tako kada rekao prema "},
    {"id",
     u" yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke ada bisa orang "
     u"mereka sudah kami karena oleh atau kata tersebut adalah telah dia lebih lagi kita "},
    {"ru",
     u" и в не на я что он с как это а то по но она к у из за от так его для о же бы было был "
     u"мы они все только ее ещё еще мне если уже или быть меня вы до при также чтобы который "},
    {"uk",
     u" і в не на що я з у це та він як до але за по так його від про для вона й також було ми "
     u"вони все є або той які який щоб якщо вже бути мене ви при цього був "},
    {"be",
     u" і ў не на што я з у гэта ён як да але за па так яго ад пра для яна таксама было мы яны "
     u"усе ёсць або той які каб калі ўжо быць мяне вы пры гэтага быў "},
    {"bg",
     u" и в не на да се от че за с е по си това но как са той тя ще като което която който до "
     u"при или бе беше към те ми му само още са след вече има бъде каза "},
    {"sr",
     u" и је у се на да за су од с а о ће као то не који која које што али из по није сам би до "
     u"или био била било те има како само више још већ па тако када рекао према "},
    {"fa", u" و در به از که این را با است آن برای یک خود تا بر هم نیز شده می هر ما او اما یا بود "},
    {"ur", u" کے میں کی ہے اور سے کا کو اس نے کہ ہیں پر یہ بھی ایک جو تھا نہیں ہو کر "},
}};

}  // namespace

std::span<const FunctionWords> functionWords() {
    return table;
}

}  // namespace quotelight
