// SPDX-License-Identifier: Apache-2.0
#include "article/formats/rtf_parser.h"

#include <algorithm>
#include <utility>

#include "article/formats/rtf_pictures.h"
#include "text/utf.h"

namespace quotelight {

namespace {

constexpr std::size_t deepest = 1000;

}  // namespace

RtfOutcome RtfParser::parse() {
    for (RtfToken token = m_tokens.next(); token.kind != RtfToken::End; token = m_tokens.next())
        take(token);
    flush();
    m_story.endParagraph(state().paragraph);
    m_outcome.cut = m_states.size() > 1 && m_ignoredGroups == 0;
    m_outcome.article = m_story.finish();
    m_outcome.encoding = m_fonts.encoding();
    m_outcome.invalidBytes = m_fonts.invalidBytes();
    fillMetadata();
    return std::move(m_outcome);
}

void RtfParser::take(const RtfToken& token) {
    const bool text = token.kind == RtfToken::Text || token.kind == RtfToken::Byte;
    if (!text) flush();
    switch (token.kind) {
        case RtfToken::GroupBegin:
            return beginGroup();
        case RtfToken::GroupEnd:
            return endGroup();
        case RtfToken::Word:
            return takeWord(token);
        case RtfToken::Symbol:
            return takeSymbol(token.chars.empty() ? ' ' : token.chars.front());
        case RtfToken::Binary:
            if (state().part == RtfPart::Picture && m_picture.size() < longestRtfPicture)
                m_picture += hexDigits(token.chars.substr(0, longestRtfPicture / 2));
            break;
        case RtfToken::Byte: {
            const char byte = static_cast<char>(token.number);
            addBytes({&byte, 1});
            break;
        }
        case RtfToken::Text:
            addBytes(token.chars);
            break;
        case RtfToken::End:
            break;
    }
    m_opened = m_starred = false;
}

void RtfParser::beginGroup() {
    m_skip = 0;
    m_starred = false;
    m_opened = true;
    if (m_states.size() == deepest) {
        ++m_ignoredGroups;
        m_outcome.tooDeep = true;
        return;
    }
    m_states.push_back(state());
}

void RtfParser::endGroup() {
    m_skip = 0;
    m_opened = m_starred = false;
    if (m_ignoredGroups > 0) {
        --m_ignoredGroups;
        return;
    }
    if (m_states.size() == 1) return;  // one more than began
    const RtfPart part = state().part;
    if (part == RtfPart::Styles) endStyle();
    m_states.pop_back();
    if (state().part == part) return;
    const std::string captured = toUtf8(m_captured);
    if (part == RtfPart::Instruction) endInstruction();
    if (part == RtfPart::Picture) endPicture();
    if (part == RtfPart::PropertyValue) endValue();
    if (part == RtfPart::PropertyName) m_property = captured;
    if (part == RtfPart::Marker) m_story.setMarker(captured);
    if (part == RtfPart::Title) m_title = captured;
    if (part == RtfPart::Author) m_author = captured;
    if (isCaptured(part)) m_captured.clear();
}

void RtfParser::takeWord(const RtfToken& token) {
    if (skipFallback()) return;
    const RtfMeaning meaning = rtfMeaning(token.chars);
    const bool opened = std::exchange(m_opened, false);
    const bool starred = std::exchange(m_starred, false);
    if (meaning.word == RtfWord::Destination) return enter(meaning.part);
    // What a program does not know and is marked so, it shall pass over.
    if (opened && starred) return enter(RtfPart::Skipped);
    if (meaning.word == RtfWord::Character) return addUnit(meaning.character);
    if (meaning.word == RtfWord::Unicode) {
        addUnit(static_cast<char16_t>(token.number & 0xFFFF));
        m_skip = state().fallback;
        return;
    }
    if (meaning.word >= RtfWord::Paragraph && meaning.word <= RtfWord::Row)
        return breakText(meaning.word);
    if (meaning.word >= RtfWord::ParagraphDefaults && meaning.word <= RtfWord::FirstIndent)
        return setParagraph(meaning.word, token);
    if (meaning.word >= RtfWord::Font && meaning.word <= RtfWord::Fallback)
        return setCharacter(meaning.word, token);
    setDocument(meaning.word, token);
}

void RtfParser::enter(RtfPart part) {
    State& now = state();
    if (now.part == RtfPart::Skipped || now.part == RtfPart::Comment) return;
    if (part == RtfPart::Note) {
        now.note = true;
        m_story.beginNote();
        part = RtfPart::Body;
    }
    if (part == RtfPart::Comment) {
        ++m_outcome.comments;
        part = RtfPart::Skipped;
    }
    if (part == RtfPart::Picture) {
        m_picture.clear();
        m_shown = false;
    }
    now.part = part;
    if (isCaptured(part)) m_captured.clear();
}

void RtfParser::setDocument(RtfWord word, const RtfToken& token) {
    switch (word) {
        case RtfWord::CodePage:
            return m_fonts.setCodePage(token.number);
        case RtfWord::MacCodePage:
            return m_fonts.setCodePage(10000);
        case RtfWord::DosCodePage:
            return m_fonts.setCodePage(token.chars == "pca" ? 850 : 437);
        case RtfWord::DefaultFont:
            return m_fonts.setDefaultFont(token.number);
        case RtfWord::Png:
        case RtfWord::Jpeg:
            m_shown = true;
            return;
        case RtfWord::Year:
        case RtfWord::Month:
        case RtfWord::Day:
            if (state().part == RtfPart::Created)
                (word == RtfWord::Year    ? m_year
                 : word == RtfWord::Month ? m_month
                                          : m_day) = token.number;
            return;
        default:
            return;
    }
}

void RtfParser::setCharacter(RtfWord word, const RtfToken& token) {
    State& now = state();
    const bool on = !token.hasNumber || token.number != 0;
    switch (word) {
        case RtfWord::Font:
            if (now.part == RtfPart::Fonts)
                m_font = token.number;
            else
                now.font = token.number;
            return;
        case RtfWord::Charset:
            if (now.part == RtfPart::Fonts) m_fonts.setCharset(m_font, token.number);
            return;
        case RtfWord::Plain:
            now.look.bold = now.look.italic = now.hidden = now.deleted = false;
            now.font = -1;
            return;
        case RtfWord::Bold:
            now.look.bold = on;
            return;
        case RtfWord::Italic:
            now.look.italic = on;
            return;
        case RtfWord::Hidden:
            now.hidden = on;
            return;
        case RtfWord::Deleted:
            now.deleted = on;
            return;
        case RtfWord::Fallback:
            now.fallback = std::clamp(token.number, 0, 100);
            return;
        default:
            return;
    }
}

void RtfParser::setParagraph(RtfWord word, const RtfToken& token) {
    RtfParagraph& paragraph = state().paragraph;
    const bool style = state().part == RtfPart::Styles;
    switch (word) {
        case RtfWord::ParagraphDefaults:
            paragraph = {};
            return;
        case RtfWord::Style:
            (style ? m_styleNumber : paragraph.style) = token.number;
            return;
        case RtfWord::Outline:
            (style ? m_styleOutline : paragraph.outline) = token.number;
            return;
        case RtfWord::InTable:
            paragraph.inTable = true;
            return;
        case RtfWord::ListLevel:
            paragraph.listLevel = token.number;
            return;
        case RtfWord::FirstIndent:
            paragraph.firstIndent = token.number;
            return;
        default:
            return;
    }
}

void RtfParser::breakText(RtfWord word) {
    State& now = state();
    if (isCaptured(now.part)) return emit(u" ");
    if (now.part != RtfPart::Body) return;
    if (now.note) return m_story.writeNote(word == RtfWord::Tab ? u" " : u"\n");
    switch (word) {
        case RtfWord::Line:
            return m_story.breakLine(now.paragraph, now.look);
        case RtfWord::Tab:
            return m_story.tab(now.paragraph, now.look);
        case RtfWord::Row:
            return m_story.endRow();
        default:
            return m_story.endParagraph(now.paragraph);
    }
}

void RtfParser::takeSymbol(char symbol) {
    const bool opened = m_opened;
    m_opened = false;
    m_starred = opened && symbol == '*';
    if (m_starred) {
        m_opened = true;
        return;
    }
    if (skipFallback()) return;
    switch (symbol) {
        case '\\':
        case '{':
        case '}':
            return addUnit(static_cast<unsigned char>(symbol));
        case '~':
            return addUnit(0xA0);
        case '_':
            return addUnit(0x2011);
        case '\n':
        case '\r':
            return breakText(RtfWord::Paragraph);
        case '\t':
            return breakText(RtfWord::Tab);
        default:
            return;  // a hyphen that shows only at a line's end, index marks
    }
}

}  // namespace quotelight
