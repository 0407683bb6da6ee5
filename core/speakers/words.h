// SPDX-License-Identifier: Apache-2.0
#pragma once

// The article's tokens with what the lexicon and the article itself say of each: the view that the
// finders of mentions share. Linear in the tokens to make; borrows the text and the tokens.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "article/article.h"
#include "language/names.h"
#include "language/tags.h"
#include "language/tokens.h"
#include "quotes/marked.h"
#include "speakers/lexicon.h"
#include "text/span.h"

namespace quotelight {

// Lower case after Unicode and without accents, for comparing words; the apostrophe is made '.
std::u16string lowerCased(std::u16string_view word);

// A half-open range of token indices.
struct TokenRange {
    std::uint32_t first = 0, last = 0;

    bool empty() const { return first == last; }
    std::uint32_t size() const { return last - first; }
    bool contains(std::uint32_t token) const { return first <= token && token < last; }
};

class Words {
public:
    // `tags`: one a token, or none at all where there is no tagger; `names` likewise.
    Words(const Article& article, const Tokens& tokens, const MarkedText& marked,
          std::span<const Tag> tags = {}, std::span<const Name> names = {});

    std::u16string_view text() const { return m_text; }
    const Tokens& tokens() const { return m_tokens; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_tokens.tokens.size()); }

    const Token& token(std::uint32_t i) const { return m_tokens.tokens[i]; }
    std::u16string_view word(std::uint32_t i) const { return slice(m_text, token(i).span); }
    std::u16string_view lower(std::uint32_t i) const { return m_forms[m_form[i]].lower; }
    Traits traits(std::uint32_t i) const { return m_forms[m_form[i]].traits; }
    bool is(std::uint32_t i, Traits any) const { return (traits(i) & any) != 0; }
    bool is(std::uint32_t i, std::u16string_view lowerCased) const {
        return lower(i) == lowerCased;
    }

    bool tagged() const { return !m_tags.empty(); }
    Tag tag(std::uint32_t i) const { return m_tags[i]; }  // tagged() only
    bool hasNames() const { return !m_nameKinds.empty(); }
    // The kind of the name that the token is in, as the trained finder of names has it.
    std::optional<NameKind> nameKind(std::uint32_t i) const;
    // The part of that name that ends with token `i`; empty at `i` if it is in none.
    TokenRange nameUpTo(std::uint32_t i) const;
    // A finite verb, or an adverb in front of one: what follows a subject.
    bool startsPredicate(std::uint32_t i) const;

    std::uint32_t sentence(std::uint32_t i) const { return m_sentence[i]; }
    // How many sentences up to this token's have words of the writer's own: a quote of ten
    // sentences does not come between what stands on its two sides.
    std::uint32_t narrative(std::uint32_t i) const { return m_narrative[m_sentence[i]]; }
    TokenRange sentenceRange(std::uint32_t sentence) const;
    std::uint32_t block(std::uint32_t i) const { return m_tokens.sentences[m_sentence[i]].block; }
    bool sameSentence(std::uint32_t i, std::uint32_t j) const {
        return j < size() && m_sentence[i] == m_sentence[j];
    }
    // The first word of its sentence, or the first inside a quotation mark.
    bool startsSentence(std::uint32_t i) const { return m_starts[i]; }
    // Somebody's words, by the marks around them.
    bool insideQuote(std::uint32_t i) const { return m_quoted[i]; }
    // The label of a transcript's turn that begins with this token; empty if none does.
    TokenRange labelAt(std::uint32_t i) const;
    // Most longer words of its sentence have capitals, so that these say nothing.
    bool inTitleCase(std::uint32_t i) const { return m_titleCase[m_sentence[i]]; }
    // Capitals here mean a name: see the .cpp for the evidence.
    bool isNameWord(std::uint32_t i) const { return m_name[i]; }

    bool isPossessiveMark(std::uint32_t i) const;
    bool isWord(std::uint32_t i) const { return token(i).kind == TokenKind::Word; }
    bool isInitial(std::uint32_t i) const;  // "J.", "J"
    // Stands at a sentence's start or in a headline, and its tag, its ending or how the article
    // writes it elsewhere tells that it is no name: "Embattled Poe raises her voice".
    bool isOrdinary(std::uint32_t i) const;
    // Follows a first name somewhere in the article, so that alone it can be a name too: "King".
    bool isSurname(std::uint32_t i) const { return m_forms[m_form[i]].surname; }
    Span span(TokenRange range) const {
        return {token(range.first).span.begin, token(range.last - 1).span.end};
    }

private:
    // One lower-cased word of the article and how it is written in it.
    struct Form {
        std::u16string lower;
        Traits traits = 0;
        std::uint32_t low = 0;      // times in lower case
        std::uint32_t midCaps = 0;  // times with a capital where only a name has one
        bool surname = false;
    };

    void lookUpForms();
    void markSentences();
    void markQuoted(const MarkedText& marked);
    void markLabels(const MarkedText& marked);
    void countNarrative();
    void countCapitals();
    bool endsPerson(std::uint32_t i) const;
    void markNames();
    bool judgeName(std::uint32_t i) const;
    bool isWholeUtterance(std::uint32_t i) const;

    std::u16string_view m_text;
    std::span<const Tag> m_tags;
    std::vector<std::uint32_t> m_nameFirst;  // by token: where its name begins; or empty
    std::vector<std::uint8_t> m_nameKinds;   // NameKind and one, 0 for none; by token, or empty
    const Tokens& m_tokens;
    std::vector<Form> m_forms;
    std::vector<std::uint32_t> m_form;       // token to form
    std::vector<std::uint32_t> m_sentence;   // token to sentence
    std::vector<std::uint32_t> m_narrative;  // by sentence
    std::vector<TokenRange> m_labels;        // in order, disjoint
    std::vector<bool> m_starts, m_quoted, m_name;
    std::vector<bool> m_titleCase;  // by sentence
};

}  // namespace quotelight
