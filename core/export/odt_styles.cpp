// SPDX-License-Identifier: Apache-2.0
#include "export/odt_styles.h"

#include "export/odt_story.h"
#include "export/office_blocks.h"
#include "export/quote_words.h"
#include "text/utf.h"

namespace quotelight {

namespace {

constexpr Colour white = {255, 255, 255};

constexpr std::string_view fixedStyles =
    R"(<style:style style:name="Words" style:display-name="Text Body" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.28cm" fo:line-height="120%"/></style:style>
<style:style style:name="Title" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm"/><style:text-properties fo:font-size="22pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Subtitle" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.3cm"/><style:text-properties fo:color="#595959"/></style:style>
<style:style style:name="Quotations" style:family="paragraph"><style:paragraph-properties fo:margin-left="1cm" fo:margin-right="1cm" fo:margin-bottom="0.28cm"/></style:style>
<style:style style:name="Caption" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.28cm"/><style:text-properties fo:font-size="10pt" fo:color="#595959"/></style:style>
<style:style style:name="Preformatted" style:display-name="Preformatted Text" style:family="paragraph"><style:text-properties style:font-name="Mono" fo:font-size="10pt"/></style:style>
<style:style style:name="Footnote" style:family="paragraph"><style:text-properties fo:font-size="10pt"/></style:style>
<style:style style:name="TableWords" style:display-name="Table Contents" style:family="paragraph"><style:text-properties fo:font-size="10pt"/></style:style>
<style:style style:name="TableHeading" style:display-name="Table Heading" style:family="paragraph"><style:text-properties fo:font-size="10pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Strong" style:display-name="Strong Emphasis" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="CodeWords" style:display-name="Source Text" style:family="text"><style:text-properties style:font-name="Mono"/></style:style>
)";

// A4 with margins of 25 mm.
constexpr std::string_view page =
    R"(<office:automatic-styles><style:page-layout style:name="Page">)"
    R"(<style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" )"
    R"(fo:margin-top="25mm" fo:margin-bottom="25mm" fo:margin-left="25mm" fo:margin-right="25mm"/>)"
    R"(</style:page-layout></office:automatic-styles><office:master-styles>)"
    R"(<style:master-page style:name="Standard" style:page-layout-name="Page"/>)"
    R"(</office:master-styles>)";

void writeHeadingStyle(XmlWriter& xml, unsigned level) {
    const std::string digit = std::to_string(level);
    xml.open("style:style");
    xml.attribute("style:name", std::string_view("Heading" + digit));
    xml.attribute("style:display-name", std::string_view("Heading " + digit));
    xml.attribute("style:family", "paragraph");
    xml.attribute("style:default-outline-level", std::string_view(digit));
    xml.raw(
        R"(<style:paragraph-properties fo:margin-top="0.42cm" fo:margin-bottom="0.21cm" fo:keep-with-next="always"/>)");
    xml.open("style:text-properties");
    xml.attribute("fo:font-weight", "bold");
    xml.attribute("fo:font-size", std::string_view(std::to_string(21 - 3 * level / 2) + "pt"));
    xml.close();
    xml.close();
    xml.newLine();
}

std::string_view underline(LineStyle style) {
    switch (style) {
        case LineStyle::Solid:
        case LineStyle::Double:
            break;
        case LineStyle::Dashed:
            return "dash";
        case LineStyle::Dotted:
            return "dotted";
    }
    return "solid";
}

void writeSpeakerStyle(XmlWriter& xml, const ExportView& view, SpeakerId speaker) {
    const SpeakerLook& look = view.look(speaker);
    const std::string name = speaker == noSpeaker ? std::string("unknown")
                                                  : toUtf8(nameOnOneLine(view.analysis, speaker));
    xml.open("style:style");
    xml.attribute("style:name", std::string_view(odtSpeakerStyle(speaker)));
    xml.attribute("style:display-name",
                  std::string_view("Speaker " + toUtf8(look.tag) + ": " + name));
    xml.attribute("style:family", "text");
    xml.open("style:text-properties");
    xml.attribute("fo:background-color",
                  std::string_view("#" + hexColour(speakerTint(look.colour, false, white))));
    xml.attribute("style:text-underline-style", underline(look.line));
    if (look.line == LineStyle::Double) xml.attribute("style:text-underline-type", "double");
    xml.attribute("style:text-underline-width", "auto");
    xml.attribute("style:text-underline-color",
                  std::string_view("#" + hexColour(speakerColour(look.colour, false))));
    xml.close();
    xml.close();
    xml.newLine();
}

// The article's own marker stands as what comes before a number that is not shown.
void writeListStyle(XmlWriter& xml, std::size_t index, const std::string& marker) {
    xml.open("text:list-style");
    xml.attribute("style:name", std::string_view(odtListStyle(index)));
    for (unsigned level = 1; level <= odtListLevels; ++level) {
        xml.open("text:list-level-style-number");
        xml.attribute("text:level", std::uint64_t{level});
        xml.attribute("style:num-prefix", std::string_view(marker));
        xml.attribute("style:num-format", "");
        xml.open("style:list-level-properties");
        xml.attribute("text:list-level-position-and-space-mode", "label-alignment");
        xml.open("style:list-level-label-alignment");
        xml.attribute("text:label-followed-by", "listtab");
        xml.attribute("fo:text-indent", "-0.75cm");
        xml.attribute("fo:margin-left", std::string_view(std::to_string(level) + "cm"));
        xml.close();
        xml.close();
        xml.close();
    }
    xml.close();
    xml.newLine();
}

void writeDefaults(XmlWriter& xml, const ExportView& view) {
    xml.open("style:default-style");
    xml.attribute("style:family", "paragraph");
    xml.open("style:text-properties");
    xml.attribute("style:font-name", "Serif");
    xml.attribute("fo:font-size", "11pt");
    // Only the first two parts of a BCP 47 tag have places of their own here.
    const std::string tag = documentLanguage(view);
    const std::size_t dash = tag.find('-');
    if (!tag.empty()) xml.attribute("fo:language", std::string_view(tag).substr(0, dash));
    if (!tag.empty())
        xml.attribute("fo:country", dash != std::string::npos && tag.size() == dash + 3
                                        ? std::string_view(tag).substr(dash + 1)
                                        : std::string_view("none"));
    xml.close();
    xml.close();
    xml.newLine();
}

}  // namespace

void openOdtRoot(XmlWriter& xml, std::string_view root) {
    xml.declaration();
    xml.open(root);
    const std::string base = "urn:oasis:names:tc:opendocument:xmlns:";
    for (const char* name : {"office", "style", "text", "table"})
        xml.attribute("xmlns:" + std::string(name), std::string_view(base + name + ":1.0"));
    xml.attribute("xmlns:meta", std::string_view(base + "meta:1.0"));
    xml.attribute("xmlns:fo", std::string_view(base + "xsl-fo-compatible:1.0"));
    xml.attribute("xmlns:svg", std::string_view(base + "svg-compatible:1.0"));
    xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.attribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
    xml.attribute("office:version", "1.2");
    xml.newLine();
}

std::string odtStyles(const ExportView& view) {
    XmlWriter xml;
    openOdtRoot(xml, "office:document-styles");
    xml.raw(
        R"(<office:font-face-decls><style:font-face style:name="Serif" svg:font-family="Georgia" style:font-family-generic="roman"/><style:font-face style:name="Mono" svg:font-family="'Courier New'" style:font-family-generic="modern" style:font-pitch="fixed"/></office:font-face-decls>)");
    xml.newLine();
    xml.open("office:styles");
    writeDefaults(xml, view);
    xml.raw(fixedStyles);
    for (unsigned level = 1; level <= 6; ++level)
        writeHeadingStyle(xml, level);
    for (const SpeakerCount& count : view.speakers)
        writeSpeakerStyle(xml, view, count.speaker);
    const std::vector<std::string> markers = listMarkers(view.article);
    for (std::size_t i = 0; i < markers.size(); ++i)
        writeListStyle(xml, i, markers[i]);
    xml.close();
    xml.raw(page);
    xml.close();
    return xml.take();
}

}  // namespace quotelight
