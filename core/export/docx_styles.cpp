// SPDX-License-Identifier: Apache-2.0
// The styles of a Word document: fixed ones, headings, and one a speaker.
#include <algorithm>

#include "export/docx_parts.h"
#include "export/docx_story.h"
#include "export/office_blocks.h"
#include "export/quote_words.h"
#include "text/utf.h"

namespace quotelight {

namespace {

constexpr Colour white = {255, 255, 255};

// What every document has, whoever speaks in it. Sizes are in half points, spaces in twentieths.
constexpr std::string_view fixedStyles =
    R"(<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="paragraph" w:styleId="BodyText"><w:name w:val="Body Text"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="160" w:line="288" w:lineRule="auto"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/><w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr><w:spacing w:after="160"/></w:pPr><w:rPr><w:color w:val="595959"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="BodyText"/><w:qFormat/><w:pPr><w:spacing w:after="60"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:basedOn w:val="BodyText"/><w:qFormat/><w:pPr><w:ind w:left="567" w:right="567"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="BodyText"/><w:qFormat/><w:rPr><w:color w:val="595959"/><w:sz w:val="20"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="HTMLPreformatted"><w:name w:val="HTML Preformatted"/><w:basedOn w:val="Normal"/><w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/><w:sz w:val="20"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="20"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="CommentText"><w:name w:val="annotation text"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="20"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:rPr><w:sz w:val="16"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B5394"/><w:u w:val="single"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="CodeWords"><w:name w:val="HTML Code"/><w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="TableWords"><w:name w:val="Table Words"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="20"/></w:rPr></w:style>
<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/><w:left w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/><w:right w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/></w:tblBorders></w:tblPr></w:style>
)";

void writeHeadingStyle(XmlWriter& xml, unsigned level) {
    const std::string digit = std::to_string(level);
    xml.open("w:style");
    xml.attribute("w:type", "paragraph");
    xml.attribute("w:styleId", std::string_view("Heading" + digit));
    writeDocxValue(xml, "w:name", "heading " + digit);
    writeDocxValue(xml, "w:basedOn", "Normal");
    writeDocxValue(xml, "w:next", "BodyText");
    xml.empty("w:qFormat");
    xml.open("w:pPr");
    xml.empty("w:keepNext");
    xml.raw(R"(<w:spacing w:before="240" w:after="120"/>)");
    writeDocxValue(xml, "w:outlineLvl", std::to_string(level - 1));
    xml.close();
    xml.open("w:rPr");
    xml.empty("w:b");
    writeDocxValue(xml, "w:sz", std::to_string(42 - 3 * level));
    xml.close();
    xml.close();
    xml.newLine();
}

std::string_view underline(LineStyle style) {
    switch (style) {
        case LineStyle::Solid:
            break;
        case LineStyle::Dashed:
            return "dash";
        case LineStyle::Dotted:
            return "dotted";
        case LineStyle::Double:
            return "double";
    }
    return "single";
}

// The highlight: the speaker's tint behind the words and the underline in the full colour.
void writeSpeakerStyle(XmlWriter& xml, const ExportView& view, SpeakerId speaker) {
    const SpeakerLook& look = view.look(speaker);
    const std::string name = speaker == noSpeaker ? std::string("unknown")
                                                  : toUtf8(nameOnOneLine(view.analysis, speaker));
    xml.open("w:style");
    xml.attribute("w:type", "character");
    xml.attribute("w:customStyle", "1");
    xml.attribute("w:styleId", docxSpeakerStyle(speaker));
    // Word takes no two styles of one name, and no comma in one; the tag is unique.
    std::string styleName = "Speaker " + toUtf8(look.tag) + ": " + name;
    std::replace(styleName.begin(), styleName.end(), ',', ' ');
    writeDocxValue(xml, "w:name", firstBytes(styleName, 250));
    writeDocxValue(xml, "w:uiPriority", "1");
    xml.empty("w:qFormat");
    xml.open("w:rPr");
    xml.open("w:u");
    xml.attribute("w:val", underline(look.line));
    xml.attribute("w:color", hexColour(speakerColour(look.colour, false)));
    xml.close();
    xml.open("w:shd");
    xml.attribute("w:val", "clear");
    xml.attribute("w:color", "auto");
    xml.attribute("w:fill", hexColour(speakerTint(look.colour, false, white)));
    xml.close();
    xml.close();
    xml.close();
    xml.newLine();
}

}  // namespace

std::string docxStyles(const ExportView& view) {
    XmlWriter xml;
    xml.declaration();
    xml.open("w:styles");
    xml.attribute("xmlns:w", docxNamespace);
    xml.open("w:docDefaults");
    xml.open("w:rPrDefault");
    xml.open("w:rPr");
    xml.raw(
        R"(<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:eastAsia="Georgia" w:cs="Georgia"/><w:sz w:val="22"/>)");
    if (const std::string language = documentLanguage(view); !language.empty())
        writeDocxValue(xml, "w:lang", language);
    xml.close();
    xml.close();
    xml.close();
    xml.newLine();
    xml.raw(fixedStyles);
    for (unsigned level = 1; level <= 6; ++level)
        writeHeadingStyle(xml, level);
    for (const SpeakerCount& count : view.speakers)
        writeSpeakerStyle(xml, view, count.speaker);
    xml.close();
    return xml.take();
}

}  // namespace quotelight
