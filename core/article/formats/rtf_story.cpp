// SPDX-License-Identifier: Apache-2.0
#include "article/formats/rtf_story.h"

#include <algorithm>
#include <utility>

#include "article/picture.h"
#include "text/ascii.h"
#include "text/utf.h"

namespace quotelight {

namespace {

constexpr int deepestOutline = 8;
constexpr std::size_t longestMarker = 8;

// Symbol fonts draw their bullets with letters of other fonts, or with private characters.
std::string cleanMarker(std::string_view words) {
    std::string marker = asciiCollapsed(words);
    const std::u16string units = toUtf16(marker);
    if (units.size() != 1) return marker;
    const char16_t unit = units.front();
    const bool drawn =
        unit == 0xB7 || unit == u'o' || unit == 0xA7 || (unit >= 0xE000 && unit <= 0xF8FF);
    return drawn ? "•" : marker;
}

// "heading 2", "Heading 2": the number behind the word.
int headingNumber(std::string_view name) {
    if (!name.starts_with("heading ") || name.size() < 9) return 0;
    const char digit = name[8];
    return digit >= '1' && digit <= '9' ? digit - '0' : 0;
}

}  // namespace

void RtfStory::addStyle(int number, int outline, std::string_view styleName) {
    const std::string name = asciiCollapsed(asciiLowered(styleName));
    Kind kind;
    if (const int level = headingNumber(name); level > 0)
        kind = {BlockKind::Heading, std::min(level, 6)};
    else if (outline >= 0 && outline <= deepestOutline)
        kind = {BlockKind::Heading, std::min(outline + 1, 6)};
    else if (name == "title")
        kind = {BlockKind::Heading, 1};
    else if (name == "subtitle")
        kind = {BlockKind::Heading, 2};
    else if (name == "caption" || name == "illustration" || name == "figure" || name == "table")
        kind = {BlockKind::Caption, 0};
    else if (name == "quote" || name == "intense quote" || name == "quotations" ||
             name == "block text" || name == "block quote" || name == "block quotation")
        kind = {BlockKind::BlockQuote, 1};
    else
        return;
    m_styles[number] = kind;
}

int RtfStory::addLink(std::string target) {
    if (target.empty()) return 0;
    m_links.push_back(std::move(target));
    return static_cast<int>(m_links.size()) - 1;
}

void RtfStory::setMarker(std::string_view words) {
    m_marker = cleanMarker(words);
}

RtfStory::Kind RtfStory::kindOf(const RtfParagraph& paragraph) const {
    if (paragraph.outline >= 0 && paragraph.outline <= deepestOutline)
        return {BlockKind::Heading, std::min(paragraph.outline + 1, 6)};
    if (paragraph.inTable) return {BlockKind::TableCell, 0};
    if (!m_marker.empty()) return {BlockKind::ListItem, std::clamp(paragraph.listLevel, 0, 8) + 1};
    const auto style = m_styles.find(paragraph.style);
    return style != m_styles.end() ? style->second : Kind{};
}

void RtfStory::start(const RtfParagraph& paragraph) {
    if (m_started) return;
    m_started = true;
    const Kind kind = kindOf(paragraph);
    m_heading = kind.kind == BlockKind::Heading;
    m_builder.beginBlock(kind.kind, kind.level,
                         kind.kind == BlockKind::ListItem ? m_marker : std::string());
}

// Headings are bold by what they are.
void RtfStory::set(const RtfLook& look) {
    RtfLook wanted = look;
    if (m_heading) wanted.bold = false;
    const auto change = [&](bool from, bool to, StyleKind kind) {
        if (from && !to) m_builder.endStyle(kind);
        if (!from && to) m_builder.beginStyle(kind);
    };
    if (m_look.link != 0 && m_look.link != wanted.link) m_builder.endStyle(StyleKind::Link);
    if (wanted.link != 0 && m_look.link != wanted.link)
        m_builder.beginStyle(StyleKind::Link, m_links[static_cast<std::size_t>(wanted.link)]);
    change(m_look.bold, wanted.bold, StyleKind::Strong);
    change(m_look.italic, wanted.italic, StyleKind::Emphasis);
    m_look = wanted;
}

void RtfStory::write(std::u16string_view words, const RtfParagraph& paragraph,
                     const RtfLook& look) {
    const bool hanging = paragraph.firstIndent < 0 && !m_started && !m_led && m_marker.empty();
    if (hanging && m_lead.size() + words.size() <= longestMarker) {
        m_lead += words;
        return;
    }
    flushLead(paragraph, look);
    start(paragraph);
    set(look);
    m_builder.write(words);
}

void RtfStory::flushLead(const RtfParagraph& paragraph, const RtfLook& look) {
    m_led = true;
    if (m_lead.empty()) return;
    const std::u16string lead = std::exchange(m_lead, {});
    start(paragraph);
    set(look);
    m_builder.write(lead);
}

void RtfStory::tab(const RtfParagraph& paragraph, const RtfLook& look) {
    if (!m_lead.empty() && !m_started) {
        m_marker = cleanMarker(toUtf8(m_lead));
        m_lead.clear();
        m_led = true;
        return;
    }
    if (m_started) write(u" ", paragraph, look);
}

void RtfStory::breakLine(const RtfParagraph& paragraph, const RtfLook& look) {
    flushLead(paragraph, look);
    m_builder.breakLine();
}

void RtfStory::endParagraph(const RtfParagraph& paragraph) {
    flushLead(paragraph, m_look);
    m_builder.endBlock();
    m_started = m_heading = m_led = false;
    m_marker.clear();
}

void RtfStory::endRow() {
    m_builder.beginRow();
}

void RtfStory::addPicture(std::string alternative, std::string bytes) {
    m_builder.addImage(std::move(alternative), sharedPicture(std::move(bytes)));
}

void RtfStory::writeNote(std::u16string_view words) {
    if (!m_notes.empty()) m_notes.back() += words;
}

Article RtfStory::finish() {
    set({});
    for (const std::u16string_view note : m_notes) {
        m_builder.beginBlock(BlockKind::Footnote);
        std::u16string_view rest = note;
        while (!rest.empty()) {
            const auto feed = std::min(rest.find(u'\n'), rest.size());
            m_builder.continueBlock();
            m_builder.write(rest.substr(0, feed));
            rest.remove_prefix(std::min(feed + 1, rest.size()));
        }
    }
    return m_builder.finish();
}

}  // namespace quotelight
