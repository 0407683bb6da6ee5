// SPDX-License-Identifier: Apache-2.0
#include "speakers/lexicon.h"

#include <string>
#include <unordered_map>

namespace quotelight {

namespace {

class Lexicon {
public:
    Lexicon() {
        m_traits.reserve(8192);
        for (const WordList* lists : {roleWords, bodyWords, nameWords, placeWords, grammarWords})
            for (; lists->words != nullptr; ++lists)
                add(*lists);
    }

    Traits find(std::u16string_view word) const {
        const auto found = m_traits.find(word);
        return found == m_traits.end() ? 0 : found->second;
    }

private:
    void add(const WordList& list) {
        const std::u16string_view words = list.words;
        for (std::size_t begin = 0; begin < words.size();) {
            std::size_t end = words.find(u' ', begin);
            if (end == std::u16string_view::npos) end = words.size();
            if (end > begin) addWord(words.substr(begin, end - begin), list.traits);
            begin = end + 1;
        }
    }

    void addWord(std::u16string_view word, Traits traits) {
        m_traits[word] |= traits;
        const bool singular = (traits & (Role | Body | Document)) != 0 && (traits & Plural) == 0;
        if (!singular) return;
        Traits many = (traits & ~(Role | Title | Honorific)) | Plural;
        if (traits & Role) many |= Roles;
        m_traits[m_plurals.emplace(plural(word), 0).first->first] |= many;
    }

    static std::u16string plural(std::u16string_view word) {
        const auto ends = [word](std::u16string_view tail) { return word.ends_with(tail); };
        std::u16string stem(word);
        if (ends(u"man")) return stem.replace(stem.size() - 2, 1, u"e");
        if (ends(u"person")) return stem.replace(stem.size() - 4, 4, u"ople");
        if (ends(u"wife")) return stem.replace(stem.size() - 2, 2, u"ves");
        if (ends(u"child")) return stem + u"ren";
        if (ends(u"y") && !ends(u"ay") && !ends(u"ey") && !ends(u"oy"))
            return stem.replace(stem.size() - 1, 1, u"ies");
        if (ends(u"s") || ends(u"x") || ends(u"ch") || ends(u"sh")) return stem + u"es";
        return stem + u"s";
    }

    std::unordered_map<std::u16string, int> m_plurals;  // owns what m_traits refers to
    std::unordered_map<std::u16string_view, Traits> m_traits;
};

}  // namespace

Traits lexiconTraits(std::u16string_view lowerCased) {
    static const Lexicon lexicon;
    return lexicon.find(lowerCased);
}

}  // namespace quotelight
