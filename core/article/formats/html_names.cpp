// SPDX-License-Identifier: Apache-2.0
#include "article/formats/html_names.h"

#include <algorithm>
#include <iterator>

namespace quotelight {

namespace {

struct TagName {
    std::string_view name;
    Tag tag;
};

// Sorted by name.
constexpr TagName tagNames[] = {
    {"a", Tag::A},
    {"address", Tag::Address},
    {"applet", Tag::Skipped},
    {"article", Tag::Article},
    {"aside", Tag::Aside},
    {"audio", Tag::Skipped},
    {"b", Tag::B},
    {"blockquote", Tag::Blockquote},
    {"body", Tag::Body},
    {"br", Tag::Br},
    {"button", Tag::Button},
    {"canvas", Tag::Skipped},
    {"caption", Tag::Caption},
    {"center", Tag::Center},
    {"cite", Tag::Cite},
    {"code", Tag::Code},
    {"datalist", Tag::Skipped},
    {"dd", Tag::Dd},
    {"details", Tag::Details},
    {"dialog", Tag::Skipped},
    {"div", Tag::Div},
    {"dl", Tag::Dl},
    {"dt", Tag::Dt},
    {"em", Tag::Em},
    {"embed", Tag::Skipped},
    {"figcaption", Tag::Figcaption},
    {"figure", Tag::Figure},
    {"footer", Tag::Footer},
    {"form", Tag::Form},
    {"h1", Tag::H1},
    {"h2", Tag::H2},
    {"h3", Tag::H3},
    {"h4", Tag::H4},
    {"h5", Tag::H5},
    {"h6", Tag::H6},
    {"head", Tag::Head},
    {"header", Tag::Header},
    {"hr", Tag::Hr},
    {"html", Tag::Html},
    {"i", Tag::I},
    {"iframe", Tag::Skipped},
    {"img", Tag::Img},
    {"input", Tag::Skipped},
    {"kbd", Tag::Code},
    {"li", Tag::Li},
    {"link", Tag::Link},
    {"main", Tag::Main},
    {"map", Tag::Skipped},
    {"math", Tag::Skipped},
    {"menu", Tag::Ul},
    {"meta", Tag::Meta},
    {"nav", Tag::Nav},
    {"noembed", Tag::Skipped},
    {"noframes", Tag::Skipped},
    {"noscript", Tag::Skipped},
    {"object", Tag::Skipped},
    {"ol", Tag::Ol},
    {"p", Tag::P},
    {"pre", Tag::Pre},
    {"progress", Tag::Skipped},
    {"q", Tag::Q},
    {"samp", Tag::Code},
    {"script", Tag::Script},
    {"section", Tag::Section},
    {"select", Tag::Skipped},
    {"strong", Tag::Strong},
    {"style", Tag::Skipped},
    {"summary", Tag::Summary},
    {"sup", Tag::Sup},
    {"svg", Tag::Skipped},
    {"table", Tag::Table},
    {"td", Tag::Td},
    {"template", Tag::Skipped},
    {"textarea", Tag::Skipped},
    {"th", Tag::Th},
    {"time", Tag::Time},
    {"title", Tag::Title},
    {"tr", Tag::Tr},
    {"ul", Tag::Ul},
    {"video", Tag::Skipped},
};

struct AttributeName {
    std::string_view name;
    Attribute attribute;
};

constexpr AttributeName attributeNames[] = {
    {"alt", Attribute::Alt},           {"aria-hidden", Attribute::AriaHidden},
    {"class", Attribute::Class},       {"content", Attribute::Content},
    {"data-src", Attribute::DataSrc},  {"data-srcset", Attribute::DataSrcset},
    {"datetime", Attribute::Datetime}, {"epub:type", Attribute::EpubType},
    {"height", Attribute::Height},     {"hidden", Attribute::Hidden},
    {"href", Attribute::Href},         {"id", Attribute::Id},
    {"itemprop", Attribute::Itemprop}, {"lang", Attribute::Lang},
    {"name", Attribute::Name},         {"property", Attribute::Property},
    {"rel", Attribute::Rel},           {"role", Attribute::Role},
    {"src", Attribute::Src},           {"srcset", Attribute::Srcset},
    {"start", Attribute::Start},       {"style", Attribute::Style},
    {"type", Attribute::Type},         {"width", Attribute::Width},
};

template <typename Entry, std::size_t size>
const Entry* findName(const Entry (&entries)[size], std::string_view name) {
    const auto* found = std::lower_bound(
        std::begin(entries), std::end(entries), name,
        [](const Entry& entry, std::string_view sought) { return entry.name < sought; });
    return found != std::end(entries) && found->name == name ? found : nullptr;
}

}  // namespace

Tag tagNamed(std::string_view name) {
    const TagName* found = findName(tagNames, name);
    return found != nullptr ? found->tag : Tag::Other;
}

std::optional<Attribute> attributeNamed(std::string_view name) {
    const AttributeName* found = findName(attributeNames, name);
    if (found == nullptr) return {};
    return found->attribute;
}

int headingLevel(Tag tag) {
    return tag >= Tag::H1 && tag <= Tag::H6 ? static_cast<int>(tag) - static_cast<int>(Tag::H1) + 1
                                            : 0;
}

bool isBlockTag(Tag tag) {
    switch (tag) {
        case Tag::Text:
        case Tag::Other:
        case Tag::A:
        case Tag::B:
        case Tag::Br:
        case Tag::Button:
        case Tag::Cite:
        case Tag::Code:
        case Tag::Em:
        case Tag::I:
        case Tag::Img:
        case Tag::Link:
        case Tag::Meta:
        case Tag::Q:
        case Tag::Script:
        case Tag::Skipped:
        case Tag::Strong:
        case Tag::Sup:
        case Tag::Time:
            return false;
        default:
            return true;
    }
}

}  // namespace quotelight
