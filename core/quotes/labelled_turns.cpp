// SPDX-License-Identifier: Apache-2.0
#include "quotes/labelled_turns.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "language/characters.h"
#include "language/feature_hash.h"
#include "quotes/turn_label.h"

namespace quotelight {
namespace {

constexpr std::uint32_t blocksBetween = 6;  // that one turn may run over, or a transcript pause for
constexpr std::size_t fewestTurns = 3;

bool isSpace(char16_t unit) {
    return charClass(unit) == CharClass::Space;
}

bool isMark(char16_t unit) {
    constexpr std::u16string_view marks = u"\"\u201C\u201D\u201E\u00AB\u00BB\u2018";
    return marks.find(unit) != marks.npos;
}

Span trimmed(std::u16string_view text, Span span) {
    while (!span.empty() && isSpace(text[span.begin]))
        ++span.begin;
    while (!span.empty() && isSpace(text[span.end - 1]))
        --span.end;
    return span;
}

// A question, or the words of somebody who speaks of himself or to another.
bool isTalk(std::u16string_view words) {
    static constexpr std::u16string_view persons[] = {u"I",  u"you", u"You", u"we",
                                                      u"We", u"my",  u"My",  u"your"};
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= words.size(); ++i) {
        if (i < words.size() && words[i] == u'?') return true;
        if (i < words.size() && isLetter(charClass(words[i]))) continue;
        const std::u16string_view word = words.substr(begin, i - begin);
        begin = i + 1;
        if (std::find(std::begin(persons), std::end(persons), word) != std::end(persons))
            return true;
    }
    return false;
}

// Of "SEN. ANN HALE", who is HALE in her next turn.
std::u16string_view surname(std::u16string_view key) {
    const std::size_t space = key.rfind(u' ');
    return space == key.npos ? key : key.substr(space + 1);
}

// What one line says in a transcript, or a whole paragraph without labels.
struct Piece {
    std::uint32_t block = 0;
    Span label;  // empty: none
    Span words;
    TurnLabel read;
};

bool isBody(BlockKind kind) {
    return kind == BlockKind::Paragraph || kind == BlockKind::BlockQuote;
}

// "Frequently asked questions" are answered by nobody.
bool isFaq(const Article& article) {
    constexpr std::size_t looked = 120;
    for (const Block& block : article.blocks) {
        if (block.kind != BlockKind::Heading && &block != &article.blocks.front()) continue;
        std::u16string words(slice(article.text, block.span).substr(0, looked));
        std::transform(words.begin(), words.end(), words.begin(), lowerUnit);
        if (words.starts_with(u"faq") || words.ends_with(u"faq") ||
            words.find(u"frequently asked") != words.npos)
            return true;
    }
    return false;
}

class TurnFinder {
public:
    explicit TurnFinder(const Article& article) : m_article(article), m_text(article.text) {}

    std::vector<Marked> run() {
        const bool faq = isFaq(m_article);
        for (std::uint32_t i = 0; i < m_article.blocks.size(); ++i)
            if (isBody(m_article.blocks[i].kind)) readBlock(i, faq);
        for (std::size_t first = 0; first < m_labelled.size();) {
            const std::size_t last = endOfRun(first);
            if (isTranscript(first, last)) addRun(first, last);
            first = last;
        }
        return std::move(m_found);
    }

private:
    const Piece& labelled(std::size_t i) const { return m_pieces[m_labelled[i]]; }

    void readBlock(std::uint32_t index, bool faq) {
        const Span block = m_article.blocks[index].span;
        Piece piece{index, {}, block, {}};
        if (m_waiting && m_waiting->block + 1 == index) {
            piece.label = m_waiting->label;
            piece.read = std::move(m_waiting->read);
        }
        m_waiting.reset();
        for (std::uint32_t line = block.begin; line < block.end;) {
            TurnLabel label = turnLabel(slice(m_text, {line, block.end}));
            if (label.units > 0 && !(faq && (label.question || label.answer))) {
                piece.words.end = line;
                add(piece);
                piece.label = {line, line + label.units};
                piece.words = {line + label.words, block.end};
                piece.read = std::move(label);
            }
            const auto next = m_text.find(u'\n', line);
            line = next >= block.end ? block.end : static_cast<std::uint32_t>(next + 1);
        }
        add(piece);
    }

    void add(Piece piece) {
        piece.words = trimmed(m_text, piece.words);
        if (piece.words.empty()) {
            if (!piece.label.empty()) m_waiting = std::move(piece);
            return;
        }
        if (!piece.label.empty()) m_labelled.push_back(m_pieces.size());
        m_pieces.push_back(std::move(piece));
    }

    // Labels near enough to each other to be one transcript.
    std::size_t endOfRun(std::size_t first) const {
        std::size_t last = first + 1;
        while (last < m_labelled.size() &&
               labelled(last).block - labelled(last - 1).block <= blocksBetween + 1)
            ++last;
        return last;
    }

    bool isTranscript(std::size_t first, std::size_t last) const {
        if (last - first < fewestTurns) return last - first == 2 && isExchange(first);
        std::map<std::u16string_view, std::size_t> times;
        std::size_t talk = 0, questions = 0, answers = 0;
        for (std::size_t i = first; i < last; ++i) {
            const Piece& piece = labelled(i);
            ++times[surname(piece.read.key)];
            talk += isTalk(slice(m_text, piece.words));
            questions += piece.read.question;
            answers += piece.read.answer;
        }
        const bool again = std::any_of(times.begin(), times.end(),
                                       [](const auto& label) { return label.second > 1; });
        if (isPoll(first, last)) return true;
        // An initial "A." alone begins a list.
        if ((questions == 0) != (answers == 0) && times.size() < 3) return false;
        return times.size() >= 2 && again && times.size() * 3 <= (last - first) * 2 &&
               talk * 3 >= last - first;
    }

    // One question and its answer, between Q and A or between people one of whom was named before.
    bool isExchange(std::size_t first) const {
        const Piece& question = labelled(first);
        const Piece& answer = labelled(first + 1);
        if (answer.block - question.block > 1 || question.read.key == answer.read.key) return false;
        if (m_text[question.words.end - 1] != u'?' || m_text[answer.words.end - 1] == u'?')
            return false;
        if (question.read.question && answer.read.answer) return true;
        return isKnown(question.label) || isKnown(answer.label);
    }

    // Full names that the text has a little earlier.
    bool isKnown(Span label) const {
        constexpr std::uint32_t reach = 4000;
        const std::u16string_view name = slice(m_text, label);
        if (name.find(u' ') == name.npos) return false;
        const std::uint32_t begin = label.begin > reach ? label.begin - reach : 0;
        return slice(m_text, {begin, label.begin}).find(name) != name.npos;
    }

    // Each of several people, with age or trade, speaks once: "Ann Hale, baker: I stayed."
    bool isPoll(std::size_t first, std::size_t last) const {
        std::size_t described = 0, talk = 0;
        for (std::size_t i = first; i < last; ++i) {
            described += labelled(i).read.described;
            talk += isTalk(slice(m_text, labelled(i).words));
        }
        return described * 3 >= (last - first) * 2 && talk * 2 >= last - first;
    }

    void addRun(std::size_t first, std::size_t last) {
        bool longTurns = false;
        for (std::size_t i = first; i < last; ++i) {
            addStretch(labelled(i), labelled(i).label);
            const bool isLast = i + 1 == last;
            if (isLast && !longTurns) break;
            std::uint32_t block = labelled(i).block;
            const std::size_t end = i + 1 < m_labelled.size() ? m_labelled[i + 1] : m_pieces.size();
            for (std::size_t p = m_labelled[i] + 1; p < end; ++p) {
                if (!runsOn(block, m_pieces[p])) break;
                if (isLast && !isStillTalk(labelled(i), m_pieces[p])) break;
                longTurns = true;
                block = m_pieces[p].block;
                addStretch(m_pieces[p], labelled(i).label);
            }
        }
    }

    // What follows the last turn may be the writer's: it goes on only where its turns are long and
    // somebody speaks of himself.
    bool isStillTalk(const Piece& turn, const Piece& piece) const {
        if (piece.block - turn.block > blocksBetween) return false;
        const std::u16string_view words = slice(m_text, piece.words);
        return isTalk(words) && words.find_first_of(u"\"\u201C\u201D") == words.npos;
    }

    bool runsOn(std::uint32_t before, const Piece& piece) const {
        const char16_t first = m_text[piece.words.begin];
        return piece.block <= before + 1 && !isMark(first) && first != u'(' && first != u'[';
    }

    // A turn that is set in marks as a whole is found by these.
    void addStretch(const Piece& piece, Span label) {
        if (isMark(m_text[piece.words.begin]) && isMark(m_text[piece.words.end - 1])) return;
        Marked stretch;
        stretch.span = stretch.inner = piece.words;
        stretch.label = label;
        stretch.block = piece.block;
        m_found.push_back(stretch);
    }

    const Article& m_article;
    std::u16string_view m_text;
    std::vector<Piece> m_pieces;
    std::vector<std::size_t> m_labelled;  // indices into m_pieces
    std::optional<Piece> m_waiting;       // a label alone in its block: its words are the next one
    std::vector<Marked> m_found;
};

}  // namespace

LabelledTurns::LabelledTurns(const Article& article) : m_stretches(TurnFinder(article).run()) {}

std::vector<Marked> LabelledTurns::stretches(std::uint32_t block) const {
    const auto first =
        std::lower_bound(m_stretches.begin(), m_stretches.end(), block,
                         [](const Marked& turn, std::uint32_t at) { return turn.block < at; });
    const auto last = std::find_if(first, m_stretches.end(),
                                   [block](const Marked& turn) { return turn.block != block; });
    return {first, last};
}

}  // namespace quotelight
