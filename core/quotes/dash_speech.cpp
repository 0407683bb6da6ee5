// SPDX-License-Identifier: Apache-2.0
#include "quotes/dash_speech.h"

#include "language/characters.h"
#include "quotes/reporting_words.h"

namespace quotelight {
namespace {

bool isLongDash(char16_t unit) {
    return unit == u'\u2014' || unit == u'\u2015' || unit == u'\u2E3A';
}

bool isShortDash(char16_t unit) {
    return unit == u'\u2012' || unit == u'\u2013' || unit == u'-';
}

bool isSpace(char16_t unit) {
    return charClass(unit) == CharClass::Space;
}

bool isWord(char16_t unit) {
    return isWordCharacter(charClass(unit)) || charClass(unit) == CharClass::Other;
}

bool endsSentence(char16_t unit) {
    const CharClass kind = charClass(unit);
    return kind == CharClass::Period || kind == CharClass::Stop || unit == u'\u2026';
}

class DashReader {
public:
    DashReader(std::u16string_view text, Span block, std::string_view language)
        : m_text(text.substr(0, block.end)), m_language(language), m_block(block) {}

    std::vector<Marked> run() {
        const DialogueDash opening = dialogueDash(slice(m_text, m_block));
        m_long = opening.isLong;
        begin(m_block.begin, m_block.begin + opening.units);
        while (m_at < m_block.end) {
            if (m_speaking) {
                readSpeech();
            } else {
                readNarrator();
            }
        }
        if (m_speaking) end(m_block.end);
        return std::move(m_found);
    }

private:
    char16_t at(std::uint32_t offset) const { return offset < m_block.end ? m_text[offset] : u' '; }
    char16_t before(std::uint32_t offset) const {
        return offset > m_block.begin ? m_text[offset - 1] : u' ';
    }

    // Units of a dash of the paragraph's own kind at `offset`; hyphens inside words are none.
    std::uint32_t dashAt(std::uint32_t offset) const {
        const char16_t unit = at(offset);
        if (m_long && isLongDash(unit)) return 1;
        if (m_long && unit == u'-' && at(offset + 1) == u'-') return 2;
        if (m_long || !isShortDash(unit)) return 0;
        return isSpace(before(offset)) || isSpace(at(offset + 1)) ? 1 : 0;
    }

    std::uint32_t skipSpace(std::uint32_t offset) const {
        while (offset < m_block.end && isSpace(m_text[offset]))
            ++offset;
        return offset;
    }

    char16_t lastWritten(std::uint32_t offset) const {
        while (offset > m_block.begin && isSpace(m_text[offset - 1]))
            --offset;
        return before(offset);
    }

    void begin(std::uint32_t spanBegin, std::uint32_t innerBegin) {
        m_speaking = true;
        m_spanBegin = spanBegin;
        m_innerBegin = skipSpace(innerBegin);
        m_at = m_innerBegin;
    }

    void end(std::uint32_t offset) {
        m_speaking = false;
        while (offset > m_innerBegin && isSpace(m_text[offset - 1]))
            --offset;
        if (offset <= m_innerBegin) return;
        Marked stretch;
        stretch.span = {m_spanBegin, offset};
        stretch.inner = {m_innerBegin, offset};
        stretch.dash = true;
        m_found.push_back(stretch);
    }

    void readSpeech() {
        if (const std::uint32_t units = dashAt(m_at); units > 0 && narratorAfterDash(m_at, units)) {
            end(m_at);
            m_narratorByDash = true;
            m_at += units;
        } else if (narratorAfterComma(m_at)) {
            end(m_at + 1);
            m_narratorByDash = false;
            ++m_at;
        } else {
            ++m_at;
        }
    }

    // Spanish sets the dash tight against the narrator's words; elsewhere small letters after a
    // stop, or a verb that reports, tell it from a dash within the speech.
    bool narratorAfterDash(std::uint32_t dash, std::uint32_t units) const {
        if (!isSpace(before(dash))) return false;
        const std::uint32_t next = skipSpace(dash + units);
        if (charClass(at(next)) != CharClass::Lower) return false;
        if (next == dash + units) return true;
        const char16_t last = lastWritten(dash);
        return last == u',' || endsSentence(last) || reportsSoon(next);
    }

    bool narratorAfterComma(std::uint32_t offset) const {
        const char16_t unit = at(offset);
        const bool stop = unit == u',' || unit == u'!' || unit == u'?' || unit == u'\u2026';
        if (!stop || !isSpace(at(offset + 1))) return false;
        const std::uint32_t next = skipSpace(offset + 1);
        return dashAt(next) == 0 && reportsSoon(next);
    }

    // A verb that reports among the first words of the clause at `offset`.
    bool reportsSoon(std::uint32_t offset) const {
        constexpr std::uint32_t longest = 60;  // of those words together
        const std::uint32_t limit = std::min(m_block.end, offset + longest);
        int words = 0;
        while (offset < limit && words <= wordsBeforeReport(m_language)) {
            std::uint32_t wordEnd = offset;
            while (wordEnd < limit && isLetter(charClass(m_text[wordEnd])))
                ++wordEnd;
            if (mayReport(m_text.substr(offset, wordEnd - offset), m_language)) return true;
            words += wordEnd > offset;
            const char16_t parting = at(wordEnd);
            if (!isSpace(parting) && parting != u'\'' && parting != u'\u2019') return false;
            words -= !isSpace(parting);  // s'écria is one word
            offset = skipSpace(wordEnd + 1);
        }
        return false;
    }

    void readNarrator() {
        const std::uint32_t units = dashAt(m_at);
        if (m_narratorByDash && units > 0) return resumeAtDash(m_at, units);
        if (!m_narratorByDash && endsSentence(at(m_at)) && isSpace(at(m_at + 1))) {
            const std::uint32_t next = skipSpace(m_at + 1);
            return begin(next, next);
        }
        ++m_at;
    }

    // A dash tight against the narrator's last word closes his words, and the stop after it ends
    // his sentence; one with space before it opens the speech anew.
    void resumeAtDash(std::uint32_t dash, std::uint32_t units) {
        if (isSpace(before(dash))) return begin(dash, dash + units);
        std::uint32_t next = dash + units;
        while (next < m_block.end && !isSpace(m_text[next]) && !isWord(m_text[next]))
            ++next;
        next = skipSpace(next);
        begin(next, next);
    }

    std::u16string_view m_text;
    std::string_view m_language;
    Span m_block;
    std::uint32_t m_at = 0, m_spanBegin = 0, m_innerBegin = 0;
    bool m_long = false;
    bool m_speaking = false;
    bool m_narratorByDash = false;
    std::vector<Marked> m_found;
};

}  // namespace

DialogueDash dialogueDash(std::u16string_view words) {
    DialogueDash dash;
    if (words.empty()) return dash;
    if (isLongDash(words[0])) {
        dash = {1, true};
    } else if (words.starts_with(u"--") && !words.starts_with(u"---")) {
        dash = {2, true};
    } else if (isShortDash(words[0])) {
        dash = {1, false};
    }
    std::size_t next = dash.units;
    while (next < words.size() && isSpace(words[next]))
        ++next;
    const bool spaced = dash.units > 0 && next > dash.units;
    // A hyphen tight against a figure is a minus sign; a rule of dashes has no words.
    const bool minus = words[0] == u'-' && !dash.isLong && !spaced;
    if (next >= words.size() || minus || isLongDash(words[next]) || isShortDash(words[next]))
        return {};
    return dash;
}

std::vector<Marked> dashSpeech(std::u16string_view text, Span block, std::string_view language) {
    return DashReader(text, block, language).run();
}

}  // namespace quotelight
