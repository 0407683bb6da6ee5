// SPDX-License-Identifier: Apache-2.0
// A project for programs of qualitative analysis (QualCoder, NVivo, MAXQDA, ATLAS.ti): REFI-QDA
// 1.5, https://www.qdasoftware.org. A package of project.qde and the article as plain text.
//
// Every part of a quote is a selection, coded by its speaker and by its kind; each speaker is a
// case as well. Positions are code points, the end exclusive. Ids are made from the article: the
// same article gives the same project.
#include <map>
#include <utility>

#include "export/characters.h"
#include "export/export_view.h"
#include "export/formats.h"
#include "export/hex_colour.h"
#include "export/name_uuid.h"
#include "export/quote_words.h"
#include "export/xml_writer.h"
#include "package/zip_writer.h"
#include "presentation/panel_rows.h"
#include "text/code_points.h"
#include "text/utf.h"

namespace quotelight {

namespace {

constexpr std::size_t nameUnits = 60;  // of a selection's words in its name

// One code point for each of the article's, and none that ends a line but LF: programs that turn
// line ends into others would move every position.
std::string plainText(std::u16string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = nextCodePoint(text, i);
        const bool odd = c < 0x20 && c != '\n' && c != '\t';
        appendUtf8(out, c == '\r' ? U' ' : odd ? replacementCharacter : c);
    }
    return out;
}

class Project {
public:
    explicit Project(const ExportRequest& request)
        : m_view(request),
          m_ids(m_view.article.text, request.source),
          m_offsets(m_view.article.text) {}

    std::string write() {
        m_xml.declaration();
        m_xml.open("Project");
        m_xml.attribute("xmlns", "urn:QDA-XML:project:1.0");
        m_xml.attribute("name", title());
        m_xml.attribute("origin", "Quotelight");
        m_xml.attribute("creatingUserGUID", m_ids.of("user"));
        m_xml.newLine();
        users();
        codeBook();
        cases();
        sources();
        line("Description", "Quotes and speakers found by a program (Quotelight): " +
                                summary(m_view.request) + ". Please check them against the text.");
        close();
        return m_xml.take();
    }

    std::string sourceFile() const { return m_ids.of("source") + ".txt"; }

private:
    std::u16string title() const { return m_view.title.empty() ? u"Article" : m_view.title; }

    void users() {
        open("Users");
        m_xml.open("User");
        m_xml.attribute("guid", m_ids.of("user"));
        m_xml.attribute("name", "Quotelight");
        close();
        close();
    }

    void codeBook() {
        open("CodeBook");
        open("Codes");
        if (!m_view.speakers.empty()) {
            folder("speakers", "Speakers");
            for (const SpeakerCount& count : m_view.speakers)
                speakerCode(count.speaker);
            close();
        }
        folder("kinds", "Kinds of quotes");
        for (QuoteKind kind : {QuoteKind::Direct, QuoteKind::Mixed, QuoteKind::Indirect}) {
            code(kindCode(kind), toUtf16(quoteKindName(kind)), greyColour);
            close();
        }
        close();
        close();
        close();
    }

    // A code that only holds others.
    void folder(std::string_view id, std::string_view name) {
        m_xml.open("Code");
        m_xml.attribute("guid", m_ids.of(id));
        m_xml.attribute("name", name);
        m_xml.attribute("isCodable", "false");
        m_xml.newLine();
    }

    void code(const std::string& guid, std::u16string_view name, std::uint8_t colour) {
        m_xml.open("Code");
        m_xml.attribute("guid", guid);
        m_xml.attribute("name", name);
        m_xml.attribute("isCodable", "true");
        m_xml.attribute("color", hexColour(speakerColour(colour, false)));
    }

    void speakerCode(SpeakerId speaker) {
        code(speakerGuid(speaker), uniqueName(speaker), m_view.look(speaker).colour);
        const std::u16string description = descriptionOnOneLine(m_view.analysis, speaker);
        if (!description.empty()) m_xml.element("Description", description);
        close();
    }

    // Programs tell codes apart by their names: a second of the same name has its tag behind it.
    std::u16string uniqueName(SpeakerId speaker) {
        std::u16string name =
            speaker == noSpeaker ? u"Speaker unknown" : nameOnOneLine(m_view.analysis, speaker);
        if (name.empty()) name = u"Nameless";
        std::u16string& owner = m_names.try_emplace(name, m_view.look(speaker).tag).first->second;
        const std::u16string& tag = m_view.look(speaker).tag;
        return owner == tag ? name : name + u" (" + tag + u")";
    }

    void cases() {
        std::map<SpeakerId, std::vector<std::string>> selections;
        for (QuoteId id : m_view.shown)
            for (std::size_t part = 0; part < m_view.quote(id).parts.size(); ++part)
                selections[m_view.quote(id).attribution.speaker].push_back(partGuid(id, part));
        selections.erase(noSpeaker);
        if (selections.empty()) return;
        open("Cases");
        for (const auto& [speaker, guids] : selections) {
            m_xml.open("Case");
            m_xml.attribute("guid", m_ids.of("case", speaker));
            m_xml.attribute("name", uniqueName(speaker));
            m_xml.newLine();
            const std::u16string description = descriptionOnOneLine(m_view.analysis, speaker);
            if (!description.empty()) line("Description", toUtf8(description));
            reference("CodeRef", speakerGuid(speaker));
            for (const std::string& guid : guids)
                reference("SelectionRef", guid);
            close();
        }
        close();
    }

    void sources() {
        open("Sources");
        m_xml.open("TextSource");
        m_xml.attribute("guid", m_ids.of("source"));
        m_xml.attribute("name", title());
        m_xml.attribute("plainTextPath", "internal://" + sourceFile());
        m_xml.attribute("creatingUser", m_ids.of("user"));
        m_xml.newLine();
        if (!m_view.fileName.empty()) line("Description", "From " + toUtf8(m_view.fileName));
        for (QuoteId id : m_view.shown)
            for (std::size_t part = 0; part < m_view.quote(id).parts.size(); ++part)
                selection(id, part);
        close();
        close();
    }

    void selection(QuoteId id, std::size_t part) {
        const AttributedQuote& quote = m_view.quote(id);
        const Span points = m_offsets.toCodePoints(quote.parts[part]);
        const std::string guid = partGuid(id, part);
        AttributedQuote alone = quote;
        alone.parts = {quote.parts[part]};
        m_xml.open("PlainTextSelection");
        m_xml.attribute("guid", guid);
        m_xml.attribute("name", oneLine(quoteWords(m_view.article, alone, nameUnits)));
        m_xml.attribute("startPosition", points.begin);
        m_xml.attribute("endPosition", points.end);
        m_xml.attribute("creatingUser", m_ids.of("user"));
        m_xml.newLine();
        const std::string reason = why(quote, "; ");
        if (!reason.empty()) line("Description", reason);
        coding(guid + " speaker", speakerGuid(quote.attribution.speaker));
        coding(guid + " kind", kindCode(quote.kind));
        close();
    }

    void coding(const std::string& name, const std::string& target) {
        m_xml.open("Coding");
        m_xml.attribute("guid", m_ids.of(name));
        m_xml.attribute("creatingUser", m_ids.of("user"));
        m_xml.open("CodeRef");
        m_xml.attribute("targetGUID", target);
        m_xml.close();
        close();
    }

    void reference(std::string_view element, const std::string& target) {
        m_xml.open(element);
        m_xml.attribute("targetGUID", target);
        close();
    }

    std::string speakerGuid(SpeakerId speaker) const { return m_ids.of("speaker code", speaker); }
    std::string kindCode(QuoteKind kind) const {
        return m_ids.of("kind", static_cast<std::uint64_t>(kind));
    }
    std::string partGuid(QuoteId id, std::size_t part) const {
        return m_ids.of("part of " + m_ids.of("quote", id), part);
    }

    void open(std::string_view name) {
        m_xml.open(name);
        m_xml.newLine();
    }

    void close() {
        m_xml.close();
        m_xml.newLine();
    }

    void line(std::string_view name, std::string_view text) {
        m_xml.element(name, text);
        m_xml.newLine();
    }

    ExportView m_view;
    NameUuids m_ids;
    CodePointMap m_offsets;
    XmlWriter m_xml;
    std::map<std::u16string, std::u16string> m_names;  // to the tag of who has it
};

class RefiQdaExporter final : public Exporter {
public:
    const char* id() const override { return "refi-qda"; }
    const char* description() const override { return "REFI-QDA project"; }
    const char* extension() const override { return "qdpx"; }
    const char* mediaType() const override { return "application/zip"; }

    Result<std::string> write(const ExportRequest& request) const override {
        Project project(request);
        const ZipMember members[] = {
            {"project.qde", project.write()},
            {"Sources/" + project.sourceFile(), plainText(request.reading.article->text)}};
        return writeZip(members);
    }
};

}  // namespace

const Exporter& refiQdaExporter() {
    static const RefiQdaExporter exporter;
    return exporter;
}

}  // namespace quotelight
