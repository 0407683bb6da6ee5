// SPDX-License-Identifier: Apache-2.0
// The article and its quotes for the brat annotation tool (http://brat.nlplab.org/standoff.html): a
// package of a folder with the text, the annotations and the configuration that shows them.
//
// Offsets are code points, ends exclusive. A span that crosses a line's end is cut into fragments
// there. Characters at which some program would end a line, and those no text has, are one space or
// U+FFFD each in both files, so that offsets stay.
#include <algorithm>
#include <map>

#include "export/brat_configuration.h"
#include "export/characters.h"
#include "export/export_view.h"
#include "export/file_stem.h"
#include "export/formats.h"
#include "export/numbers.h"
#include "export/quote_words.h"
#include "package/zip_writer.h"
#include "text/code_points.h"
#include "text/utf.h"

namespace quotelight {

namespace {

// The text as both files have it, one code point for each of the article's.
std::u16string plainText(std::u16string_view text) {
    std::u16string out(text);
    for (std::size_t i = 0; i < out.size();) {
        const std::size_t begin = i;
        const char32_t c = nextCodePoint(out, i);
        if (c == '\n' || c == '\t') continue;
        const bool endsLine = c == '\r' || c == 0x0B || c == 0x0C || (c >= 0x1C && c <= 0x1E) ||
                              c == 0x85 || isLineSeparator(c);
        if (endsLine)
            out[begin] = u' ';
        else if (c < 0x20 || c == replacementCharacter)
            out[begin] = u'\uFFFD';
    }
    return out;
}

constexpr bool isSpace(char16_t c) {
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\u00A0';
}

class Annotations {
public:
    explicit Annotations(const ExportView& view)
        : m_view(view), m_text(plainText(view.article.text)), m_offsets(m_text) {}

    const std::u16string& text() const { return m_text; }

    std::string write() {
        mentions();
        for (QuoteId id : m_view.shown)
            quote(m_view.quote(id));
        return std::move(m_out);
    }

private:
    // Everybody quoted, wherever the article speaks of them, and that these are the same.
    void mentions() {
        for (const SpeakerCount& count : m_view.speakers) {
            if (count.speaker == noSpeaker) continue;
            const QuotedSpeaker& speaker = m_view.analysis.speakers[count.speaker];
            std::string same;
            std::size_t places = 0;
            for (Span span : speaker.mentions) {
                if (m_mentions.contains(span)) continue;
                const std::uint32_t id = entity(bratSource(speaker.kind), {span});
                if (id == 0) continue;
                m_mentions.emplace(span, id);
                same += " T";
                appendNumber(same, id);
                ++places;
            }
            if (places > 1) m_out += "*\tSame" + same + '\n';
        }
    }

    void quote(const AttributedQuote& quote) {
        const std::uint32_t id = entity("Quote", quote.parts);
        if (id == 0) return;
        attribute("Kind", id, bratKind(quote.kind));
        const Attribution& said = quote.attribution;
        if (said.speaker != noSpeaker) {
            attribute("Certainty", id, bratCertainty(quote));
            if (said.mention) relation("SpokenBy", id, mention(*said.mention, said.speaker));
        }
        if (said.cue) relation("ReportedBy", id, entity("Cue", {*said.cue}));
        note(id, quote);
    }

    std::uint32_t mention(Span span, SpeakerId speaker) {
        const auto known = m_mentions.find(span);
        if (known != m_mentions.end()) return known->second;
        const std::uint32_t id = entity(bratSource(m_view.analysis.speakers[speaker].kind), {span});
        m_mentions.emplace(span, id);
        return id;
    }

    // "T1\tQuote 4 7;12 16\twords of it". Its number, or 0 where it has no words.
    std::uint32_t entity(std::string_view type, const std::vector<Span>& parts) {
        std::vector<Span> fragments;
        for (Span part : parts)
            cutAtLines(part, fragments);
        if (fragments.empty()) return 0;
        line('T', ++m_entities, type);
        std::string words;
        for (Span fragment : fragments) {
            const Span points = m_offsets.toCodePoints(fragment);
            m_out += words.empty() ? ' ' : ';';
            appendNumber(m_out, points.begin);
            m_out += ' ';
            appendNumber(m_out, points.end);
            if (!words.empty()) words += ' ';
            words += toUtf8(slice(m_text, fragment));
        }
        std::replace(words.begin(), words.end(), '\t', ' ');
        m_out += '\t' + words + '\n';
        return m_entities;
    }

    // Without white space at their ends, which the tool does not allow.
    void cutAtLines(Span part, std::vector<Span>& fragments) const {
        while (part.begin < part.end) {
            const std::size_t found = m_text.find(u'\n', part.begin);
            const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(found, part.end));
            Span fragment{part.begin, end};
            while (!fragment.empty() && isSpace(m_text[fragment.begin]))
                ++fragment.begin;
            while (!fragment.empty() && isSpace(m_text[fragment.end - 1]))
                --fragment.end;
            if (!fragment.empty()) fragments.push_back(fragment);
            part.begin = end + 1;
        }
    }

    void attribute(std::string_view type, std::uint32_t id, std::string_view value) {
        line('A', ++m_attributes, type);
        m_out += " T";
        appendNumber(m_out, id);
        m_out += ' ';
        m_out += value;
        m_out += '\n';
    }

    void relation(std::string_view type, std::uint32_t from, std::uint32_t to) {
        if (to == 0) return;
        line('R', ++m_relations, type);
        m_out += " Arg1:T";
        appendNumber(m_out, from);
        m_out += " Arg2:T";
        appendNumber(m_out, to);
        m_out += '\n';
    }

    // Who said it and why, on one line.
    void note(std::uint32_t id, const AttributedQuote& quote) {
        line('#', ++m_notes, "AnnotatorNotes");
        m_out += " T";
        appendNumber(m_out, id);
        m_out += '\t';
        const SpeakerId speaker = quote.attribution.speaker;
        m_out += speaker == noSpeaker ? "Speaker unknown"
                                      : toUtf8(nameOnOneLine(m_view.analysis, speaker));
        const std::string reason = why(quote, "; ");
        if (!reason.empty()) m_out += ": " + reason;
        m_out += '\n';
    }

    void line(char kind, std::uint32_t number, std::string_view type) {
        m_out += kind;
        appendNumber(m_out, number);
        m_out += '\t';
        m_out += type;
    }

    const ExportView& m_view;
    std::u16string m_text;
    CodePointMap m_offsets;
    std::map<Span, std::uint32_t> m_mentions;  // their entities' numbers
    std::uint32_t m_entities = 0, m_relations = 0, m_attributes = 0, m_notes = 0;
    std::string m_out;
};

class BratExporter final : public Exporter {
public:
    const char* id() const override { return "brat"; }
    const char* description() const override { return "brat standoff"; }
    const char* extension() const override { return "zip"; }
    const char* mediaType() const override { return "application/zip"; }

    Result<std::string> write(const ExportRequest& request) const override {
        const ExportView view(request);
        Annotations annotations(view);
        const std::string stem = fileStem(view.fileName);
        const ZipMember members[] = {{stem + ".txt", toUtf8(annotations.text())},
                                     {stem + ".ann", annotations.write()},
                                     {"annotation.conf", std::string(bratAnnotationConf)},
                                     {"visual.conf", std::string(bratVisualConf)}};
        return writeZip(members);
    }
};

}  // namespace

const Exporter& bratExporter() {
    static const BratExporter exporter;
    return exporter;
}

}  // namespace quotelight
