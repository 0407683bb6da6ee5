// SPDX-License-Identifier: Apache-2.0
#include "export/stroke_font.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <string>

#include "export/stroke_glyphs.h"

namespace quotelight {

namespace {

constexpr double unit = 0.072;  // ems: ten of them are a capital's height
constexpr double smallHeight = 7, capitalHeight = 10;

constexpr bool isSmall(char16_t c) {
    return c >= u'a' && c <= u'z';
}

const Accent* accentOf(char16_t c) {
    const auto* const found = std::find_if(accents.begin(), accents.end(),
                                           [c](const Accent& accent) { return accent.mark == c; });
    return found == accents.end() ? nullptr : found;
}

const Glyph* glyphOf(char16_t c) {
    if (isSmall(c)) return &smallGlyphs[static_cast<std::size_t>(c - u'a')];
    if (c >= 0x20 && c < u'a') return &asciiGlyphs[static_cast<std::size_t>(c - 0x20)];
    if (c > u'z' && c < 0x7F) return &asciiGlyphs[static_cast<std::size_t>(c - 0x20 - 26)];
    return c == u'·' ? &middleDot : nullptr;
}

bool canDraw(const icu::UnicodeString& words) {
    for (std::int32_t i = 0; i < words.length(); ++i)
        if (glyphOf(words.charAt(i)) == nullptr && accentOf(words.charAt(i)) == nullptr)
            return false;
    return true;
}

void decompose(icu::UnicodeString& words) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* forms = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status)) return;
    const icu::UnicodeString apart = forms->normalize(words, status);
    if (U_SUCCESS(status)) words = apart;
}

// Marks, dashes and dots become those of the typewriter; then what else is not drawn is romanised.
icu::UnicodeString drawable(std::u16string_view text) {
    icu::UnicodeString words(text.data(), static_cast<std::int32_t>(text.size()));
    decompose(words);
    for (const char* rules : {"[:^Letter:] Latin-ASCII", "Any-Latin; NFD", "Latin-ASCII"}) {
        if (canDraw(words)) break;
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::Transliterator> change(
            icu::Transliterator::createInstance(rules, UTRANS_FORWARD, status));
        if (U_SUCCESS(status) && change) change->transliterate(words);
    }
    return words;
}

class Pen {
public:
    StrokedWords write(const icu::UnicodeString& words) {
        for (std::int32_t i = 0; i < words.length(); ++i)
            character(words, i);
        m_out.width = m_x * unit;
        return std::move(m_out);
    }

private:
    void character(const icu::UnicodeString& words, std::int32_t i) {
        const char16_t c = words.charAt(i);
        if (const Accent* accent = accentOf(c)) return onLetter(*accent);
        const Glyph* glyph = glyphOf(c);
        const bool trail = (c & 0xFC00) == 0xDC00;  // the pair's box is drawn
        if (glyph == nullptr && (trail || u_charType(c) == U_NON_SPACING_MARK)) return;
        if (glyph == nullptr) glyph = &unknownGlyph;
        m_letterWidth = glyph->advance - 2.0;
        m_letterHeight = isSmall(c) ? smallHeight : capitalHeight;
        const bool dotless = (c == u'i' || c == u'j') && i + 1 < words.length() &&
                             accentOf(words.charAt(i + 1)) != nullptr;
        lines(glyph->lines, m_x, 0, dotless);
        m_x += glyph->advance;
    }

    // Behind the letter it stands on.
    void onLetter(const Accent& accent) {
        const double middle = m_x - 2 - m_letterWidth / 2;
        lines(accent.lines, middle - 2, accent.below ? 0 : m_letterHeight + 0.3, false);
    }

    // `first`: only the first line, a letter without its dot.
    void lines(const char* points, double x, double y, bool first) {
        bool joined = false;
        for (double lastX = 0, lastY = 0; *points != '\0'; ++points) {
            if (*points == ' ') {
                if (first) return;
                joined = false;
                continue;
            }
            const double hereX = (x + (*points - '0')) * unit;
            const double hereY = -(y + (points[1] - 'd')) * unit;
            ++points;
            if (joined) m_out.strokes.push_back({lastX, lastY, hereX, hereY});
            lastX = hereX;
            lastY = hereY;
            joined = true;
        }
    }

    StrokedWords m_out;
    double m_x = 0.5, m_letterWidth = 0, m_letterHeight = 0;
};

}  // namespace

StrokedWords strokesOf(std::u16string_view words) {
    return Pen().write(drawable(words));
}

}  // namespace quotelight
