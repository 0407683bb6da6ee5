// SPDX-License-Identifier: Apache-2.0
#include "article/formats/odt_tags.h"

#include <algorithm>
#include <iterator>

namespace quotelight {

namespace {

struct Entry {
    std::string_view name;
    OdtTag tag;
};

// In order of name.
constexpr Entry entries[] = {
    {"draw:caption", OdtTag::Box},
    {"draw:custom-shape", OdtTag::Box},
    {"draw:ellipse", OdtTag::Box},
    {"draw:frame", OdtTag::Frame},
    {"draw:image", OdtTag::Image},
    {"draw:line", OdtTag::Box},
    {"draw:object", OdtTag::Skipped},
    {"draw:object-ole", OdtTag::Skipped},
    {"draw:path", OdtTag::Box},
    {"draw:polygon", OdtTag::Box},
    {"draw:rect", OdtTag::Box},
    {"draw:text-box", OdtTag::Box},
    {"office:annotation", OdtTag::Annotation},
    {"office:forms", OdtTag::Skipped},
    {"svg:desc", OdtTag::Skipped},
    {"svg:title", OdtTag::Skipped},
    {"table:covered-table-cell", OdtTag::Skipped},
    {"table:table-cell", OdtTag::Cell},
    {"table:table-row", OdtTag::Row},
    {"text:a", OdtTag::Link},
    {"text:alphabetical-index", OdtTag::Contents},
    {"text:h", OdtTag::Heading},
    {"text:hidden-paragraph", OdtTag::HiddenParagraph},
    {"text:hidden-text", OdtTag::HiddenText},
    {"text:illustration-index", OdtTag::Contents},
    {"text:line-break", OdtTag::LineBreak},
    {"text:list", OdtTag::List},
    {"text:list-header", OdtTag::Item},
    {"text:list-item", OdtTag::Item},
    {"text:note", OdtTag::Note},
    {"text:object-index", OdtTag::Contents},
    {"text:p", OdtTag::Paragraph},
    {"text:placeholder", OdtTag::Skipped},
    {"text:ruby-text", OdtTag::Skipped},
    {"text:s", OdtTag::Space},
    {"text:section", OdtTag::Section},
    {"text:span", OdtTag::Span},
    {"text:tab", OdtTag::Tab},
    {"text:table-index", OdtTag::Contents},
    {"text:table-of-content", OdtTag::Contents},
    {"text:tracked-changes", OdtTag::Tracked},
    {"text:user-index", OdtTag::Contents},
};

}  // namespace

OdtTag odtTagNamed(std::string_view name) {
    const auto* const found = std::lower_bound(
        std::begin(entries), std::end(entries), name,
        [](const Entry& entry, std::string_view sought) { return entry.name < sought; });
    return found != std::end(entries) && found->name == name ? found->tag : OdtTag::Other;
}

}  // namespace quotelight
