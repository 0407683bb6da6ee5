// SPDX-License-Identifier: Apache-2.0
#include "reading_view/display_pieces.h"

#include <QStringView>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <string_view>

namespace quotelight {

namespace {

// White space that a line may be broken at.
bool isSpace(char16_t unit) {
    return QChar(unit).isSpace() && unit != u'\u00A0' && unit != u'\u2007' && unit != u'\u202F';
}

bool endsSentence(std::u16string_view text, std::uint32_t space) {
    constexpr std::u16string_view ends = u".!?…”\"’»";
    return space > 0 && ends.find(text[space - 1]) != std::u16string_view::npos;
}

// The last white space in `window` that suits a cut best: a line end in code, else the end of a
// sentence, else any; the window's end where it has none.
std::uint32_t lastSpace(std::u16string_view text, Span window, bool atLineEnd) {
    std::uint32_t any = window.end, sentence = window.end;
    for (std::uint32_t i = window.end; i-- > window.begin;) {
        if (!isSpace(text[i])) continue;
        if (any == window.end) any = i;
        if (atLineEnd ? text[i] == u'\n' : endsSentence(text, i)) {
            sentence = i;
            break;
        }
    }
    return sentence != window.end ? sentence : any;
}

// The last grapheme boundary in `window`; where one letter and its marks fill it all, its end moved
// out of a surrogate pair.
std::uint32_t lastGrapheme(std::u16string_view text, Span window) {
    const std::u16string_view here = slice(text, window);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme,
                               QStringView(here.data(), qsizetype(here.size())).toString());
    finder.setPosition(qsizetype(here.size()) - 1);
    // The window's very end is a boundary only for want of what follows.
    const qsizetype boundary =
        finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    if (boundary > 0) return window.begin + static_cast<std::uint32_t>(boundary);
    return window.end - (QChar(text[window.end - 1]).isHighSurrogate() ? 1 : 0);
}

// Where the piece that starts at `begin` ends: at most pieceLength further on.
std::uint32_t cutAfter(std::u16string_view text, std::uint32_t begin, bool atLineEnd) {
    const Span window{begin + pieceLength * 3 / 4, begin + pieceLength};
    const std::uint32_t space = lastSpace(text, window, atLineEnd);
    return space != window.end ? space : lastGrapheme(text, window);
}

void cutBlock(const Article& article, std::uint32_t block, std::vector<Piece>& pieces) {
    const std::u16string_view text = article.text;
    const Span span = article.blocks[block].span;
    const bool code = article.blocks[block].kind == BlockKind::Code;
    std::uint32_t begin = span.begin;
    while (span.end - begin > longestWhole) {
        const std::uint32_t end = cutAfter(text, begin, code);
        pieces.push_back({{begin, end}, block});
        begin = end;
        // Code keeps the indentation of its next line: only the line's end goes.
        while (begin < span.end && isSpace(text[begin])) {
            ++begin;
            if (code && text[begin - 1] == u'\n') break;
        }
    }
    if (begin < span.end) pieces.push_back({{begin, span.end}, block});
}

}  // namespace

std::vector<Piece> displayPieces(const Article& article) {
    std::vector<Piece> pieces;
    pieces.reserve(article.blocks.size());
    for (std::uint32_t block = 0; block < article.blocks.size(); ++block)
        cutBlock(article, block, pieces);
    return pieces;
}

std::size_t pieceAt(const std::vector<Piece>& pieces, std::uint32_t offset) {
    const auto after =
        std::upper_bound(pieces.begin(), pieces.end(), offset,
                         [](std::uint32_t o, const Piece& piece) { return o < piece.span.begin; });
    return after == pieces.begin() ? 0 : static_cast<std::size_t>(after - pieces.begin()) - 1;
}

}  // namespace quotelight
