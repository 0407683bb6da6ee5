// SPDX-License-Identifier: Apache-2.0
#include "export/record.h"

#include <cstdint>
#include <vector>

#include "text/code_points.h"

namespace quotelight {

namespace {

// Writes one record, field by field.
class RecordWriter {
public:
    RecordWriter(const ExportRequest& request, JsonLayout layout)
        : m_request(request),
          m_article(*request.reading.article),
          m_analysis(*request.reading.analysis),
          m_offsets(m_article.text),
          m_json(layout) {}

    std::string write() {
        m_json.reserve(m_article.text.size() * 2 + m_analysis.quotes.size() * 256 + 256);
        m_json.beginObject();
        head();
        paragraphs();
        speakers();
        quotes();
        m_json.key("notices");
        m_json.beginArray();
        for (const Notice& notice : m_article.notices)
            writeNotice(notice);
        for (const Notice& notice : m_analysis.notices)
            writeNotice(notice);
        m_json.endArray();
        m_json.endObject();
        return m_json.take();
    }

    std::string writeSpeakersOnly() {
        m_json.beginObject();
        source();
        speakers();
        m_json.endObject();
        return m_json.take();
    }

private:
    void source() {
        m_json.key("source");
        m_json.string(std::string_view(m_request.source));
    }

    void head() {
        source();
        m_json.key("title");
        if (m_article.metadata.title.empty())
            m_json.null();
        else
            m_json.string(std::string_view(m_article.metadata.title));
        m_json.key("language");
        m_json.string(std::string_view(m_analysis.language));
        if (!m_request.includeText) return;
        m_json.key("text");
        m_json.string(std::u16string_view(m_article.text));
    }

    void paragraphs() {
        m_json.key("paragraphs");
        m_json.beginArray();
        for (const Block& block : m_article.blocks) {
            m_json.beginObject();
            beginAndEnd(block.span);
            m_json.key("kind");
            m_json.string(std::string_view(blockKindName(block.kind)));
            m_json.endObject();
        }
        m_json.endArray();
    }

    void speakers() {
        m_json.key("speakers");
        m_json.beginArray();
        for (SpeakerId id = 0; id < m_analysis.speakers.size(); ++id) {
            std::vector<QuoteId> shown;
            for (QuoteId quote : m_analysis.speakers[id].quotes)
                if (m_request.filter.shows(m_analysis.quotes[quote])) shown.push_back(quote);
            if (!shown.empty()) writeSpeaker(id, shown);
        }
        m_json.endArray();
    }

    void writeSpeaker(SpeakerId id, const std::vector<QuoteId>& shown) {
        const QuotedSpeaker& speaker = m_analysis.speakers[id];
        m_json.beginObject();
        m_json.key("id");
        m_json.number(id);
        m_json.key("name");
        m_json.string(std::u16string_view(speaker.name));
        m_json.key("description");
        m_json.string(std::u16string_view(speaker.description));
        m_json.key("kind");
        m_json.string(std::string_view(speakerKindName(speaker.kind)));
        ranges("mentions", speaker.mentions);
        m_json.key("quotes");
        m_json.beginArray();
        for (QuoteId quote : shown)
            m_json.number(quote);
        m_json.endArray();
        m_json.endObject();
    }

    void quotes() {
        m_json.key("quotes");
        m_json.beginArray();
        for (QuoteId id = 0; id < m_analysis.quotes.size(); ++id)
            if (m_request.filter.shows(m_analysis.quotes[id])) writeQuote(id);
        m_json.endArray();
    }

    void writeQuote(QuoteId id) {
        const AttributedQuote& quote = m_analysis.quotes[id];
        m_json.beginObject();
        m_json.key("id");
        m_json.number(id);
        m_json.key("kind");
        m_json.string(std::string_view(quoteKindName(quote.kind)));
        beginAndEnd(quote.extent());
        ranges("parts", quote.parts);
        m_json.key("text");
        m_json.string(slice(m_article.text, quote.extent()));
        attribution(quote.attribution);
        bytes(quote.extent());
        m_json.endObject();
    }

    // Where the file itself has a text.
    void bytes(Span span) {
        const auto place = m_article.source.bytes(m_article.text, span);
        if (!place) return;
        m_json.key("bytes");
        m_json.range(
            {static_cast<std::uint32_t>(place->begin), static_cast<std::uint32_t>(place->end)});
    }

    void attribution(const Attribution& attribution) {
        m_json.key("speaker");
        if (attribution.speaker == noSpeaker)
            m_json.null();
        else
            m_json.number(attribution.speaker);
        rangeOrNull("mention", attribution.mention);
        rangeOrNull("cue", attribution.cue);
        m_json.key("confidence");
        m_json.share(attribution.confidence);
        m_json.key("reason");
        m_json.string(std::string_view(attribution.reason));
    }

    void writeNotice(const Notice& notice) {
        m_json.beginObject();
        m_json.key("code");
        m_json.string(std::string_view(noticeCodeName(notice.code)));
        m_json.key("message");
        m_json.string(std::string_view(notice.message));
        if (notice.span) beginAndEnd(*notice.span);
        m_json.endObject();
    }

    void beginAndEnd(Span span) {
        const Span points = m_offsets.toCodePoints(span);
        m_json.key("begin");
        m_json.number(points.begin);
        m_json.key("end");
        m_json.number(points.end);
    }

    void ranges(std::string_view key, const std::vector<Span>& spans) {
        m_json.key(key);
        m_json.beginArray();
        for (Span span : spans)
            m_json.range(m_offsets.toCodePoints(span));
        m_json.endArray();
    }

    void rangeOrNull(std::string_view key, const std::optional<Span>& span) {
        m_json.key(key);
        if (span)
            m_json.range(m_offsets.toCodePoints(*span));
        else
            m_json.null();
    }

    const ExportRequest& m_request;
    const Article& m_article;
    const Analysis& m_analysis;
    CodePointMap m_offsets;
    JsonWriter m_json;
};

}  // namespace

std::string record(const ExportRequest& request, JsonLayout layout) {
    return RecordWriter(request, layout).write();
}

std::string speakersRecord(const ExportRequest& request, JsonLayout layout) {
    return RecordWriter(request, layout).writeSpeakersOnly();
}

std::string errorRecord(std::string_view source, const Error& error, JsonLayout layout) {
    JsonWriter json(layout);
    json.beginObject();
    json.key("source");
    json.string(source);
    json.key("error");
    json.beginObject();
    json.key("code");
    json.string(std::string_view(errorCodeName(error.code)));
    json.key("message");
    json.string(std::string_view(error.message));
    json.endObject();
    json.endObject();
    return json.take();
}

}  // namespace quotelight
