// SPDX-License-Identifier: Apache-2.0
#include "speakers/person_name.h"

#include <algorithm>

namespace quotelight {

namespace {

// Short forms of a first name beside it; a form may belong to several.
constexpr const char16_t* nicknames[] = {
    u"william bill billy will willie liam",
    u"robert bob bobby rob robby robbie bert",
    u"richard rick ricky rich dick",
    u"james jim jimmy jamie",
    u"john jack johnny jon",
    u"joseph joe joey",
    u"thomas tom tommy",
    u"michael mike mick mickey",
    u"edward ed eddie ted teddy ned",
    u"theodore ted teddy theo",
    u"charles charlie chuck chas",
    u"daniel dan danny",
    u"david dave davy",
    u"donald don donny",
    u"kenneth ken kenny",
    u"lawrence larry laurence",
    u"ronald ron ronnie",
    u"samuel sam sammy",
    u"stephen steve steven",
    u"steven steve",
    u"andrew andy drew",
    u"anthony tony",
    u"antonio tony",
    u"benjamin ben benny",
    u"bernard bernie",
    u"christopher chris kit",
    u"frederick fred freddie freddy",
    u"gerald jerry gerry",
    u"gregory greg",
    u"harold harry hal",
    u"henry harry hank hal",
    u"jeffrey jeff",
    u"geoffrey geoff",
    u"jonathan jon",
    u"joshua josh",
    u"leonard len lenny leo",
    u"matthew matt",
    u"nathaniel nate nat nathan",
    u"nicholas nick nicky",
    u"patrick pat paddy",
    u"peter pete",
    u"philip phil",
    u"phillip phil",
    u"raymond ray",
    u"timothy tim timmy",
    u"vincent vince vinny",
    u"walter walt wally",
    u"zachary zach zack",
    u"alexander alex sandy alec",
    u"alexandra alex sandra",
    u"alfred al fred alf",
    u"albert al bert",
    u"arthur art",
    u"douglas doug",
    u"eugene gene",
    u"francis frank",
    u"franklin frank",
    u"mitchell mitch",
    u"terrence terry",
    u"terence terry",
    u"elizabeth liz lizzy lizzie beth betsy betty eliza bess",
    u"margaret maggie meg peggy margie",
    u"katherine kate kathy katie kay kitty",
    u"catherine kate cathy katie kitty",
    u"kathleen kathy",
    u"patricia pat patty patsy tricia trish",
    u"deborah deb debbie debra",
    u"barbara barb",
    u"susan sue susie suzy",
    u"rebecca becky",
    u"jennifer jen jenny jenn",
    u"jessica jess jessie",
    u"christina chris tina chrissy",
    u"christine chris tina",
    u"dorothy dot dolly",
    u"eleanor ellie nell nora",
    u"frances fran frankie",
    u"jacqueline jackie",
    u"judith judy",
    u"pamela pam",
    u"samantha sam",
    u"sandra sandy",
    u"theresa terry tess",
    u"valerie val",
    u"victoria vicky tori",
    u"virginia ginny",
    u"abigail abby",
    u"amanda mandy",
    u"cynthia cindy",
    u"stephanie steph",
};

bool listed(std::u16string_view list, std::u16string_view word) {
    for (std::size_t at = list.find(word); at != std::u16string_view::npos;
         at = list.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || list[at - 1] == u' ') && (end == list.size() || list[end] == u' '))
            return true;
    }
    return false;
}

bool isInitialOf(std::u16string_view initial, std::u16string_view name) {
    const bool initialShape = initial.size() == 1 || (initial.size() == 2 && initial[1] == u'.');
    return initialShape && !name.empty() && initial[0] == name[0];
}

bool suffixesFit(std::u16string_view a, std::u16string_view b) {
    const auto junior = [](std::u16string_view s) { return s.starts_with(u"jr"); };
    if (junior(a) != junior(b)) return false;
    return a.empty() || b.empty() || a[0] == b[0];
}

}  // namespace

PersonName personName(const Words& words, TokenRange name) {
    PersonName parts;
    std::uint32_t last = name.last;
    for (; last > name.first + 1; --last) {
        if (words.is(last - 1, Suffix))
            parts.suffix = words.lower(last - 1);
        else if (words.isWord(last - 1))
            break;
    }
    parts.last = words.lower(last - 1);
    // "Le Pen", "van der Berg": a surname with its particle.
    std::uint32_t first = name.first;
    while (first + 1 < last && words.is(first, Particle) && !words.is(first, FemaleName | MaleName))
        ++first;
    if (first > name.first || last - first < 2) return parts;
    parts.first = words.lower(name.first);
    for (std::uint32_t i = name.first + 1; i + 1 < last; ++i)
        if (words.isWord(i)) parts.middle.push_back(words.lower(i));
    return parts;
}

bool firstNamesFit(std::u16string_view a, std::u16string_view b) {
    if (a == b || isInitialOf(a, b) || isInitialOf(b, a)) return true;
    return std::any_of(std::begin(nicknames), std::end(nicknames), [=](std::u16string_view group) {
        const std::u16string_view name = group.substr(0, group.find(u' '));
        return (name == a && listed(group, b)) || (name == b && listed(group, a));
    });
}

bool namesFit(const PersonName& a, const PersonName& b) {
    if (a.last != b.last || !suffixesFit(a.suffix, b.suffix)) return false;
    if (firstNamesFit(a.first, b.first)) return true;
    // Known by the middle name: "J. Edgar Hoover", "Edgar Hoover".
    const auto has = [](const PersonName& name, std::u16string_view word) {
        return std::find(name.middle.begin(), name.middle.end(), word) != name.middle.end();
    };
    return has(a, b.first) || has(b, a.first);
}

}  // namespace quotelight
