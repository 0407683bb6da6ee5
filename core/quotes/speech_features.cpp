// SPDX-License-Identifier: Apache-2.0
#include "quotes/speech_features.h"

#include <algorithm>
#include <array>
#include <bit>

#include "language/feature_hash.h"
#include "quotes/word_groups.h"

namespace quotelight {
namespace {

// Told apart within this model; a change here wants a new SpeechModel::version.
enum Template : std::uint32_t {
    Bias,
    Length,
    Capitals,
    End,
    Inside,
    InsideWord,
    FirstWord,
    LastWord,
    OnlyWords,
    Left,
    LeftTwo,
    LeftNear,
    Right,
    RightTwo,
    RightNear,
    Both,
    Place,
    Shape,
    Used,
    Saying,
    GroupBefore,
    GroupAfter,
    GroupBeside
};

constexpr std::uint32_t groupCount = 6;

// The features of one stretch, gathered group by group.
class Gatherer {
public:
    Gatherer(const Article& article, const Tokens& tokens, const Marked& stretch,
             const StretchContexts& all, std::size_t index)
        : m_text(article.text),
          m_tokens(tokens.tokens),
          m_all(all),
          m_index(index),
          m_stretch(stretch),
          m_context(all[index]),
          m_heading(article.blocks[stretch.block].kind == BlockKind::Heading) {}

    std::vector<WeightedFeature> run() {
        add(Bias, 0);
        measure();
        insideWords();
        besideWords();
        nearWords();
        edges();
        place();
        uses();
        groups();
        return std::move(m_features);
    }

private:
    void add(Template number, std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0) {
        m_features.push_back({featureKey(number, a, b, c), 1});
    }

    bool inBlock(std::int64_t token) const {
        return token >= m_context.blockFirst && token < m_context.blockLast;
    }
    bool inSentence(std::int64_t token) const {
        return token >= m_context.sentenceFirst && token < m_context.sentenceLast;
    }
    std::uint32_t word(std::int64_t token) const {
        return inBlock(token) ? m_all.word(static_cast<std::uint32_t>(token)) : 0;
    }
    std::u16string_view textOf(std::uint32_t token) const {
        return slice(m_text, m_tokens[token].span);
    }
    // The tokens outside the marks, counted from them: 1 stands right beside.
    std::int64_t left(int steps) const { return std::int64_t{m_context.before} - steps; }
    std::int64_t right(int steps) const { return std::int64_t{m_context.after} + steps - 1; }

    static std::uint32_t code(Look look) { return static_cast<std::uint32_t>(look); }
    std::uint32_t lookAt(std::int64_t token) const { return code(look(token)); }

    Look look(std::int64_t at) const {
        return inBlock(at) ? lookOf(m_text, m_tokens[static_cast<std::size_t>(at)]) : Look::None;
    }

    // Sets what most features are combined with: length, capitals, the mark at the end.
    void measure() {
        constexpr std::uint32_t most = 60;  // words; a longer stretch is long
        std::uint32_t words = 0, capitals = 0, shouted = 0, smallLong = 0;
        const std::uint32_t last = std::min(m_context.last, m_context.first + most);
        for (std::uint32_t i = m_context.first; i < last; ++i) {
            const Token& token = m_tokens[i];
            if (token.kind != TokenKind::Word) continue;
            constexpr std::uint32_t longWord = 4;  // letters; shorter ones stay small in titles
            ++words;
            capitals += token.capitalised;
            shouted += token.allCaps;
            smallLong += !token.capitalised && token.span.size() >= longWord;
        }
        constexpr std::uint32_t countedSingly = 4;
        m_length =
            words <= countedSingly
                ? words
                : countedSingly + static_cast<std::uint32_t>(std::bit_width(words / countedSingly));
        m_starts = m_context.first < m_context.last && m_tokens[m_context.first].capitalised;
        m_capitals = capitalsOf(words, capitals, smallLong);
        m_end = m_context.first < m_context.last ? lookAt(m_context.last - 1) : code(Look::None);
        add(Length, m_length);
        add(Length, 100 + m_length, m_starts, m_capitals);
        add(Capitals, m_capitals);
        add(Capitals, 10 + m_capitals, m_starts, words > 0 && shouted == words);
    }

    // 0 none; 1 as a sentence has them; 2 all but the short words; 3 all; 4 somewhere inside.
    std::uint32_t capitalsOf(std::uint32_t words, std::uint32_t capitals,
                             std::uint32_t smallLong) const {
        if (capitals == 0) return 0;
        if (capitals == words) return 3;
        if (smallLong == 0) return 2;
        return m_starts ? 1 : 4;
    }

    void insideWords() {
        constexpr std::uint32_t most = 25;
        const std::uint32_t last = std::min(m_context.last, m_context.first + most);
        bool letters = false, stops = false, addresses = false;
        for (std::uint32_t i = m_context.first; i < last; ++i) {
            add(InsideWord, m_all.word(i));
            letters |= m_tokens[i].kind == TokenKind::Word;
            stops |= i + 1 < m_context.last && look(i) == Look::Stop;
            constexpr std::u16string_view signs = u"@#<>";
            addresses |= signs.find(m_text[m_tokens[i].span.begin]) != signs.npos;
        }
        add(Inside, letters, stops, addresses);
        if (m_context.first >= m_context.last) return;
        add(FirstWord, m_all.word(m_context.first));
        add(LastWord, m_all.word(m_context.last - 1));
        add(LastWord, ending(m_context.last - 1), m_length);
        if (m_context.last - m_context.first > StretchContexts::longestPhrase) return;
        std::uint64_t all = 1;
        for (std::uint32_t i = m_context.first; i < m_context.last; ++i)
            all = mixHash(all, m_all.word(i));
        add(OnlyWords, foldHash(all));
        add(OnlyWords, 0, m_length, ending(m_context.first));
    }

    // The last three characters of a word in lower case.
    std::uint32_t ending(std::uint32_t token) const {
        constexpr std::size_t size = 3;
        const std::u16string_view word = textOf(token);
        return hashLower(word.substr(word.size() - std::min(word.size(), size)));
    }

    void besideWords() {
        add(Left, word(left(1)));
        add(Left, 1, word(left(1)), m_length);
        add(Left, 2, word(left(1)), m_capitals);
        add(LeftTwo, word(left(1)), word(left(2)));
        add(LeftTwo, 1, lookAt(left(1)), word(left(2)));
        add(LeftTwo, 2, lookAt(left(1)), lookAt(left(2)));
        add(Right, word(right(1)));
        add(Right, 1, word(right(1)), m_length);
        add(Right, 2, word(right(1)), m_capitals);
        add(RightTwo, word(right(1)), word(right(2)));
        add(RightTwo, 1, lookAt(right(1)), word(right(2)));
        add(RightTwo, 2, lookAt(right(1)), lookAt(right(2)));
        add(Both, word(left(1)), word(right(1)));
    }

    void nearWords() {
        constexpr int farthest = 7, close = 4;
        for (int i = 2; i <= farthest; ++i) {
            if (inSentence(left(i))) add(LeftNear, word(left(i)), i <= close);
            if (inSentence(right(i))) add(RightNear, word(right(i)), i <= close);
        }
    }

    // Punctuation and capitals where words and marks meet.
    void edges() {
        const std::uint32_t before = lookAt(left(1)), after = lookAt(right(1));
        add(End, m_end);
        add(End, 1, m_end, after);
        add(End, 2, m_end * 2 + m_starts, m_capitals);
        add(End, 3, m_end * 16 + before, m_capitals);
        add(Left, 3, before);
        add(Left, 4, before * 16 + m_capitals, m_length);
        add(Right, 3, after);
        add(Right, 4, after * 16 + m_end, m_length);
        add(Both, 1, before * 16 + after, m_length);
        add(Both, 2, before * 16 + after, m_capitals);
    }

    void place() {
        const bool begins = m_context.before <= m_context.blockFirst;
        const bool ends = m_context.after >= m_context.blockLast;
        const bool sentenceBegins = m_context.before <= m_context.sentenceFirst;
        const bool sentenceEnds = m_context.after >= m_context.sentenceLast;
        add(Place, begins * 8U + ends * 4U + sentenceBegins * 2U + sentenceEnds);
        add(Place, 100U + m_heading, m_stretch.depth, m_stretch.closed);
        add(Place, 200U + (m_stretch.continues >= 0), m_stretch.dash);
        constexpr std::u16string_view singles = u"'\u2018\u2019\u201A\u2039\u203A`";
        const bool single = singles.find(m_text[m_stretch.span.begin]) != singles.npos;
        add(Shape, isAttributeValue(m_text, m_stretch));
        add(Shape, 10U + single, m_heading, m_length);
    }

    void uses() {
        constexpr std::uint32_t often = 3;
        const StretchContexts::Uses uses = m_all.usesOf(m_index);
        const std::uint32_t plain = std::min(uses.plain, often);
        add(Used, plain, std::min(uses.marked, often));
        add(Used, 100 + plain, m_capitals, m_length);
    }

    std::uint32_t groupAt(std::int64_t token) const {
        const bool outside = inSentence(token) && inBlock(token) &&
                             !m_all.isMarked(static_cast<std::uint32_t>(token));
        if (!outside) return 0;
        return static_cast<std::uint32_t>(wordGroup(word(token)));
    }

    // Where in the sentence the words stand that tell what is marked: 1 near before, 2 far before,
    // 4 near after, 8 far after; by group.
    std::array<std::uint32_t, groupCount> groupPlaces() const {
        constexpr int farthest = 25, near = 4;
        std::array<std::uint32_t, groupCount> places{};
        for (int i = 1; i <= farthest; ++i) {
            places[groupAt(left(i))] |= i <= near ? 1U : 2U;
            places[groupAt(right(i))] |= i <= near ? 4U : 8U;
        }
        return places;
    }

    void groups() {
        const auto places = groupPlaces();
        for (std::uint32_t group = 1; group < groupCount; ++group) {
            for (std::uint32_t place = 1; place <= 8; place *= 2) {
                if ((places[group] & place) == 0) continue;
                const Template number = place <= 2 ? GroupBefore : GroupAfter;
                const std::uint32_t where = group * 16 + place;
                add(number, where);
                add(number, where, 1, m_capitals);
                add(number, where, 2, m_length);
                if (place == 1) add(number, where, 3, lookAt(left(1)));
            }
        }
        add(GroupBeside, groupAt(left(1)));
        add(GroupBeside, groupAt(left(1)), 1, m_capitals * 20 + m_length);
        const std::uint32_t saying = places[static_cast<std::size_t>(WordGroup::Saying)];
        const std::uint32_t judging = places[static_cast<std::size_t>(WordGroup::Judging)];
        add(Saying, saying, judging);
        add(Saying, 100 + saying, m_length);
        add(Saying, 200 + saying, m_capitals, m_end);
        add(Saying, 300, (saying | judging) != 0, m_length * 10 + m_capitals);
    }

    std::u16string_view m_text;
    const std::vector<Token>& m_tokens;
    const StretchContexts& m_all;
    std::size_t m_index;
    const Marked& m_stretch;
    const StretchContext& m_context;
    bool m_heading;
    std::uint32_t m_length = 0, m_capitals = 0, m_end = 0;
    bool m_starts = false;
    std::vector<WeightedFeature> m_features;
};

}  // namespace

bool isAttributeValue(std::u16string_view text, const Marked& stretch) {
    return stretch.span.begin > 0 && text[stretch.span.begin - 1] == u'=';
}

std::vector<WeightedFeature> SpeechFeatures::of(std::size_t stretch) const {
    return Gatherer(m_article, m_tokens, m_marked.stretches[stretch], m_all, stretch).run();
}

}  // namespace quotelight
