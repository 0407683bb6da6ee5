// SPDX-License-Identifier: Apache-2.0
#pragma once

// Walks an RTF file's groups and control words. Groups nest 1,000 deep; deeper ones are read as if
// they were not there. Linear; one thread at a time.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "article/formats/rtf_fonts.h"
#include "article/formats/rtf_story.h"
#include "article/formats/rtf_tokens.h"
#include "article/formats/rtf_words.h"

namespace quotelight {

// Of a picture: hexadecimal digits that are kept.
inline constexpr std::size_t longestRtfPicture = std::size_t{32} << 20;

// What an RTF file held besides its words.
struct RtfOutcome {
    Article article;
    std::string encoding;
    std::size_t invalidBytes = 0;
    std::size_t comments = 0;
    bool deleted = false, hidden = false;
    bool cut = false;  // groups were open at the end
    bool tooDeep = false;
};

class RtfParser {
public:
    explicit RtfParser(std::string_view bytes) : m_tokens(bytes) {}

    RtfOutcome parse();

private:
    // What a group inherits and keeps to itself.
    struct State {
        RtfPart part = RtfPart::Body;
        bool note = false;
        bool hidden = false, deleted = false;
        int fallback = 1;  // characters that stand in for each \u
        int font = -1;
        RtfParagraph paragraph;
        RtfLook look;
    };

    State& state() { return m_states.back(); }
    void take(const RtfToken& token);
    void beginGroup();
    void endGroup();
    void takeWord(const RtfToken& token);
    void takeSymbol(char symbol);
    void enter(RtfPart part);
    void setCharacter(RtfWord word, const RtfToken& token);
    void setParagraph(RtfWord word, const RtfToken& token);
    void breakText(RtfWord word);
    void setDocument(RtfWord word, const RtfToken& token);
    bool skipFallback();
    void addBytes(std::string_view bytes);
    void addUnit(char16_t unit);
    void flush();
    void emit(std::u16string_view words);
    void endStyle();
    void endInstruction();
    void endPicture();
    void endValue();
    void fillMetadata();

    RtfTokens m_tokens;
    RtfFonts m_fonts;
    RtfStory m_story;
    RtfOutcome m_outcome;
    std::vector<State> m_states{State{}};
    std::size_t m_ignoredGroups = 0;
    std::string m_bytes;     // of text, not yet decoded
    int m_skip = 0;          // characters still to skip behind a \u
    bool m_starred = false;  // the group began with \*
    bool m_opened = false;   // the group has just begun
    int m_font = 0, m_styleNumber = 0, m_styleOutline = -1;
    std::u16string m_captured;  // text of a part that is no body
    std::string m_title, m_author, m_picture, m_alternative, m_property;
    int m_year = 0, m_month = 0, m_day = 0;
    bool m_shown = false;  // the picture is of a kind that can be shown
};

}  // namespace quotelight
