// SPDX-License-Identifier: Apache-2.0
// Nationalities, parties and faiths as adjectives, and places that speak as sources.
#include "speakers/lexicon.h"

namespace quotelight {

const WordList placeWords[] = {
    {Nationality,
     u"american british english scottish welsh irish french german italian spanish portuguese "
     u"dutch belgian swiss austrian swedish norwegian danish finnish icelandic polish czech slovak "
     u"hungarian romanian bulgarian greek turkish serbian croatian bosnian albanian kosovar "
     u"slovenian macedonian montenegrin russian ukrainian belarusian moldovan georgian armenian "
     u"azerbaijani estonian latvian lithuanian kazakh uzbek kyrgyz tajik turkmen mongolian chinese "
     u"taiwanese japanese korean vietnamese thai cambodian lao burmese malaysian indonesian "
     u"filipino philippine singaporean australian indian pakistani bangladeshi nepalese nepali "
     u"afghan iranian iraqi syrian lebanese jordanian israeli palestinian saudi yemeni omani "
     u"emirati qatari kuwaiti bahraini egyptian libyan tunisian algerian moroccan sudanese "
     u"ethiopian eritrean somali kenyan ugandan tanzanian rwandan burundian congolese angolan "
     u"zambian zimbabwean mozambican namibian botswanan nigerian ghanaian ivorian senegalese "
     u"malian "
     u"liberian cameroonian gambian guinean malawian chadian canadian mexican guatemalan honduran "
     u"salvadoran nicaraguan panamanian cuban haitian dominican jamaican colombian venezuelan "
     u"ecuadorian peruvian bolivian chilean argentine argentinian uruguayan paraguayan brazilian "
     u"maltese cypriot european african asian arab kurdish western eastern northern southern "
     u"soviet latino hispanic caucasian scandinavian balkan nordic baltic zealander"},
    {Nationality,
     u"democratic republican gop labour tory conservative liberal socialist communist green "
     u"libertarian independent christian muslim jewish catholic protestant evangelical hindu "
     u"buddhist sikh anglican orthodox sunni shiite"},
    {Roles | Plural,
     u"americans britons germans italians russians ukrainians europeans africans asians arabs "
     u"kurds "
     u"israelis palestinians iranians iraqis syrians saudis afghans pakistanis indians canadians "
     u"mexicans cubans brazilians australians koreans egyptians latinos hispanics democrats "
     u"republicans conservatives liberals progressives independents libertarians socialists "
     u"communists tories muslims christians jews catholics protestants evangelicals"},
    {Place | Nationality,
     u"alabama alaska arizona arkansas california colorado connecticut delaware florida georgia "
     u"hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts "
     u"michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon "
     u"pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ontario "
     u"quebec alberta manitoba saskatchewan bavaria catalonia queensland victoria"},
    {Place,
     u"u.s. us usa u.k. uk eu u.n. un nato america britain england scotland wales ireland france "
     u"germany italy spain portugal netherlands belgium switzerland austria sweden norway denmark "
     u"finland iceland poland hungary romania bulgaria greece turkey serbia croatia bosnia albania "
     u"kosovo russia ukraine belarus moldova armenia azerbaijan estonia latvia lithuania "
     u"kazakhstan uzbekistan china taiwan japan korea vietnam thailand cambodia laos burma myanmar "
     u"malaysia indonesia philippines singapore australia india pakistan bangladesh nepal "
     u"afghanistan iran iraq syria lebanon israel palestine gaza yemen oman qatar kuwait "
     u"bahrain egypt libya tunisia algeria morocco sudan ethiopia eritrea somalia kenya uganda "
     u"tanzania rwanda burundi congo angola zambia zimbabwe mozambique namibia botswana nigeria "
     u"ghana senegal mali liberia cameroon canada mexico guatemala honduras nicaragua panama cuba "
     u"haiti jamaica colombia venezuela ecuador peru bolivia chile argentina uruguay paraguay "
     u"brazil europe africa asia"},
    {Place,
     u"moscow kyiv kiev beijing tokyo seoul pyongyang delhi islamabad kabul tehran baghdad "
     u"damascus "
     u"beirut jerusalem ankara istanbul athens rome vatican madrid barcelona lisbon paris brussels "
     u"hague berlin munich vienna geneva zurich bern warsaw prague budapest bucharest sofia "
     u"belgrade zagreb stockholm oslo copenhagen helsinki dublin london manchester edinburgh "
     u"ottawa "
     u"toronto montreal vancouver york boston philadelphia chicago detroit houston dallas austin "
     u"atlanta miami seattle portland denver phoenix vegas angeles francisco diego orleans "
     u"cleveland baltimore pittsburgh cairo tripoli nairobi lagos johannesburg pretoria canberra "
     u"sydney melbourne wellington auckland manila jakarta bangkok hanoi mumbai caracas havana "
     u"bogota lima santiago brasilia kremlin pentagon whitehall westminster capitol hollywood "
     u"brooklyn manhattan queens bronx harlem"},
    {0, nullptr}};

}  // namespace quotelight
