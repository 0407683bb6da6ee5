// SPDX-License-Identifier: Apache-2.0
// Words for organisations and for what speaks in somebody's stead.
#include "speakers/lexicon.h"

namespace quotelight {

const WordList bodyWords[] = {
    {Body | BodyEnd,
     u"company corporation firm group agency committee commission council board bureau department "
     u"ministry authority administration government parliament congress senate assembly cabinet "
     u"court tribunal university college school institute institution academy hospital clinic "
     u"church mosque synagogue temple foundation charity trust fund union federation "
     u"association society league club organization organisation nonprofit party movement "
     u"coalition alliance campaign bank insurer airline automaker carmaker manufacturer retailer "
     u"newspaper magazine network broadcaster station channel publisher publication journal "
     u"website outlet studio label army navy force corps legislature task-force panel "
     u"embassy consulate secretariat directorate office museum library gallery theater theatre "
     u"orchestra brigade regiment battalion conference center centre"},
    {Body,
     u"tabloid daily weekly startup start-up conglomerate subsidiary think-tank watchdog team "
     u"staff "
     u"crew camp ticket faction caucus bloc delegation leadership regime monarchy kingdom "
     u"republic state nation country city town county province district village community industry "
     u"sector lobby jury bench squad band choir cartel gang militia junta "
     u"headquarters newsroom editorial-board non-profit ngo pac super-pac brand chain store shop "
     u"restaurant hotel airport family household couple pair trio duo panel paper site platform "
     u"blog program programme show podcast opposition establishment bar lab laboratory "
     u"chamber pool delegation transition press house"},
    {BodyEnd,
     u"inc inc. corp corp. ltd ltd. llc llp plc co co. gmbh ag sa nv news times post herald "
     u"tribune "
     u"gazette chronicle guardian observer telegraph examiner globe mail mirror express press "
     u"journal review record register sun star standard bulletin dispatch inquirer courier "
     u"broadcasting television radio tv media entertainment pictures records books "
     u"airlines airways motors industries enterprises holdings partners brothers technologies "
     u"systems solutions services laboratories pharmaceuticals energy petroleum oil steel foods "
     u"stores insurance financial capital securities investments associates "
     u"house tower hall pentagon kremlin project initiative program network watch research survey "
     u"polling forum poll service reserve exchange rights america international worldwide "
     u"organization's nations states office"},
    {Document,
     u"report statement letter memo memorandum email e-mail tweet post article story editorial "
     u"column op-ed essay book memoir novel diary website page headline ad advertisement "
     u"commercial "
     u"spot video clip film movie documentary transcript recording tape song lyric poem play "
     u"document filing lawsuit suit complaint petition indictment affidavit brief ruling opinion "
     u"verdict decision order resolution bill law act statute amendment constitution treaty "
     u"agreement contract charter declaration manifesto platform proposal plan study survey poll "
     u"analysis review assessment audit paper bulletin newsletter leaflet pamphlet flyer "
     u"brochure sign banner placard slogan sticker shirt t-shirt label caption message note text "
     u"voicemail announcement release press-release invitation email-chain post posting blog-post "
     u"account biography profile interview speech address script screenplay scripture bible koran "
     u"quran rule guideline guidance policy memo dossier cable testimony deposition email "
     u"questionnaire form card list"},
    {0, nullptr}};

}  // namespace quotelight
