// SPDX-License-Identifier: Apache-2.0
// Words for human beings by what they are or do, and the titles put before their names.
#include "speakers/lexicon.h"

namespace quotelight {

const WordList roleWords[] = {
    {Honorific | MaleWord, u"mr mister sir lord monsieur herr senor signor"},
    {Honorific | FemaleWord,
     u"mrs ms miss mx madam madame mme mlle mademoiselle lady dame frau fraulein senora senorita "
     u"signora"},
    {Honorific, u"dr doctor prof rev fr hon st"},
    {Title,
     u"sen rep reps sens del gov govs gen maj col lt capt cmdr cpl sgt adm pres supt pvt insp det "
     u"atty "
     u"sec amb cllr msgr brig"},
    {Title | Role | MaleWord,
     u"king prince emperor sheikh sultan emir father brother baron duke count chairman congressman "
     u"councilman alderman assemblyman"},
    {Title | Role | FemaleWord,
     u"queen princess empress sister mother duchess countess baroness chairwoman congresswoman "
     u"councilwoman assemblywoman abbess"},
    {Title | Role | MaleWord | Kin, u"uncle grandfather grandpa"},
    {Title | Role | FemaleWord | Kin, u"aunt grandmother grandma"},
    {Title | Role,
     u"president senator representative governor mayor minister secretary chancellor premier judge "
     u"justice general colonel major captain lieutenant sergeant admiral commander corporal "
     u"inspector detective superintendent constable sheriff marshal professor pope bishop "
     u"archbishop cardinal rabbi imam pastor reverend deacon ambassador attorney speaker "
     u"mp mep msp canon headmaster headmistress headteacher commissioner director chairperson "
     u"councillor councilmember delegate treasurer comptroller "
     u"ayatollah mullah nurse coach chief private officer agent chair"},
    {Role | MaleWord,
     u"spokesman businessman salesman policeman fireman gentleman man boy guy lad actor host "
     u"waiter "
     u"congressman clergyman newsman craftsman fisherman anchorman cameraman frontman gunman "
     u"layman tradesman workman strongman bachelor monk priest widower sportsman watchman "
     u"groom playboy cowboy doorman footman nobleman mailman"},
    {Role | FemaleWord,
     u"spokeswoman businesswoman saleswoman policewoman woman girl lady actress hostess waitress "
     u"anchorwoman heiress nun housewife widow maid mistress landlady stewardess "
     u"seamstress nanny bride ballerina matriarch heroine"},
    {Role | MaleWord | Kin,
     u"father dad daddy papa son brother husband uncle nephew grandson stepfather stepson "
     u"father-in-law son-in-law brother-in-law boyfriend ex-husband godfather half-brother"},
    {Role | FemaleWord | Kin,
     u"mother mom mum mommy mama daughter sister wife aunt niece granddaughter stepmother "
     u"stepdaughter mother-in-law daughter-in-law sister-in-law girlfriend ex-wife godmother "
     u"half-sister"},
    {Role | Kin,
     u"parent grandparent spouse cousin sibling relative child grandchild partner friend neighbor "
     u"neighbour colleague rival boss roommate classmate fiance fiancee ally opponent counterpart "
     u"predecessor successor co-worker supporter critic fan follower lover lawyer"},
    {Role,
     u"person spokesperson official aide adviser advisor strategist consultant pollster manager "
     u"candidate nominee contender hopeful front-runner frontrunner incumbent challenger "
     u"politician "
     u"lawmaker vp legislator congressperson councilor parliamentarian diplomat envoy negotiator "
     u"bureaucrat statesman democrat republican conservative liberal progressive socialist "
     u"libertarian independent moderate activist advocate campaigner organizer organiser volunteer "
     u"lobbyist donor fundraiser operative surrogate insider outsider staffer staff-member intern "
     u"clerk assistant deputy undersecretary vice-president veep leader head founder co-founder "
     u"cofounder creator owner co-owner proprietor chairperson vice-chairman executive ceo cfo coo "
     u"cto administrator coordinator supervisor principal dean provost superintendent trustee"},
    {Role,
     u"entrepreneur investor financier billionaire millionaire tycoon mogul magnate developer "
     u"banker broker trader economist analyst accountant auditor actuary buyer seller customer "
     u"client consumer shopper dealer retailer wholesaler merchant shopkeeper manufacturer "
     u"contractor builder employer employee worker laborer labourer farmer rancher grower fisher "
     u"miner engineer architect designer programmer coder technician mechanic electrician plumber "
     u"carpenter welder driver trucker pilot sailor skipper steward conductor courier"},
    {Role,
     u"attorney counsel prosecutor defender barrister solicitor magistrate juror defendant "
     u"plaintiff litigant claimant complainant appellant witness victim suspect accuser inmate "
     u"prisoner convict felon criminal offender killer murderer shooter attacker assailant bomber "
     u"robber thief fraudster hacker smuggler trafficker dealer survivor bystander onlooker "
     u"eyewitness investigator examiner coroner bailiff warden guard bodyguard cop deputy ranger "
     u"trooper patrolman firefighter paramedic responder"},
    {Role,
     u"soldier veteran serviceman marine airman infantryman officer commander recruit fighter "
     u"militant rebel insurgent jihadist jihadi terrorist extremist separatist guerrilla dissident "
     u"defector spy whistleblower leaker informant informer mole hostage refugee migrant immigrant "
     u"asylum-seeker exile settler colonist citizen resident local villager islander native "
     u"townsperson householder homeowner landlord tenant renter commuter passenger traveler "
     u"traveller tourist visitor guest pedestrian cyclist motorist hiker climber"},
    {Role,
     u"doctor physician surgeon neurosurgeon nurse midwife dentist pharmacist psychologist "
     u"psychiatrist therapist counselor counsellor pediatrician cardiologist oncologist "
     u"epidemiologist virologist pathologist radiologist patient carer caregiver clinician medic "
     u"scientist researcher scholar academic professor lecturer teacher educator instructor tutor "
     u"trainer student pupil graduate undergraduate alumnus freshman sophomore junior senior "
     u"historian philosopher theologian sociologist anthropologist archaeologist linguist "
     u"statistician mathematician physicist chemist biologist geologist ecologist zoologist "
     u"botanist meteorologist seismologist climatologist astronomer astronaut inventor "
     u"demographer"},
    {Role,
     u"journalist reporter correspondent columnist commentator pundit editor publisher writer "
     u"author "
     u"novelist poet playwright biographer blogger photographer anchor broadcaster presenter "
     u"announcer moderator interviewer questioner panelist narrator newscaster critic reviewer "
     u"essayist screenwriter ghostwriter translator interpreter librarian archivist curator "
     u"co-author co-host cartoonist illustrator podcaster vlogger youtuber influencer commenter"},
    {Role,
     u"artist painter sculptor musician singer songwriter composer rapper drummer guitarist "
     u"pianist "
     u"violinist bassist vocalist dancer choreographer comedian comic entertainer performer "
     u"celebrity star superstar producer filmmaker director showrunner impresario magician model "
     u"supermodel stylist hairdresser barber chef cook baker butcher bartender barista "
     u"restaurateur brewer winemaker"},
    {Role,
     u"athlete player footballer striker midfielder goalkeeper defender quarterback pitcher batter "
     u"batsman bowler golfer boxer wrestler swimmer runner sprinter skier skater gymnast "
     u"captain teammate coach referee umpire champion medalist winner loser rookie racer jockey "
     u"competitor contestant"},
    {Role,
     u"believer christian muslim jew catholic protestant evangelical hindu buddhist sikh mormon "
     u"preacher minister chaplain missionary cleric clergyman vicar priest monk pontiff saint "
     u"bishop pastor imam rabbi cantor"},
    {Role,
     u"expert specialist professional practitioner veteran newcomer member participant attendee "
     u"attendant applicant respondent caller heckler protester protestor demonstrator marcher "
     u"picketer striker rioter looter agitator supporter backer opponent proponent skeptic sceptic "
     u"enthusiast fan detractor foe enemy friend acquaintance associate confidant confidante "
     u"mentor protege disciple spectator viewer listener reader user subscriber voter taxpayer "
     u"elector juror delegate superdelegate observer monitor source informant figure individual "
     u"stranger teenager teen youth adult pensioner retiree senior toddler infant baby orphan twin "
     u"giant icon legend hero villain genius idiot patriot traitor liar bully racist feminist "
     u"environmentalist humanitarian philanthropist benefactor donor sponsor patron heir successor "
     u"boss chief chair kingmaker powerbroker spin-doctor mouthpiece envoy messenger go-between "
     u"mediator arbitrator regulator inspector planner organiser newspaperman clergyperson "
     u"commander-in-chief editor-in-chief running-mate whip recorder speechwriter introducer "
     u"pollster runner-up troubadour poet-in-residence "
     u"contributor impostor imposter doppelganger newsreader servant butler valet housekeeper cook "
     u"governess squire knight esquire nobleman peer baronet gambler dealer planner poker-player"},
    {Roles | Plural,
     u"people police officials men women children folks folk troops personnel clergy elders "
     u"elites masses youngsters alumni media public crowd audience electorate others many some few "
     u"most several both observers"},
    {RoleModifier,
     u"former ex late current acting interim outgoing incoming longtime long-time senior junior "
     u"top "
     u"chief deputy vice assistant associate executive managing general first second third "
     u"presumptive prospective aspiring retired fellow veteran prominent leading self-described "
     u"unnamed anonymous lead principal special national state federal local ranking onetime "
     u"one-time then soon-to-be co foreign prime honorary emeritus veteran lieutenant republican "
     u"democratic independent presidential vice-presidential congressional gubernatorial mayoral "
     u"senatorial parliamentary"},
    {0, nullptr}};

}  // namespace quotelight
