// SPDX-License-Identifier: Apache-2.0
// Quotes as annotations on the article: the W3C's Web Annotation Data Model of 23 February 2017, in
// its JSON-LD serialisation.
//
// One annotation a quote: who said it, what kind it is, and how sure and why, as bodies; where it
// stands, as its words with enough around them to be unique and as a range of code points of the
// text. A quote in several parts is one Composite of them. Ids are made from the article, so the
// same article gives the same ids.
#include <cassert>

#include "export/article_facts.h"
#include "export/export_view.h"
#include "export/formats.h"
#include "export/json_writer.h"
#include "export/quote_context.h"
#include "export/quote_words.h"
#include "text/code_points.h"
#include "text/utf.h"

namespace quotelight {

namespace {

constexpr std::string_view context = "http://www.w3.org/ns/anno.jsonld";

std::vector<Span> partsShown(const ExportView& view) {
    std::vector<Span> parts;
    for (QuoteId id : view.shown)
        parts.insert(parts.end(), view.quote(id).parts.begin(), view.quote(id).parts.end());
    return parts;
}

class Annotations {
public:
    explicit Annotations(const ExportRequest& request)
        : m_view(request),
          m_facts(m_view),
          m_offsets(m_view.article.text),
          m_contexts(quoteContexts(m_view.article.text, partsShown(m_view))),
          m_json(JsonLayout::Indented) {}

    std::string write() {
        m_json.beginObject();
        member("@context", context);
        member("id", m_facts.ids.urn("annotations"));
        member("type", "AnnotationCollection");
        m_json.key("label");
        m_json.string(std::u16string_view(u"Quotes in “" + m_view.title + u"”"));
        m_json.key("total");
        m_json.number(static_cast<std::uint32_t>(m_view.shown.size()));
        if (!m_view.shown.empty()) page();
        m_json.endObject();
        return m_json.take() + '\n';
    }

private:
    // All in one page: the file holds them anyway.
    void page() {
        m_json.key("first");
        m_json.beginObject();
        member("id", m_facts.ids.urn("page"));
        member("type", "AnnotationPage");
        member("partOf", m_facts.ids.urn("annotations"));
        m_json.key("startIndex");
        m_json.number(0);
        m_json.key("items");
        m_json.beginArray();
        for (QuoteId id : m_view.shown)
            annotation(id);
        m_json.endArray();
        m_json.endObject();
        member("last", m_facts.ids.urn("page"));
    }

    void annotation(QuoteId id) {
        const AttributedQuote& quote = m_view.quote(id);
        const bool known = quote.attribution.speaker != noSpeaker;
        m_json.beginObject();
        member("id", m_facts.ids.urn("quote", id));
        member("type", "Annotation");
        member("motivation", known ? "identifying" : "highlighting");
        generator();
        m_json.key("body");
        m_json.beginArray();
        if (known)
            body("identifying", toUtf8(nameOnOneLine(m_view.analysis, quote.attribution.speaker)));
        body("tagging", quoteKindName(quote.kind));
        const std::string comment = why(quote, "; ");
        if (!comment.empty()) body("commenting", comment);
        m_json.endArray();
        m_json.key("target");
        target(quote);
        m_json.endObject();
    }

    void generator() {
        m_json.key("generator");
        m_json.beginObject();
        member("type", "Software");
        member("name", "Quotelight");
        m_json.endObject();
    }

    void body(std::string_view purpose, std::string_view value) {
        m_json.beginObject();
        member("type", "TextualBody");
        member("purpose", purpose);
        member("value", value);
        member("format", "text/plain");
        m_json.endObject();
    }

    void target(const AttributedQuote& quote) {
        if (quote.parts.size() == 1) return place(quote.parts.front());
        m_json.beginObject();
        member("type", "Composite");
        m_json.key("items");
        m_json.beginArray();
        for (Span part : quote.parts)
            place(part);
        m_json.endArray();
        m_json.endObject();
    }

    void place(Span part) {
        assert(m_next < m_contexts.size());
        const std::optional<QuoteContext>& around = m_contexts[m_next++];
        m_json.beginObject();
        member("type", "SpecificResource");
        member("source", m_facts.iri);
        m_json.key("selector");
        m_json.beginArray();
        if (around) words(part, *around);
        position(part);
        m_json.endArray();
        m_json.endObject();
    }

    void words(Span part, const QuoteContext& around) {
        m_json.beginObject();
        member("type", "TextQuoteSelector");
        stretch("exact", part);
        if (!around.prefix.empty()) stretch("prefix", around.prefix);
        if (!around.suffix.empty()) stretch("suffix", around.suffix);
        m_json.endObject();
    }

    void position(Span part) {
        const Span points = m_offsets.toCodePoints(part);
        m_json.beginObject();
        member("type", "TextPositionSelector");
        m_json.key("start");
        m_json.number(points.begin);
        m_json.key("end");
        m_json.number(points.end);
        m_json.endObject();
    }

    void member(std::string_view key, std::string_view value) {
        m_json.key(key);
        m_json.string(value);
    }

    void stretch(std::string_view key, Span span) {
        m_json.key(key);
        m_json.string(slice(m_view.article.text, span));
    }

    ExportView m_view;
    ArticleFacts m_facts;
    CodePointMap m_offsets;
    std::vector<std::optional<QuoteContext>> m_contexts;  // one a part, in the order of writing
    std::size_t m_next = 0;
    JsonWriter m_json;
};

class WebAnnotationExporter final : public Exporter {
public:
    const char* id() const override { return "webannotation"; }
    const char* description() const override { return "W3C Web Annotation"; }
    const char* extension() const override { return "jsonld"; }
    const char* mediaType() const override {
        return "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";
    }

    Result<std::string> write(const ExportRequest& request) const override {
        return Annotations(request).write();
    }
};

}  // namespace

const Exporter& webAnnotationExporter() {
    static const WebAnnotationExporter exporter;
    return exporter;
}

}  // namespace quotelight
