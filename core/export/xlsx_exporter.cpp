// SPDX-License-Identifier: Apache-2.0
// The quotes as a workbook: a sheet of quotes and one of speakers, with filters. ECMA-376,
// transitional.
#include "export/xlsx_exporter.h"

#include <map>

#include "export/export_view.h"
#include "export/formats.h"
#include "export/office_blocks.h"
#include "export/quote_table.h"
#include "export/quote_words.h"
#include "export/xlsx_sheet.h"
#include "export/xml_writer.h"
#include "text/code_points.h"
#include "text/utf.h"

namespace quotelight {

namespace {

constexpr Colour white = {255, 255, 255};

constexpr std::string_view packageNames =
    "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr std::string_view officeNames =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view sheetNames = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

// Indices into the cell formats; a speaker's colour has `firstColour` and its number.
enum CellFormat : unsigned { plain, heading, wrapped, percent, firstColour };

constexpr unsigned colours = colourCount + 1;  // the palette and grey

void writeFills(XmlWriter& xml) {
    xml.raw(
        R"(<fills count="11"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>)");
    xml.raw(
        R"(<fill><patternFill patternType="solid"><fgColor rgb="FFEFEFEF"/></patternFill></fill>)");
    for (std::uint8_t colour = 0; colour < colours; ++colour) {
        xml.raw(R"(<fill><patternFill patternType="solid">)");
        xml.open("fgColor");
        xml.attribute("rgb", std::string_view("FF" + hexColour(speakerTint(colour, false, white))));
        xml.close();
        xml.raw("</patternFill></fill>");
    }
    xml.raw("</fills>");
}

std::string styles() {
    XmlWriter xml;
    xml.declaration();
    xml.open("styleSheet");
    xml.attribute("xmlns", sheetNames);
    xml.raw(
        R"(<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>)");
    writeFills(xml);
    xml.raw(
        R"(<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>)");
    xml.raw(
        R"(<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>)");
    xml.open("cellXfs");
    xml.attribute("count", std::uint64_t{firstColour + colours});
    constexpr std::string_view top = R"(<alignment vertical="top"/></xf>)";
    const std::string xf = R"(<xf xfId="0" borderId="0" )";
    xml.raw(xf + R"(numFmtId="0" fontId="0" fillId="0" applyAlignment="1">)" + std::string(top));
    xml.raw(xf + R"(numFmtId="0" fontId="1" fillId="2" applyFont="1" applyFill="1"/>)");
    xml.raw(
        xf +
        R"(numFmtId="0" fontId="0" fillId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>)");
    xml.raw(xf + R"(numFmtId="9" fontId="0" fillId="0" applyNumberFormat="1" applyAlignment="1">)" +
            std::string(top));
    for (unsigned colour = 0; colour < colours; ++colour)
        xml.raw(xf + "numFmtId=\"0\" fontId=\"0\" fillId=\"" + std::to_string(3 + colour) +
                "\" applyFill=\"1\" applyAlignment=\"1\">" + std::string(top));
    xml.close();
    xml.raw(
        R"(<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>)");
    xml.close();
    return xml.take();
}

unsigned colourOf(const ExportView& view, SpeakerId speaker) {
    return firstColour + view.look(speaker).colour;
}

XlsxSheet quoteSheet(const ExportView& view) {
    XlsxSheet sheet({{"No.", 6},
                     {"Speaker", 24},
                     {"Description", 28},
                     {"Quote", 70},
                     {"Kind", 10},
                     {"Confidence", 12},
                     {"Doubtful", 10},
                     {"Paragraph", 11},
                     {"Begin", 9},
                     {"End", 9},
                     {"Mention", 20},
                     {"Cue", 14},
                     {"Reason", 50}});
    const CodePointMap offsets(view.article.text);
    const auto words = [&](const std::optional<Span>& span) {
        return span ? toUtf8(oneLine(slice(view.article.text, *span))) : std::string();
    };
    for (const QuoteRow& row : quoteRows(view)) {
        const AttributedQuote& quote = view.quote(row.quote);
        const Span extent = offsets.toCodePoints(quote.extent());
        sheet.beginRow();
        sheet.number(row.number);
        sheet.words(row.name, colourOf(view, row.speaker));
        sheet.words(row.description);
        sheet.words(row.words, wrapped);
        sheet.words(row.kind);
        sheet.share(row.confidence, percent);
        sheet.words(row.doubtful ? "yes" : "no");
        sheet.number(row.paragraph);
        sheet.number(extent.begin);
        sheet.number(extent.end);
        sheet.words(words(quote.attribution.mention));
        sheet.words(words(quote.attribution.cue));
        sheet.words(row.reason, wrapped);
    }
    return sheet;
}

// How many of a speaker's shown quotes are doubtful, and how many words all of them have together.
struct Sums {
    std::uint32_t doubtful = 0;
    std::uint64_t direct = 0, mixed = 0, indirect = 0;
};

std::map<SpeakerId, Sums> sumsOf(const ExportView& view) {
    std::map<SpeakerId, Sums> sums;
    for (const QuoteId id : view.shown) {
        const AttributedQuote& quote = view.quote(id);
        Sums& sum = sums[quote.attribution.speaker];
        sum.doubtful += quote.doubtful();
        sum.direct += quote.kind == QuoteKind::Direct;
        sum.mixed += quote.kind == QuoteKind::Mixed;
        sum.indirect += quote.kind == QuoteKind::Indirect;
    }
    return sums;
}

XlsxSheet speakerSheet(const ExportView& view) {
    XlsxSheet sheet({{"Speaker", 28},
                     {"Description", 36},
                     {"Kind", 14},
                     {"Quotes", 9},
                     {"Share", 9},
                     {"Direct", 9},
                     {"Mixed", 9},
                     {"Indirect", 10},
                     {"Doubtful", 10}});
    const std::map<SpeakerId, Sums> sums = sumsOf(view);
    for (const auto& [speaker, quotes] : view.speakers) {
        const bool known = speaker != noSpeaker;
        const Sums& sum = sums.at(speaker);
        sheet.beginRow();
        sheet.words(known ? toUtf8(nameOnOneLine(view.analysis, speaker)) : "Speaker unknown",
                    colourOf(view, speaker));
        sheet.words(toUtf8(descriptionOnOneLine(view.analysis, speaker)));
        sheet.words(known ? speakerKindName(view.analysis.speakers[speaker].kind) : "unknown");
        sheet.number(quotes);
        sheet.share(static_cast<double>(quotes) / static_cast<double>(view.shown.size()), percent);
        sheet.number(sum.direct);
        sheet.number(sum.mixed);
        sheet.number(sum.indirect);
        sheet.number(sum.doubtful);
    }
    return sheet;
}

// The hidden names tell Excel that the ranges are filters.
std::string workbook(const std::string& quotes, const std::string& speakers) {
    const auto absolute = [](const std::string& range) {
        const std::size_t colon = range.find(':');
        return "$A$1:$" + range.substr(colon + 1, 1) + "$" + range.substr(colon + 2);
    };
    XmlWriter xml;
    xml.declaration();
    xml.open("workbook");
    xml.attribute("xmlns", sheetNames);
    xml.attribute("xmlns:r", officeNames);
    xml.raw(
        R"(<sheets><sheet name="Quotes" sheetId="1" r:id="rId1"/><sheet name="Speakers" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">)");
    xml.text("Quotes!" + absolute(quotes));
    xml.raw(
        R"(</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">)");
    xml.text("Speakers!" + absolute(speakers));
    xml.raw("</definedName></definedNames>");
    xml.close();
    return xml.take();
}

std::string relations(std::initializer_list<std::pair<const char*, const char*>> targets) {
    XmlWriter xml;
    xml.declaration();
    xml.open("Relationships");
    xml.attribute("xmlns", packageNames);
    std::uint64_t id = 0;
    for (const auto& [kind, target] : targets) {
        xml.open("Relationship");
        xml.attribute("Id", std::string_view("rId" + std::to_string(++id)));
        xml.attribute("Type", std::string_view(std::string(officeNames) + "/" + kind));
        xml.attribute("Target", target);
        xml.close();
    }
    xml.close();
    return xml.take();
}

constexpr std::string_view contentTypes =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
</Types>
)";

class XlsxExporter final : public Exporter {
public:
    const char* id() const override { return "xlsx"; }
    const char* description() const override { return "Excel workbook of quotes"; }
    const char* extension() const override { return "xlsx"; }
    const char* mediaType() const override {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    Result<std::string> write(const ExportRequest& request) const override {
        return writeZip(xlsxMembers(request));
    }
};

}  // namespace

std::vector<ZipMember> xlsxMembers(const ExportRequest& request) {
    const ExportView view(request);
    XlsxSheet quotes = quoteSheet(view);
    XlsxSheet speakers = speakerSheet(view);
    std::vector<ZipMember> members;
    members.push_back({"[Content_Types].xml", std::string(contentTypes)});
    members.push_back({"_rels/.rels", relations({{"officeDocument", "xl/workbook.xml"}})});
    members.push_back({"xl/workbook.xml", workbook(quotes.range(), speakers.range())});
    members.push_back(
        {"xl/_rels/workbook.xml.rels", relations({{"worksheet", "worksheets/sheet1.xml"},
                                                  {"worksheet", "worksheets/sheet2.xml"},
                                                  {"styles", "styles.xml"}})});
    members.push_back({"xl/styles.xml", styles()});
    members.push_back({"xl/worksheets/sheet1.xml", quotes.finish()});
    members.push_back({"xl/worksheets/sheet2.xml", speakers.finish()});
    return members;
}

const Exporter& xlsxExporter() {
    static const XlsxExporter exporter;
    return exporter;
}

}  // namespace quotelight
