// SPDX-License-Identifier: Apache-2.0
#include "quotes/dialogue_dashes.h"

#include "language/characters.h"
#include "quotes/dash_speech.h"
#include "quotes/reporting_words.h"

namespace quotelight {
namespace {

struct DashCount {
    std::size_t all = 0;
    std::size_t sentences = 0;  // begin with a capital and end as sentences do: no list's items
};

// Past the dash, brackets, inverted marks and the like: the first letter, if it comes soon.
bool beginsWithCapital(std::u16string_view words) {
    constexpr std::size_t soon = 6;
    for (std::size_t i = 0; i < words.size() && i < soon; ++i) {
        const CharClass kind = charClass(words[i]);
        if (isLetter(kind)) return kind != CharClass::Lower;
    }
    return false;
}

bool endsAsSentence(std::u16string_view words) {
    const char16_t last = words.back();
    const CharClass kind = charClass(last);
    return kind == CharClass::Period || kind == CharClass::Stop || kind == CharClass::Quote ||
           last == u'\u2026' || last == u',' || last == u':';
}

bool inUse(const DashCount& count, bool usual, std::size_t fewest) {
    constexpr std::size_t elsewhere = 3;
    return count.all >= (usual ? fewest : elsewhere) && count.sentences * 3 >= count.all * 2;
}

}  // namespace

DialogueDashes::DialogueDashes(const Article& article, const std::string& language)
    : m_article(article), m_language(language.substr(0, language.find('-'))) {
    DashCount longs, shorts;
    for (const Block& block : article.blocks) {
        if (block.kind != BlockKind::Paragraph) continue;
        const std::u16string_view words = slice(article.text, block.span);
        const DialogueDash dash = dialogueDash(words);
        if (dash.units == 0) continue;
        DashCount& count = dash.isLong ? longs : shorts;
        ++count.all;
        count.sentences += beginsWithCapital(words) && endsAsSentence(words);
    }
    const bool usual = usesDialogueDashes(m_language);
    m_longInUse = inUse(longs, usual, 1);
    m_shortInUse = usual && inUse(shorts, usual, 2);
}

std::vector<Marked> DialogueDashes::stretches(std::uint32_t block) const {
    if (!m_longInUse && !m_shortInUse) return {};
    if (m_article.blocks[block].kind != BlockKind::Paragraph) return {};
    const Span span = m_article.blocks[block].span;
    const DialogueDash dash = dialogueDash(slice(m_article.text, span));
    const bool speech = dash.units > 0 && (dash.isLong ? m_longInUse : m_shortInUse);
    return speech ? dashSpeech(m_article.text, span, m_language) : std::vector<Marked>{};
}

}  // namespace quotelight
