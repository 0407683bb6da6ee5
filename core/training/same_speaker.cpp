// SPDX-License-Identifier: Apache-2.0
#include "training/same_speaker.h"

#include <algorithm>
#include <set>

#include "speakers/words.h"
#include "text/utf.h"

namespace quotelight::training {

namespace {

using NameWords = std::vector<std::u16string>;

const std::set<std::u16string, std::less<>> honorifics = {u"mr", u"mrs", u"ms",   u"miss",
                                                          u"dr", u"sir", u"lady", u"lord"};
const std::set<std::u16string, std::less<>> titles = {
    u"prof",       u"professor", u"dame",  u"president",
    u"sen",        u"senator",   u"rep",   u"representative",
    u"gov",        u"governor",  u"judge", u"justice",
    u"gen",        u"general",   u"col",   u"colonel",
    u"lt",         u"sgt",       u"capt",  u"captain",
    u"rev",        u"reverend",  u"mayor", u"secretary",
    u"chancellor", u"minister",  u"prime", u"deputy",
    u"former",     u"the",       u"u.s",   u"us",
    u"a",          u"an"};

bool isPart(char16_t c) {
    return c == u'.' || c == u'&' || c == u'-' || (c >= u'0' && c <= u'9') || c == u'_' ||
           (c >= u'a' && c <= u'z') || c >= 0xC0;
}

std::u16string stripped(std::u16string word) {
    while (!word.empty() && (word.back() == u'.' || word.back() == u'-'))
        word.pop_back();
    const std::size_t begin = word.find_first_not_of(u".-");
    return begin == std::u16string::npos ? std::u16string() : word.substr(begin);
}

// The words of a name in lower case, without titles; with `keepHonorifics`, Mr and Mrs stay.
NameWords nameWords(std::string_view name, bool keepHonorifics) {
    const std::u16string text = lowerCased(toUtf16(name));
    NameWords all, kept;
    std::u16string word;
    const auto end = [&] {
        word = stripped(std::move(word));
        if (!word.empty()) {
            const bool dropped =
                titles.contains(word) || (!keepHonorifics && honorifics.contains(word));
            if (!dropped) kept.push_back(word);
            all.push_back(word);
        }
        word.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == u'\'') {
            const bool s = i + 1 < text.size() && text[i + 1] == u's' &&
                           (i + 2 == text.size() || !isPart(text[i + 2]));
            i += s ? 1 : 0;
        } else if (isPart(text[i])) {
            word.push_back(text[i]);
        } else {
            end();
        }
    }
    end();
    return kept.empty() ? all : kept;
}

bool contains(const NameWords& all, const NameWords& part) {
    return std::search(all.begin(), all.end(), part.begin(), part.end()) != all.end();
}

// 4 the same with its honorific, 3 the same, 2 the full name and more, 1 a part with the surname.
int fit(std::string_view shown, const std::string& who, const std::vector<std::string>& aliases) {
    const NameWords exact = nameWords(shown, true), words = nameWords(shown, false);
    int best = 0;
    const auto compare = [&](const std::string& alias) {
        if (nameWords(alias, true) == exact) best = 4;
        const NameWords other = nameWords(alias, false);
        if (words == other) best = std::max(best, 3);
        if (other.size() > 1 && words.size() > other.size() && contains(words, other))
            best = std::max(best, 2);
    };
    compare(who);
    for (const std::string& alias : aliases)
        compare(alias);
    const NameWords full = nameWords(who, false);
    const bool part = !full.empty() && !words.empty() && words.back() == full.back() &&
                      std::all_of(words.begin(), words.end(), [&](const std::u16string& w) {
                          return std::find(full.begin(), full.end(), w) != full.end();
                      });
    return best == 0 && part ? 1 : best;
}

}  // namespace

bool denotes(std::string_view shown, const std::string& who, const GoldNames& names,
             bool strictly) {
    if (nameWords(shown, false).empty()) return false;
    const auto own = names.find(who);
    const int mine = fit(shown, who, own == names.end() ? std::vector<std::string>() : own->second);
    if (mine < (strictly ? 1 : 3)) return false;
    return std::all_of(names.begin(), names.end(), [&](const auto& other) {
        if (nameWords(other.first, false) == nameWords(who, false)) return true;
        const int theirs = fit(shown, other.first, other.second);
        return strictly ? theirs < mine : theirs <= mine;
    });
}

bool isFullName(std::string_view shown, const std::string& who) {
    return nameWords(shown, false) == nameWords(who, false);
}

}  // namespace quotelight::training
