// SPDX-License-Identifier: Apache-2.0
#include "export/picture.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "export/characters.h"
#include "export/numbers.h"
#include "export/quote_words.h"
#include "export/speaker_shares.h"
#include "text/utf.h"

namespace quotelight {

namespace {

constexpr double width = 800, margin = 24, rowHeight = 30, barHeight = 16;
constexpr double nameAt = 64, barAt = 290, barWidth = 340, amountAt = 640;
constexpr double stripHeight = 36, stripWidth = width - 2 * margin;
constexpr double nameSize = 14, titleSize = 20, smallSize = 13;

// A row of the picture: a speaker, or at the end all those for whom there is no room.
struct Row : SpeakerShare {
    std::size_t speakers = 1;
};

std::u16string counted(std::size_t count, const char* one, const char* many) {
    return toUtf16(quotelight::counted(count, one, many));
}

// How wide a character is in most typefaces, in ems.
double advance(char32_t c) {
    const auto point = static_cast<UChar32>(c);
    const int8_t type = u_charType(point);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
    const int wide = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
    if (wide == U_EA_WIDE || wide == U_EA_FULLWIDTH) return 1;
    return u_isupper(point) ? 0.68 : 0.55;
}

// The words, cut with an ellipsis where they would be wider than `room`.
std::u16string fitting(std::u16string_view words, double size, double room) {
    double used = 0;
    std::size_t fits = 0;  // how much still leaves room for the ellipsis
    for (std::size_t i = 0; i < words.size();) {
        used += advance(nextCodePoint(words, i)) * size;
        if (used > room) return std::u16string(words.substr(0, fits)) + u"…";
        if (used + size <= room) fits = i;
    }
    return std::u16string(words);
}

class Painter {
public:
    explicit Painter(const ExportView& view) : m_view(view) {}

    Picture paint() {
        m_picture.width = width;
        gatherRows();
        head();
        for (const Row& row : m_rows)
            bar(row);
        if (!m_view.shown.empty()) strip();
        m_picture.height = m_y + margin;
        m_picture.title = u"Who is quoted in “" + m_view.title + u"”";
        describe();
        return std::move(m_picture);
    }

private:
    void gatherRows() {
        for (const SpeakerShare& share : speakerShares(m_view))
            m_rows.push_back({share, 1});
        joinSurplus();
    }

    void joinSurplus() {
        if (m_rows.size() <= mostRows) return;
        Row others{{}, 0};
        for (std::size_t i = mostRows - 1; i < m_rows.size(); ++i) {
            others.speakers += m_rows[i].speakers;
            others.quotes += m_rows[i].quotes;
            others.share += m_rows[i].share;
        }
        m_rows.resize(mostRows - 1);
        m_rows.push_back(others);
    }

    void head() {
        m_y = margin + titleSize;
        words({margin, m_y, titleSize, true, false, PictureWords::Anchor::Begin,
               fitting(m_view.title, titleSize, stripWidth)});
        m_y += 24;
        words({margin, m_y, nameSize, false, true, PictureWords::Anchor::Begin,
               toUtf16(summary(m_view.request))});
        m_y += 22;
    }

    std::u16string nameOf(const Row& row) const {
        if (row.speakers != 1) return counted(row.speakers, "other speaker", "other speakers");
        if (row.speaker == noSpeaker) return u"Speaker unknown";
        return nameOnOneLine(m_view.analysis, row.speaker);
    }

    std::u16string amountOf(const Row& row) const {
        return toUtf16(roundedPercent(row.share)) + u" · " + counted(row.quotes, "quote", "quotes");
    }

    void bar(const Row& row) {
        const SpeakerLook& look = m_view.look(row.speaker);
        const double top = m_y + (rowHeight - barHeight) / 2, base = top + barHeight - 3;
        const double most = std::max(largestShare(), 1e-9);
        words({margin, base, smallSize, true, false, PictureWords::Anchor::Begin,
               row.speakers == 1 ? fitting(look.tag, smallSize, nameAt - margin - 4)
                                 : std::u16string(u"…")});
        words({nameAt, base, nameSize, false, false, PictureWords::Anchor::Begin,
               fitting(nameOf(row), nameSize, barAt - nameAt - 10)});
        m_picture.boxes.push_back({barAt, top, std::max(2.0, barWidth * row.share / most),
                                   barHeight, look.colour, look.line,
                                   nameOf(row) + u": " + amountOf(row)});
        words({amountAt, base, smallSize, false, true, PictureWords::Anchor::Begin, amountOf(row)});
        m_y += rowHeight;
    }

    double largestShare() const {
        double largest = 0;
        for (const Row& row : m_rows)
            largest = std::max(largest, row.share);
        return largest;
    }

    // The article from its beginning to its end, a box for each part of a quote.
    void strip() {
        m_y += 28;
        words({margin, m_y, smallSize, true, false, PictureWords::Anchor::Begin,
               u"Where in the article"});
        m_y += 10;
        m_picture.frames.push_back(
            {margin, m_y, stripWidth, stripHeight, greyColour, LineStyle::Solid, {}});
        double drawnTo = -1;
        for (QuoteId id : m_view.shown)
            for (Span part : m_view.quote(id).parts)
                drawnTo = std::max(drawnTo, partOnStrip(id, part, drawnTo));
        m_y += stripHeight + 16;
        words({margin, m_y, smallSize, false, true, PictureWords::Anchor::Begin, u"Beginning"});
        words({width - margin, m_y, smallSize, false, true, PictureWords::Anchor::End, u"End"});
    }

    // Where the box ends; nothing is drawn where it would end in the half pixel of the one before.
    double partOnStrip(QuoteId id, Span part, double drawnTo) {
        const double scale =
            stripWidth / static_cast<double>(std::max<std::size_t>(m_view.article.text.size(), 1));
        const double begin = margin + part.begin * scale;
        const double end = std::max(begin + 1.5, margin + part.end * scale);
        if (end < drawnTo + 0.5 && part.size() * scale < 0.5) return drawnTo;
        const SpeakerId speaker = m_view.quote(id).attribution.speaker;
        const SpeakerLook& look = m_view.look(speaker);
        const double inside = nested(part) ? stripHeight / 4 : 0;
        m_picture.boxes.push_back({begin, m_y + inside, std::min(end, width - margin) - begin,
                                   stripHeight - 2 * inside, look.colour, look.line, labelOf(id)});
        m_lastEnd = std::max(m_lastEnd, part.end);
        return end;
    }

    // Inside a quote drawn before: less high, so that both are seen.
    bool nested(Span part) const { return part.end <= m_lastEnd && part.begin < m_lastEnd; }

    std::u16string labelOf(QuoteId id) const {
        const AttributedQuote& quote = m_view.quote(id);
        const SpeakerId speaker = quote.attribution.speaker;
        std::string paragraph;
        appendNumber(paragraph, paragraphNumber(m_view.article, quote));
        return (speaker == noSpeaker ? u"Speaker unknown"
                                     : nameOnOneLine(m_view.analysis, speaker)) +
               u", paragraph " + toUtf16(paragraph);
    }

    void describe() {
        std::u16string& all = m_picture.description;
        all = toUtf16(summary(m_view.request)) + u".";
        for (const Row& row : m_rows)
            all += u' ' + nameOf(row) + u": " + amountOf(row) + u".";
    }

    void words(PictureWords words) { m_picture.words.push_back(std::move(words)); }

    const ExportView& m_view;
    std::vector<Row> m_rows;
    std::uint32_t m_lastEnd = 0;
    double m_y = 0;
    Picture m_picture;
};

}  // namespace

Picture quotesPicture(const ExportView& view) {
    return Painter(view).paint();
}

}  // namespace quotelight
