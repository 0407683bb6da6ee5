// SPDX-License-Identifier: Apache-2.0
#include "article/formats/docx_tags.h"

#include <algorithm>
#include <iterator>

namespace quotelight {

namespace {

struct Entry {
    std::string_view name;
    DocxTag tag;
};

// In order of name.
constexpr Entry entries[] = {
    {"a:blip", DocxTag::Blip},
    {"m:t", DocxTag::MathText},
    {"mc:AlternateContent", DocxTag::AlternateContent},
    {"mc:Choice", DocxTag::Choice},
    {"mc:Fallback", DocxTag::Fallback},
    {"v:imagedata", DocxTag::ImageData},
    {"v:shape", DocxTag::Shape},
    {"w:altChunk", DocxTag::Chunk},
    {"w:br", DocxTag::Break},
    {"w:commentReference", DocxTag::CommentReference},
    {"w:cr", DocxTag::Return},
    {"w:del", DocxTag::Deletion},
    {"w:delInstrText", DocxTag::Skipped},
    {"w:delText", DocxTag::Skipped},
    {"w:drawing", DocxTag::Drawing},
    {"w:endnoteReference", DocxTag::EndnoteReference},
    {"w:fldChar", DocxTag::FieldCharacter},
    {"w:fldSimple", DocxTag::SimpleField},
    {"w:footnoteReference", DocxTag::FootnoteReference},
    {"w:hyperlink", DocxTag::Link},
    {"w:instrText", DocxTag::FieldCode},
    {"w:moveFrom", DocxTag::Deletion},
    {"w:noBreakHyphen", DocxTag::Hyphen},
    {"w:object", DocxTag::Drawing},
    {"w:p", DocxTag::Paragraph},
    {"w:pPr", DocxTag::Properties},
    {"w:pict", DocxTag::Drawing},
    {"w:ptab", DocxTag::Space},
    {"w:r", DocxTag::Run},
    {"w:rPr", DocxTag::Properties},
    {"w:rt", DocxTag::Skipped},
    {"w:sdt", DocxTag::Control},
    {"w:sdtPr", DocxTag::Properties},
    {"w:sectPr", DocxTag::Properties},
    {"w:subDoc", DocxTag::Chunk},
    {"w:sym", DocxTag::Symbol},
    {"w:t", DocxTag::Text},
    {"w:tab", DocxTag::Space},
    {"w:tbl", DocxTag::Table},
    {"w:tblGrid", DocxTag::Properties},
    {"w:tblPr", DocxTag::Properties},
    {"w:tc", DocxTag::Cell},
    {"w:tcPr", DocxTag::Properties},
    {"w:tr", DocxTag::Row},
    {"w:trPr", DocxTag::Properties},
    {"w:txbxContent", DocxTag::Box},
};

}  // namespace

DocxTag docxTagNamed(std::string_view name) {
    const auto* const found = std::lower_bound(
        std::begin(entries), std::end(entries), name,
        [](const Entry& entry, std::string_view sought) { return entry.name < sought; });
    return found != std::end(entries) && found->name == name ? found->tag : DocxTag::Other;
}

}  // namespace quotelight
