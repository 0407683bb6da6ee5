// SPDX-License-Identifier: Apache-2.0
// The article as schema.org describes it, in JSON-LD: a NewsArticle whose parts are Quotations.
//
// https://schema.org/Quotation: `spokenByCharacter` is to whom the quotation is attributed within
// the work; how sure the program is and why is each quotation's `description`.
#include "export/article_facts.h"
#include "export/export_view.h"
#include "export/formats.h"
#include "export/json_writer.h"
#include "export/quote_words.h"
#include "text/utf.h"

namespace quotelight {

namespace {

const char* typeOf(SpeakerKind kind) {
    const bool person = kind == SpeakerKind::Person || kind == SpeakerKind::Unknown;
    return person ? "Person" : "Organization";
}

class NewsArticle {
public:
    explicit NewsArticle(const ExportRequest& request)
        : m_view(request), m_facts(m_view), m_json(JsonLayout::Indented) {}

    std::string write() {
        m_json.beginObject();
        member("@context", "https://schema.org");
        member("@type", "NewsArticle");
        member("@id", m_facts.url.empty() ? m_facts.ids.urn("article") : m_facts.url);
        member("headline", toUtf8(m_view.title));
        if (!m_facts.author.empty()) named("author", "Person", m_facts.author);
        if (!m_facts.date.empty()) member("datePublished", m_facts.date);
        if (!m_facts.site.empty()) named("publisher", "Organization", m_facts.site);
        if (m_facts.language != "und") member("inLanguage", m_facts.language);
        if (!m_facts.url.empty()) member("url", m_facts.url);
        m_json.key("wordCount");
        m_json.number(m_view.analysis.words);
        if (m_view.request.includeText) {
            m_json.key("articleBody");
            m_json.string(std::u16string_view(m_view.article.text));
        }
        quotations();
        m_json.endObject();
        return m_json.take() + '\n';
    }

private:
    void quotations() {
        m_json.key("hasPart");
        m_json.beginArray();
        for (QuoteId id : m_view.shown)
            quotation(id);
        m_json.endArray();
    }

    void quotation(QuoteId id) {
        const AttributedQuote& quote = m_view.quote(id);
        m_json.beginObject();
        member("@type", "Quotation");
        member("@id", m_facts.ids.urn("quote", id));
        m_json.key("position");
        m_json.number(m_view.numbers[id]);
        member("text", toUtf8(quoteOnOneLine(m_view.article, quote)));
        if (quote.attribution.speaker != noSpeaker) speaker(quote.attribution.speaker);
        member("keywords", std::string(quoteKindName(quote.kind)) + " quote");
        const std::string reason = why(quote, "; ");
        if (!reason.empty()) member("description", reason);
        m_json.endObject();
    }

    // Whole each time, so that a quotation can be taken out of its article.
    void speaker(SpeakerId id) {
        m_json.key("spokenByCharacter");
        m_json.beginObject();
        member("@type", typeOf(m_view.analysis.speakers[id].kind));
        member("@id", m_facts.ids.urn("speaker", id));
        member("name", toUtf8(nameOnOneLine(m_view.analysis, id)));
        const std::u16string description = descriptionOnOneLine(m_view.analysis, id);
        if (!description.empty()) member("description", toUtf8(description));
        m_json.endObject();
    }

    void named(std::string_view key, std::string_view type, const std::u16string& name) {
        m_json.key(key);
        m_json.beginObject();
        member("@type", type);
        member("name", toUtf8(name));
        m_json.endObject();
    }

    void member(std::string_view key, std::string_view value) {
        m_json.key(key);
        m_json.string(value);
    }

    ExportView m_view;
    ArticleFacts m_facts;
    JsonWriter m_json;
};

class SchemaExporter final : public Exporter {
public:
    const char* id() const override { return "schema"; }
    const char* description() const override { return "schema.org NewsArticle"; }
    const char* extension() const override { return "jsonld"; }
    const char* mediaType() const override { return "application/ld+json"; }

    Result<std::string> write(const ExportRequest& request) const override {
        return NewsArticle(request).write();
    }
};

}  // namespace

const Exporter& schemaExporter() {
    static const SchemaExporter exporter;
    return exporter;
}

}  // namespace quotelight
