// SPDX-License-Identifier: Apache-2.0
#include "quotes/word_groups.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

#include "language/feature_hash.h"

namespace quotelight {
namespace {

// Separated by spaces; a word belongs to the first group that lists it.
struct Group {
    WordGroup group;
    std::u16string_view words;
};

constexpr std::array<Group, 5> groups{{
    {WordGroup::Work,
     u"ad ads advert album anthem anthology article autobiography ballad ballet biography "
     u"blockbuster "
     u"blog book books broadcast cartoon chapter clip column comedy comic commercial concert "
     u"documentary drama editorial episode essay exhibit exhibition fable feature film films game "
     u"hit hymn interview journal lecture magazine manifesto memo memoir memoirs miniseries movie "
     u"movies musical newscast newsletter newspaper novel novella op-ed opera page painting "
     u"pamphlet "
     u"paper piece play plays podcast poem poems portrait presentation program programme "
     u"publication "
     u"radio remake report revue satire sculpture segment sequel serial series session show shows "
     u"sitcom sketch skit song songs soundtrack spot story study symposium talk textbook thriller "
     u"tour tract trailer treatise trilogy tune video website webcast workshop"},
    {WordGroup::Naming,
     u"aka billed branded captioned christened coined dubbed entitled headlined known labeled "
     u"labelled named nicknamed renamed retitled self-described self-styled so-called styled "
     u"subtitled termed titled"},
    {WordGroup::Word,
     u"acronym adjective adjectives adverb buzzword caption catchphrase category chant chants "
     u"cliche "
     u"concept definition euphemism expression hashtag headline headlines idea idiom label labels "
     u"lyric mantra message moniker motto name names nickname notion noun phrase phrases placard "
     u"question rubric sign signs slogan slogans slur sticker subject synonym tag tagline term "
     u"terms "
     u"theme title titles verb verbs word words"},
    {WordGroup::Saying,
     u"acknowledged acknowledges added adding adds admits admitted advised affirmed agreed alleged "
     u"alleges announced answered argued argues arguing asked asking asks asserted asserting "
     u"asserts "
     u"assured bragged cautioned chanted chanting charged cited cites citing claimed claiming "
     u"claims "
     u"commented complained conceded concedes concluded concludes confessed confided confirmed "
     u"contended contends continued cried cries declared declares declaring declined demanded "
     u"denied "
     u"denies ejaculated exclaimed explained explaining explains expressed feared hinted hoped "
     u"indicated informed insisted insisting insists joked jokes lamented maintained mentioned "
     u"mocked murmured mused muttered noted notes noting objected observed observes opined pledged "
     u"pointed posted predicted proclaimed promised promises pronounced protested quipped quoted "
     u"reads recalled recalling recalls recounted reiterated rejoined remarked remarking remarks "
     u"remembered reminded repeated replied replies reported reports responded responding responds "
     u"retorted returned revealed said say saying says shouted shouting sighed snapped speaking "
     u"spoke "
     u"stated states stating stressed stressing suggested suggesting suggests swore testified "
     u"thought told tells telling tweeted tweeting tweets urged urges urging uttered vowed vowing "
     u"vows warned warning warns whispered wondered wonders writes writing wrote yelled yelling "
     u"according acknowledge argue arguing believe believed believes boast claim conclude declare "
     u"explain feel feels felt hope hoped hopes imply implied implies insist mention note predict "
     u"proclaim promise proposed propose question questioned respond reveal say suggest tell think "
     u"thinks thinking urge vow warn wonder "
     u"babbled barked bawled began begged bellowed blurted boasted boomed breathed broke burst "
     u"chattered chimed chuckled cooed corrected counselled croaked crooned drawled enquired "
     u"entreated "
     u"expostulated faltered fumed gasped giggled groaned growled grumbled grunted hissed howled "
     u"hummed implored inquired interjected interposed interrupted intoned joked laughed mumbled "
     u"nodded panted pleaded pouted prompted purred pursued quavered queried raged ranted read "
     u"resumed roared scoffed scolded screamed shrieked shrugged smiled sneered sniffed sobbed "
     u"soothed squeaked stammered stuttered taunted teased thundered urged volunteered wailed "
     u"whimpered whined yelped"},
    {WordGroup::Judging,
     u"accused accuses accusing applauded assailed attacked blamed blames blasted blasting "
     u"branding "
     u"call called calling calls characterized characterised characterizes characterizing compared "
     u"condemned condemning considers considered credited criticized criticised criticizing "
     u"decried "
     u"decries defended deemed deems denounced denounces denouncing deplored deriding derided "
     u"describe described describes describing dismissed dismisses dismissing hailed hailing "
     u"labeling "
     u"lambasted likened mocking portrayed praised praises praising rejected ridiculed slammed "
     u"slamming thanked touted viewed welcomed echoed echoing referred referring refers refer "
     u"endorsed lauded lamented mocks pledging questioning ripped savaged seized skewered tagged "
     u"trashed trumpeted warning"},
}};

using Table = std::unordered_map<std::uint32_t, WordGroup>;

const Table& table() {
    static const Table filled = [] {
        Table words;
        for (const Group& entry : groups) {
            std::u16string_view rest = entry.words;
            while (!rest.empty()) {
                const std::size_t end = std::min(rest.find(u' '), rest.size());
                words.emplace(hashWord(rest.substr(0, end)), entry.group);
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
        }
        return words;
    }();
    return filled;
}

}  // namespace

WordGroup wordGroup(std::uint32_t lowerHash) {
    static const Table& words = table();
    const auto found = words.find(lowerHash);
    return found == words.end() ? WordGroup::None : found->second;
}

}  // namespace quotelight
