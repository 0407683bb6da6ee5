// SPDX-License-Identifier: Apache-2.0
// What becomes of the text of an RTF file's groups.
#include <algorithm>
#include <utility>

#include "article/formats/html_metadata.h"
#include "article/formats/rtf_parser.h"
#include "article/formats/rtf_pictures.h"
#include "article/links.h"
#include "text/utf.h"

namespace quotelight {

namespace {

constexpr std::size_t longestCaptured = std::size_t{64} << 10;

std::string twoDigits(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

}  // namespace

bool RtfParser::skipFallback() {
    if (m_skip == 0) return false;
    --m_skip;
    return true;
}

void RtfParser::addBytes(std::string_view bytes) {
    const auto skipped = std::min(static_cast<std::size_t>(m_skip), bytes.size());
    m_skip -= static_cast<int>(skipped);
    bytes.remove_prefix(skipped);
    const RtfPart part = state().part;
    if (part == RtfPart::Skipped || part == RtfPart::Quiet) return;
    if (part != RtfPart::Picture)
        m_bytes += bytes;
    else if (m_picture.size() < longestRtfPicture)
        m_picture += bytes;
}

void RtfParser::addUnit(char16_t unit) {
    emit({&unit, 1});
}

void RtfParser::flush() {
    if (m_bytes.empty()) return;
    const int font = state().font >= 0 ? state().font : m_fonts.defaultFont();
    const std::u16string words = m_fonts.decode(m_bytes, font);
    m_bytes.clear();
    emit(words);
}

void RtfParser::emit(std::u16string_view words) {
    const State& now = state();
    if (isCaptured(now.part)) {
        if (m_captured.size() < longestCaptured) m_captured += words;
        return;
    }
    if (now.part != RtfPart::Body) return;
    if (now.deleted || now.hidden) {
        m_outcome.deleted = m_outcome.deleted || now.deleted;
        m_outcome.hidden = m_outcome.hidden || !now.deleted;
        return;
    }
    if (now.note)
        m_story.writeNote(words);
    else
        m_story.write(words, now.paragraph, now.look);
}

// "{\s1\outlinelevel0 heading 1;}"
void RtfParser::endStyle() {
    std::string name = toUtf8(m_captured);
    name.resize(std::min(name.find(';'), name.size()));
    if (!name.empty()) m_story.addStyle(m_styleNumber, m_styleOutline, name);
    m_captured.clear();
    m_styleNumber = 0;
    m_styleOutline = -1;
}

// `HYPERLINK "https://…"`; the field's group is open again.
void RtfParser::endInstruction() {
    const std::string instruction = toUtf8(m_captured);
    const auto word = instruction.find("HYPERLINK");
    if (word == std::string::npos) return;
    const auto begin = instruction.find('"', word);
    if (begin == std::string::npos) return;
    const auto end = instruction.find('"', begin + 1);
    state().look.link =
        m_story.addLink(safeLink(std::string_view(instruction).substr(begin + 1, end - begin - 1)));
}

void RtfParser::endPicture() {
    m_story.addPicture(std::exchange(m_alternative, {}),
                       m_shown ? hexBytes(m_picture) : std::string());
    m_picture.clear();
}

void RtfParser::endValue() {
    if (m_property == "wzDescription") m_alternative = toUtf8(m_captured);
}

void RtfParser::fillMetadata() {
    Metadata& metadata = m_outcome.article.metadata;
    fillField(metadata, &Metadata::title, m_title);
    fillField(metadata, &Metadata::byline, m_author);
    if (m_year > 0 && m_month > 0 && m_day > 0)
        metadata.date = std::to_string(m_year) + "-" + twoDigits(m_month) + "-" + twoDigits(m_day);
}

}  // namespace quotelight
