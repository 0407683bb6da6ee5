// SPDX-License-Identifier: Apache-2.0
// Function words, and words that break a noun phrase or that capitals alone do not make a name.
#include "speakers/lexicon.h"

namespace quotelight {

const WordList grammarWords[] = {
    {Function | Determiner,
     u"the a an this that these those his her its their our my your whose some any each every no "
     u"another several many few both all most one two three four five six seven eight nine ten "
     u"dozens hundreds thousands numerous various other neither multiple"},
    {Function,
     u"and or but nor yet so if then than because although though while whereas when whenever "
     u"where wherever before after since until unless as like of in on at by for from to into onto "
     u"with within without about above below under over between among amid against across along "
     u"around behind beside besides beyond despite down during except inside near off out outside "
     u"per through throughout toward towards up upon via according not n't never also too very "
     u"only just even still again already almost always often sometimes soon now here there today "
     u"tomorrow yesterday tonight later earlier ago once twice perhaps maybe however therefore "
     u"thus hence meanwhile instead otherwise nevertheless moreover furthermore indeed rather "
     u"quite "
     u"who whom which what how why whether yes no"},
    {Function | Verb,
     u"is are was were be been being am do does did done has have had having can could will would "
     u"shall should may might must ought cannot can't won't don't didn't doesn't isn't aren't "
     u"wasn't "
     u"weren't hasn't haven't hadn't wouldn't couldn't shouldn't let's"},
    {Function,
     u"i you he she it we they me him us them myself himself herself itself themselves "
     u"ourselves yourself mine yours hers ours theirs i'm i've i'd i'll you're he's she's "
     u"it's we're they're that's there's what's who's everyone everybody someone somebody "
     u"anyone anybody nobody nothing something everything anything"},
    {Verb | Says,
     u"said says say saying told tells tell telling asked asks ask asking added adds add adding "
     u"wrote writes write writing called calls call calling stated states stating noted notes "
     u"noting explained explains replied replies answered answers argued argues arguing claimed "
     u"claims claiming announced announces declared declares insisted insists suggested suggests "
     u"warned warns warning admitted admits acknowledged acknowledges agreed agrees believes "
     u"believed thinks thought think knows knew know wants wanted want hopes hoped fears feared "
     u"described describes describing accused accuses accusing criticized criticizes denied denies "
     u"confirmed confirms reported reports recalled recalls remembered concluded concludes "
     u"tweeted tweets posted joked jokes quipped shouted yelled cried screamed whispered murmured "
     u"muttered exclaimed responded responds remarked remarks commented comments observed "
     u"observes continued continues emphasized emphasizes stressed stresses predicted predicts "
     u"promised promises vowed vows pledged pledges urged urges demanded demands quoted quotes "
     u"testified testifies lamented complained complains countered counters conceded concedes "
     u"repeated repeats mentioned mentions revealed reveals discussed expressed expresses praised "
     u"praises blasted blasts slammed slams mocked mocks dismissed dismisses rejected rejects "
     u"defended defends cited cites citing pointed points according"},
    {Verb,
     u"gave gives referred refers made makes make took takes take went goes go came comes come got "
     u"gets get saw sees see "
     u"became becomes become began begins begin kept keeps left leaves let met meets put puts ran "
     u"runs sat sits sent sends stood stands spoke speaks speak speaking talked talks talking "
     u"held holds found finds find showed shows seemed seems felt feels looked looks tried tries "
     u"used uses worked works joined leads led won wins lost loses brought brings including "
     u"included includes regarding concerning following visited offered offers received receives "
     u"heard hears read reads reading laughed smiled nodded sighed turned shook hit hits"},
    {Common,
     u"new good bad big great old young long high more less much first last next own same other "
     u"right left early late full real best worst better worse sure clear true false free open "
     u"breaking exclusive update updated watch video photo photos image images story report live "
     u"read share click follow related here's why how editor's correction note opinion analysis "
     u"politics world business sports health science technology time times year years day days "
     u"week "
     u"weeks month months war peace election vote debate money power life death home work nothing "
     u"something everything things thing way back help need take make give keep look show find "
     u"tell "
     u"ask try use call let stop start begin end think know want love hate fight win lose beat "
     u"please thank thanks sorry hello oh well okay ok yeah god dear certainly clearly obviously "
     u"unfortunately fortunately finally recently eventually originally initially additionally "
     u"similarly likewise overall ultimately nearly roughly approximately part half critics "
     u"speaking asked born based given known despite like unlike together alone during following "
     u"welcome good morning evening afternoon night happy merry q a"},
    {Calendar | Common,
     u"january february march april may june july august september october november december jan "
     u"feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday "
     u"saturday sunday mon tue tues wed thu thurs fri sat sun christmas easter thanksgiving "
     u"halloween ramadan hanukkah spring summer autumn winter"},
    {Particle,
     u"van von der den de da di du del della dos das la le el al bin ibn ben abu ul ur af "
     u"ter ten zu zur y e san santa"},
    {Suffix, u"jr jr. sr sr. ii iii iv v esq esq. phd ph.d. md m.d."},
    {0, nullptr}};

}  // namespace quotelight
