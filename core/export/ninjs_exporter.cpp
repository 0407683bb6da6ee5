// SPDX-License-Identifier: Apache-2.0
// The article as a news item in JSON: the IPTC's ninjs 3.1, https://iptc.org/std/ninjs/
//
// Its objects take no property that the standard does not name, and it names none for a quote: the
// quotes are <q> elements of an XHTML body, and those who are quoted are the item's information
// sources. Dates that are no date-time are said in the editors' note.
#include <algorithm>

#include "export/article_facts.h"
#include "export/export_view.h"
#include "export/formats.h"
#include "export/json_writer.h"
#include "export/quote_words.h"
#include "export/xhtml_body.h"
#include "text/utf.h"

namespace quotelight {

namespace {

class Item {
public:
    explicit Item(const ExportRequest& request)
        : m_view(request), m_facts(m_view), m_json(JsonLayout::Indented) {}

    std::string write() {
        m_json.beginObject();
        member("uri", m_facts.url.empty() ? m_facts.ids.urn("item") : m_facts.url);
        member("type", "text");
        member("representationType", "full");
        standard();
        if (m_facts.language != "und") member("language", m_facts.language);
        if (m_facts.hasTime()) member("contentCreated", m_facts.date);
        member("title", toUtf8(m_view.title));
        headlines();
        if (!m_facts.author.empty()) member("by", toUtf8(m_facts.author));
        if (m_view.request.includeText) bodies();
        sources("people", SpeakerKind::Person);
        sources("organisations", SpeakerKind::Organisation);
        infoSources();
        member("edNote", editorsNote());
        m_json.endObject();
        return m_json.take() + '\n';
    }

private:
    void standard() {
        m_json.key("standard");
        m_json.beginObject();
        member("name", "ninjs");
        member("version", "3.1");
        member("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#");
        m_json.endObject();
    }

    void headlines() {
        m_json.key("headlines");
        m_json.beginArray();
        m_json.beginObject();
        member("role", "main");
        member("contentType", "text/plain");
        member("value", toUtf8(m_view.title));
        m_json.endObject();
        m_json.endArray();
    }

    void bodies() {
        const XhtmlBody body = xhtmlBody(m_view);
        m_json.key("bodies");
        m_json.beginArray();
        m_json.beginObject();
        member("role", "main");
        member("contentType", "application/xhtml+xml");
        m_json.key("charCount");
        m_json.number(body.characters);
        m_json.key("wordCount");
        m_json.number(body.words);
        member("value", body.xhtml);
        m_json.endObject();
        m_json.endArray();
    }

    bool isOf(const SpeakerCount& count, SpeakerKind kind) const {
        return count.speaker != noSpeaker && m_view.analysis.speakers[count.speaker].kind == kind;
    }

    void sources(std::string_view key, SpeakerKind kind) {
        const auto wanted = [&](const SpeakerCount& count) { return isOf(count, kind); };
        if (std::none_of(m_view.speakers.begin(), m_view.speakers.end(), wanted)) return;
        m_json.key(key);
        m_json.beginArray();
        for (const SpeakerCount& count : m_view.speakers)
            if (wanted(count)) source("rel", count.speaker);
        m_json.endArray();
    }

    void infoSources() {
        if (m_view.speakers.empty() || m_view.speakers.front().speaker == noSpeaker) return;
        m_json.key("infoSources");
        m_json.beginArray();
        for (const SpeakerCount& count : m_view.speakers)
            if (count.speaker != noSpeaker) source("role", count.speaker);
        m_json.endArray();
    }

    void source(std::string_view relation, SpeakerId speaker) {
        m_json.beginObject();
        member("name", toUtf8(nameOnOneLine(m_view.analysis, speaker)));
        member(relation, "quoted");
        member("literal", xhtmlSpeaker(speaker));
        m_json.endObject();
    }

    std::string editorsNote() const {
        std::string note = summary(m_view.request) +
                           ", found by a program (Quotelight): please check who is quoted.";
        if (!m_facts.hasTime() && !m_facts.dateWords.empty())
            note += " Dated " + toUtf8(m_facts.dateWords) + '.';
        return note;
    }

    void member(std::string_view key, std::string_view value) {
        m_json.key(key);
        m_json.string(value);
    }

    ExportView m_view;
    ArticleFacts m_facts;
    JsonWriter m_json;
};

class NinjsExporter final : public Exporter {
public:
    const char* id() const override { return "ninjs"; }
    const char* description() const override { return "ninjs 3.1 news item"; }
    const char* extension() const override { return "json"; }
    const char* mediaType() const override { return "application/json"; }

    Result<std::string> write(const ExportRequest& request) const override {
        return Item(request).write();
    }
};

}  // namespace

const Exporter& ninjsExporter() {
    static const NinjsExporter exporter;
    return exporter;
}

}  // namespace quotelight
