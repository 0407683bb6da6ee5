// SPDX-License-Identifier: Apache-2.0
#include "export/tei_header.h"

#include <algorithm>

#include "export/article_facts.h"
#include "export/quote_words.h"
#include "export/tei_names.h"

namespace quotelight {

namespace {

class Header {
public:
    Header(XmlWriter& xml, const ExportView& view) : m_xml(xml), m_view(view), m_facts(view) {}

    void write() {
        open("teiHeader");
        fileDescription();
        encodingDescription();
        profileDescription();
        close();
    }

private:
    void fileDescription() {
        open("fileDesc");
        open("titleStmt");
        m_xml.element("title", title());
        m_xml.newLine();
        if (!m_facts.author.empty()) line("author", m_facts.author);
        m_xml.open("respStmt");
        m_xml.attribute("xml:id", "quotelight");
        m_xml.element("resp", "quotes and speakers found by a program");
        m_xml.element("name", "Quotelight");
        close();
        close();
        open("publicationStmt");
        line("p", u"Not published: an export of one article.");
        close();
        source();
        close();
    }

    std::u16string title() const {
        return m_view.title.empty() ? u"Without a title" : m_view.title;
    }

    void source() {
        open("sourceDesc");
        open("bibl");
        line("title", title());
        if (!m_facts.author.empty()) line("author", m_facts.author);
        if (!m_facts.site.empty()) line("publisher", m_facts.site);
        if (!m_facts.dateWords.empty()) date();
        if (!m_facts.url.empty()) {
            m_xml.open("ref");
            m_xml.attribute("target", m_facts.url);
            m_xml.text(m_facts.url);
            close();
        }
        if (!m_view.fileName.empty()) {
            m_xml.open("idno");
            m_xml.attribute("type", "filename");
            m_xml.text(m_view.fileName);
            close();
        }
        close();
        close();
    }

    void date() {
        m_xml.open("date");
        if (!m_facts.date.empty()) m_xml.attribute("when", m_facts.date);
        m_xml.text(m_facts.dateWords);
        close();
    }

    void encodingDescription() {
        open("encodingDesc");
        open("editorialDecl");
        m_xml.open("quotation");
        m_xml.attribute("marks", "all");
        m_xml.newLine();
        line("p",
             u"Quotation marks are kept as they stand, inside the elements. Quotes chosen for this "
             u"export are said elements, speech reported without marks among them with @direct "
             u"false; those interrupted by the writer's own words, or running over paragraphs, are "
             u"joined by @next and @prev. Other marked words are q elements.");
        close();
        open("interpretation");
        line("p",
             u"Who speaks (@who) was found by a program, which says how sure it is (@cert) and why "
             u"in a note; please check it against the text.");
        close();
        close();
        close();
    }

    void profileDescription() {
        open("profileDesc");
        open("langUsage");
        m_xml.open("language");
        m_xml.attribute("ident", m_facts.language);
        m_xml.text(m_facts.language);
        close();
        close();
        speakers();
        close();
    }

    void speakers() {
        std::vector<SpeakerId> shown;
        for (const SpeakerCount& count : m_view.speakers)
            if (count.speaker != noSpeaker) shown.push_back(count.speaker);
        if (shown.empty()) return;
        std::sort(shown.begin(), shown.end());
        open("particDesc");
        open("listPerson");
        for (SpeakerId id : shown)
            speaker(id);
        close();
        close();
    }

    void speaker(SpeakerId id) {
        const SpeakerKind kind = m_view.analysis.speakers[id].kind;
        const bool organisation = kind == SpeakerKind::Organisation;
        m_xml.open(organisation ? "org" : kind == SpeakerKind::Group ? "personGrp" : "person");
        m_xml.attribute("xml:id", teiSpeaker(id));
        m_xml.element(organisation ? "orgName" : "persName", nameOnOneLine(m_view.analysis, id));
        const std::u16string description = descriptionOnOneLine(m_view.analysis, id);
        const bool person = kind == SpeakerKind::Person || kind == SpeakerKind::Unknown;
        if (!description.empty()) m_xml.element(person ? "occupation" : "note", description);
        close();
    }

    void open(std::string_view name) {
        m_xml.open(name);
        m_xml.newLine();
    }

    void close() {
        m_xml.close();
        m_xml.newLine();
    }

    void line(std::string_view name, std::u16string_view text) {
        m_xml.element(name, text);
        m_xml.newLine();
    }

    XmlWriter& m_xml;
    const ExportView& m_view;
    ArticleFacts m_facts;
};

}  // namespace

void writeTeiHeader(XmlWriter& xml, const ExportView& view) {
    Header(xml, view).write();
}

}  // namespace quotelight
