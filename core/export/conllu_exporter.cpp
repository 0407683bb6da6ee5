// SPDX-License-Identifier: Apache-2.0
// The article word by word as CoNLL-U (https://universaldependencies.org/format.html), for taggers
// and corpora: which words are in a quote, and whose.
//
// Quotes and speakers are keys of the last column: Quote=B-3 begins quote 3, Quote=I-3 goes on with
// it, in its other parts too; a word in two quotes has both, the outer first. Lemma, part of speech
// and syntax are left open.
#include "export/characters.h"
#include "export/export_view.h"
#include "export/formats.h"
#include "export/numbers.h"
#include "export/quote_words.h"
#include "language/tokens.h"
#include "presentation/span_index.h"
#include "text/utf.h"

namespace quotelight {

namespace {

class Conllu {
public:
    explicit Conllu(const ExportRequest& request)
        : m_view(request),
          m_tokens(tokenise(m_view.article)),
          m_begun(m_view.analysis.quotes.size()) {
        std::vector<Span> parts;
        for (QuoteId id : m_view.shown)
            for (Span part : m_view.quote(id).parts) {
                parts.push_back(part);
                m_quotes.push_back(id);
            }
        m_index = SpanIndex(parts);
    }

    std::string write() {
        m_out.reserve(m_view.article.text.size() * 4);
        head();
        std::uint32_t number = 0, block = UINT32_MAX;
        for (const Sentence& sentence : m_tokens.sentences) {
            if (sentence.firstToken == sentence.lastToken) continue;
            if (sentence.block != block) m_out += "# newpar\n";
            block = sentence.block;
            comment("sent_id", std::to_string(++number));
            comment("text", textOf(sentence));
            for (std::uint32_t i = sentence.firstToken; i < sentence.lastToken; ++i)
                token(i, i - sentence.firstToken + 1, i + 1 == sentence.lastToken);
            m_out += '\n';
        }
        return std::move(m_out);
    }

private:
    void head() {
        comment("newdoc id", toUtf8(m_view.fileName.empty() ? u"article" : m_view.fileName));
        for (const SpeakerCount& count : m_view.speakers)
            if (count.speaker != noSpeaker)
                comment("speaker", idOf(count.speaker) + ' ' +
                                       toUtf8(nameOnOneLine(m_view.analysis, count.speaker)));
    }

    void comment(std::string_view key, std::string_view value) {
        m_out += "# ";
        m_out += key;
        m_out += " = ";
        m_out += value;
        m_out += '\n';
    }

    static std::string idOf(SpeakerId speaker) {
        return "speaker-" + std::to_string(std::uint64_t{speaker} + 1);
    }

    // As its tokens' forms and the spaces between them make it.
    std::string textOf(const Sentence& sentence) const {
        std::string out;
        for (std::uint32_t i = sentence.firstToken; i < sentence.lastToken; ++i) {
            out += formOf(i);
            if (i + 1 < sentence.lastToken && spaceAfter(i)) out += ' ';
        }
        return out;
    }

    // No white space and no control characters, which would end a column or a line.
    std::string formOf(std::uint32_t token) const {
        const std::u16string_view words = slice(m_view.article.text, m_tokens.tokens[token].span);
        std::string out;
        for (std::size_t i = 0; i < words.size();) {
            const char32_t c = nextCodePoint(words, i);
            appendUtf8(out, isControl(c) || isLineSeparator(c) ? replacementCharacter : c);
        }
        return out;
    }

    bool spaceAfter(std::uint32_t token) const {
        return token + 1 >= m_tokens.tokens.size() ||
               m_tokens.tokens[token + 1].span.begin > m_tokens.tokens[token].span.end;
    }

    void token(std::uint32_t token, std::uint32_t number, bool last) {
        appendNumber(m_out, number);
        m_out += '\t' + formOf(token) + "\t_\t_\t_\t_\t_\t_\t_\t";
        std::string more = quotesAt(m_tokens.tokens[token].span);
        if (!last && !spaceAfter(token)) more += more.empty() ? "SpaceAfter=No" : "|SpaceAfter=No";
        m_out += more.empty() ? std::string("_") : more;
        m_out += '\n';
    }

    std::string quotesAt(Span token) {
        std::string quotes, speakers;
        for (std::uint32_t i : m_index.overlapping(token)) {
            const QuoteId id = m_quotes[i];
            if (!quotes.empty()) quotes += ',';
            quotes += m_begun[id] ? "I-" : "B-";
            m_begun[id] = true;
            appendNumber(quotes, m_view.numbers[id]);
            const SpeakerId speaker = m_view.quote(id).attribution.speaker;
            if (!speakers.empty()) speakers += ',';
            speakers += speaker == noSpeaker ? std::string("unknown") : idOf(speaker);
        }
        return quotes.empty() ? quotes : "Quote=" + quotes + "|Speaker=" + speakers;
    }

    ExportView m_view;
    Tokens m_tokens;
    std::vector<QuoteId> m_quotes;  // whose part each span of the index is
    SpanIndex m_index;
    std::vector<bool> m_begun;  // by QuoteId
    std::string m_out;
};

class ConlluExporter final : public Exporter {
public:
    const char* id() const override { return "conllu"; }
    const char* description() const override { return "Words with quotes (CoNLL-U)"; }
    const char* extension() const override { return "conllu"; }
    const char* mediaType() const override { return "text/plain"; }

    Result<std::string> write(const ExportRequest& request) const override {
        return Conllu(request).write();
    }
};

}  // namespace

const Exporter& conlluExporter() {
    static const ConlluExporter exporter;
    return exporter;
}

}  // namespace quotelight
