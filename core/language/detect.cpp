// SPDX-License-Identifier: Apache-2.0
#include "language/detect.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "language/characters.h"
#include "language/function_words.h"

namespace quotelight {
namespace {

constexpr std::size_t looksAt = 20'000;  // characters

// Which languages, of those in functionWords(), have a word among their commonest.
using Lexicon = std::unordered_map<std::u16string_view, std::vector<std::uint8_t>>;

const Lexicon& lexicon() {
    static const Lexicon all = [] {
        Lexicon words;
        std::uint8_t language = 0;
        for (const FunctionWords& entry : functionWords()) {
            std::u16string_view rest = entry.words.substr(1);
            for (auto end = rest.find(u' '); end != rest.npos; end = rest.find(u' ')) {
                auto& languages = words[rest.substr(0, end)];
                if (languages.empty() || languages.back() != language)
                    languages.push_back(language);
                rest.remove_prefix(end + 1);
            }
            ++language;
        }
        return words;
    }();
    return all;
}

// Scripts that one living language is written in above all.
constexpr std::array<std::pair<UScriptCode, std::string_view>, 13> ownScripts{{
    {USCRIPT_GREEK, "el"},
    {USCRIPT_HEBREW, "he"},
    {USCRIPT_HANGUL, "ko"},
    {USCRIPT_THAI, "th"},
    {USCRIPT_DEVANAGARI, "hi"},
    {USCRIPT_BENGALI, "bn"},
    {USCRIPT_TAMIL, "ta"},
    {USCRIPT_TELUGU, "te"},
    {USCRIPT_GEORGIAN, "ka"},
    {USCRIPT_ARMENIAN, "hy"},
    {USCRIPT_ETHIOPIC, "am"},
    {USCRIPT_KHMER, "km"},
    {USCRIPT_MYANMAR, "my"},
}};

class Evidence {
public:
    explicit Evidence(std::u16string_view text) : m_words(functionWords().size(), 0) {
        for (std::uint32_t at = 0; at < text.size();) {
            const Character next = characterAt(text, at);
            if (isLetter(next.kind)) {
                at = takeWord(text, at);
            } else {
                at += next.units;
            }
        }
    }

    std::string language() const {
        const auto count = [&](UScriptCode script) {
            const auto found = m_scripts.find(script);
            return found == m_scripts.end() ? std::size_t{0} : found->second;
        };
        const std::size_t kana = count(USCRIPT_HIRAGANA) + count(USCRIPT_KATAKANA);
        if (isMost(kana + count(USCRIPT_HAN))) {
            constexpr std::size_t share = 20;  // of kana, that makes it Japanese: one in twenty
            return kana * share >= count(USCRIPT_HAN) ? "ja" : "zh";
        }
        for (const auto& [script, tag] : ownScripts)
            if (isMost(count(script))) return std::string(tag);
        if (const std::string byWords = languageByWords(); byWords != "und") return byWords;
        return isMost(count(USCRIPT_ARABIC)) ? "ar" : "und";
    }

    // How much speaks for a language told by its words.
    double words(std::string_view language) const {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            if (functionWords()[i].language == language) return m_words[i];
        return 0;
    }

private:
    bool isMost(std::size_t letters) const { return letters * 2 > m_letters; }

    std::uint32_t takeWord(std::u16string_view text, std::uint32_t at) {
        std::u16string word;
        for (Character next = characterAt(text, at); isLetter(next.kind);
             next = characterAt(text, at)) {
            if (next.units == 1) word += lowerUnit(text[at]);
            countScript(text, at, next.units);
            at += next.units;
        }
        const auto found = lexicon().find(word);
        if (found == lexicon().end()) return at;
        for (const std::uint8_t language : found->second)
            m_words[language] += 1.0 / static_cast<double>(found->second.size());
        return at;
    }

    void countScript(std::u16string_view text, std::uint32_t at, std::uint8_t units) {
        constexpr char16_t latinEnd = 0x250;
        if (text[at] < latinEnd) {
            ++m_letters;
            return;
        }
        const UChar32 c =
            units == 1 ? UChar32{text[at]} : U16_GET_SUPPLEMENTARY(text[at], text[at + 1]);
        UErrorCode error = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(c, &error);
        if (U_FAILURE(error) || script <= USCRIPT_INHERITED) return;
        ++m_letters;
        ++m_scripts[script];
    }

    // The first must have some weight of its own, and be clearly before the second.
    std::string languageByWords() const {
        std::size_t best = 0;
        for (std::size_t i = 1; i < m_words.size(); ++i)
            if (m_words[i] > m_words[best]) best = i;
        double second = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i)
            if (i != best) second = std::max(second, m_words[i]);
        constexpr double least = 1.5, margin = 1.15;
        if (m_words[best] < least || m_words[best] < second * margin) return "und";
        return std::string(functionWords()[best].language);
    }

    std::vector<double> m_words;  // by language, as functionWords() has them
    std::unordered_map<int, std::size_t> m_scripts;
    std::size_t m_letters = 0;
};

// "en" of "en-GB" or "EN_us"; empty where it is no language tag.
std::string primaryTag(std::string_view tag) {
    std::string primary;
    for (const char c : tag.substr(0, tag.find_first_of("-_"))) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
        if (lower < 'a' || lower > 'z') return {};
        primary += lower;
    }
    return primary.size() == 2 || primary.size() == 3 ? primary : std::string();
}

}  // namespace

std::string detectLanguage(const Article& article) {
    const Evidence evidence(std::u16string_view(article.text).substr(0, looksAt));
    const std::string stated = primaryTag(article.metadata.language);
    const std::string found = evidence.language();
    if (stated.empty() || stated == "und" || found == "und") return stated.empty() ? found : stated;
    // A template's statement is often wrong; a text in another language is not.
    constexpr double clear = 10, times = 2;
    const bool contradicted =
        evidence.words(found) >= clear && evidence.words(found) > times * evidence.words(stated);
    const bool otherScript = evidence.words(found) == 0;
    return contradicted || otherScript ? found : stated;
}

}  // namespace quotelight
