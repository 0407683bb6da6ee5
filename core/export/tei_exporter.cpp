// SPDX-License-Identifier: Apache-2.0
// The whole article as TEI P5, valid against TEI All: https://tei-c.org/guidelines/p5/
//
// Quotes are <said who="#speaker-1">, in the text; why the program thinks so is in notes behind it.
#include "export/article_facts.h"
#include "export/export_view.h"
#include "export/formats.h"
#include "export/quote_words.h"
#include "export/tei_body.h"
#include "export/tei_header.h"
#include "export/tei_names.h"
#include "export/xml_writer.h"
#include "text/utf.h"

namespace quotelight {

namespace {

// "Lena Brandvik: 99 % sure; named right after the quote, by “said”"
std::u16string attribution(const ExportView& view, const AttributedQuote& quote) {
    const SpeakerId speaker = quote.attribution.speaker;
    std::u16string out =
        speaker == noSpeaker ? u"Speaker unknown" : nameOnOneLine(view.analysis, speaker);
    const std::u16string reason = toUtf16(why(quote, "; "));
    return reason.empty() ? out : out + u": " + reason;
}

void writeBack(XmlWriter& xml, const ExportView& view, const TeiWords& words) {
    if (view.shown.empty()) return;
    xml.open("back");
    xml.newLine();
    xml.open("div");
    xml.attribute("type", "attributions");
    xml.newLine();
    for (QuoteId id : view.shown) {
        xml.open("note");
        xml.attribute("type", "attribution");
        xml.attribute("resp", "#quotelight");
        if (words.stretches(id) > 0) xml.attribute("target", '#' + teiQuote(view.numbers[id], 1));
        xml.text(attribution(view, view.quote(id)));
        xml.close();
        xml.newLine();
    }
    xml.close();
    xml.newLine();
    xml.close();
    xml.newLine();
}

class TeiExporter final : public Exporter {
public:
    const char* id() const override { return "tei"; }
    const char* description() const override { return "TEI P5"; }
    const char* extension() const override { return "xml"; }
    const char* mediaType() const override { return "application/tei+xml"; }

    Result<std::string> write(const ExportRequest& request) const override {
        const ExportView view(request);
        XmlWriter xml;
        xml.reserve(view.article.text.size() * 2);
        xml.declaration();
        xml.open("TEI");
        xml.attribute("xmlns", "http://www.tei-c.org/ns/1.0");
        if (isLanguageTag(view.analysis.language) && view.analysis.language != "und")
            xml.attribute("xml:lang", view.analysis.language);
        xml.newLine();
        writeTeiHeader(xml, view);
        xml.open("text");
        xml.newLine();
        TeiBody body(xml, view);
        body.write();
        writeBack(xml, view, body.words());
        xml.close();
        xml.newLine();
        xml.close();
        xml.newLine();
        return xml.take();
    }
};

}  // namespace

const Exporter& teiExporter() {
    static const TeiExporter exporter;
    return exporter;
}

}  // namespace quotelight
