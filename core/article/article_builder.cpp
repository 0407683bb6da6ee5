// SPDX-License-Identifier: Apache-2.0
#include "article/article_builder.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <utility>

#include "text/controls.h"

namespace quotelight {

namespace {

// Styles inside styles; markup with more is broken, and what is beyond adds nothing to see.
constexpr std::size_t styleNesting = 32;

bool collapses(char16_t unit) {
    return unit == u' ' || (unit >= u'\t' && unit <= u'\r') || unit == 0x85 || unit == 0x2028 ||
           unit == 0x2029;
}

bool isWhite(char16_t unit) {
    return u_isUWhiteSpace(unit) != 0;
}

}  // namespace

void ArticleBuilder::beginBlock(BlockKind kind, int level, std::string marker) {
    endBlock();
    m_next.kind = kind;
    m_next.level = static_cast<std::uint8_t>(std::clamp(level, 0, 255));
    m_next.marker = std::move(marker);
}

void ArticleBuilder::startBlock() {
    if (m_begin) return;
    separate();
    m_begin = size();
    m_space = false;
    placeImages();
}

void ArticleBuilder::placeImages() {
    for (; m_imagesPlaced < m_images.size(); ++m_imagesPlaced)
        m_images[m_imagesPlaced].before = size();
}

void ArticleBuilder::addImage(std::string alternative, std::shared_ptr<const std::string> bytes) {
    continueBlock();
    m_images.push_back({0, std::move(alternative), std::move(bytes)});
}

// A row's cells stay on one line, its rows on neighbouring ones.
void ArticleBuilder::separate() {
    if (m_blocks.empty()) return;
    const bool table =
        m_blocks.back().kind == BlockKind::TableCell && m_next.kind == BlockKind::TableCell;
    m_text += !table ? u"\n\n" : m_rowBegun ? u"\n" : u"\t";
    m_rowBegun = false;
}

void ArticleBuilder::endBlock() {
    m_space = false;
    if (!m_begin) return;
    for (OpenStyle& style : m_open) {
        closeStyle(style);
        style.begin.reset();
    }
    trimEnd();
    Block block = m_next;
    block.span = {*m_begin, size()};
    m_blocks.push_back(std::move(block));
    m_begin.reset();
    m_next.marker.clear();
}

// White space that is not collapsed (no-break spaces, line breaks) may end a block, and styles on
// it.
void ArticleBuilder::trimEnd() {
    const std::uint32_t before = size();
    while (size() > *m_begin && isWhite(m_text.back()))
        m_text.pop_back();
    if (size() == before) return;
    cutOrigins();
    for (auto style = m_styles.rbegin(); style != m_styles.rend() && style->span.end > *m_begin;
         ++style)
        style->span = {std::min(style->span.begin, size()), std::min(style->span.end, size())};
}

std::optional<Span> ArticleBuilder::originOf(std::optional<Span> source, std::size_t at,
                                             std::size_t size) {
    if (!source || source->size() != size) return source;
    const std::uint32_t begin = source->begin + static_cast<std::uint32_t>(at);
    return Span{begin, begin + 1};
}

// Lengthens the last origin where the unit follows it in both texts, or is written for the same
// stretch of the source.
void ArticleBuilder::append(char16_t unit, std::optional<Span> source) {
    m_text.push_back(unit);
    if (!source) return;
    const Span text{size() - 1, size()};
    if (!m_origins.empty()) {
        TextOrigin& last = m_origins.back();
        const bool onward = last.text.end == text.begin;
        const bool verbatim = last.text.size() == last.source.size();
        if (onward && source->size() == 1 && verbatim && last.source.end == source->begin) {
            last.text.end = text.end;
            last.source.end = source->end;
            return;
        }
        if (onward && source->size() > 1 && last.source == *source) {
            last.text.end = text.end;
            return;
        }
    }
    m_origins.push_back({text, *source});
}

// What was trimmed came from nowhere.
void ArticleBuilder::cutOrigins() {
    for (; !m_origins.empty() && m_origins.back().text.end > size(); m_origins.pop_back()) {
        TextOrigin& last = m_origins.back();
        if (last.text.begin >= size()) continue;
        const std::uint32_t excess = last.text.end - size();
        if (last.text.size() == last.source.size()) last.source.end -= excess;
        last.text.end = size();
        return;
    }
}

void ArticleBuilder::put(char16_t unit, std::optional<Span> source) {
    startBlock();
    if (m_space && size() > *m_begin && m_text.back() != u'\n') append(u' ', m_spaceSource);
    m_space = false;
    for (auto style = m_open.rbegin(); style != m_open.rend() && !style->begin; ++style)
        style->begin = size();
    append(isAsciiControl(unit) ? controlPicture(unit) : unit, source);
}

void ArticleBuilder::write(std::u16string_view text, std::optional<Span> source) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at];
        if (collapses(unit)) {
            if (!m_space) m_spaceSource = originOf(source, at, text.size());
            m_space = true;
        } else if (m_begin || !isWhite(unit)) {
            put(unit, originOf(source, at, text.size()));
        }
    }
}

void ArticleBuilder::writeVerbatim(std::u16string_view text, std::optional<Span> source) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at];
        const bool white = isWhite(unit);
        if (!m_begin && white) continue;
        if (white && unit != u'\t' && collapses(unit) && unit != u' ')
            append(u'\n', originOf(source, at, text.size()));
        else
            put(unit, originOf(source, at, text.size()));
    }
}

void ArticleBuilder::breakLine() {
    if (!m_begin) return;
    m_text.push_back(u'\n');
    m_space = false;
}

void ArticleBuilder::beginStyle(StyleKind kind, std::string target) {
    if (m_open.size() == styleNesting)
        ++m_tooDeep;
    else
        m_open.push_back({kind, std::move(target), {}});
}

void ArticleBuilder::endStyle(StyleKind kind) {
    if (m_tooDeep > 0) {
        --m_tooDeep;
        return;
    }
    const auto found = std::find_if(m_open.rbegin(), m_open.rend(),
                                    [kind](const OpenStyle& style) { return style.kind == kind; });
    if (found == m_open.rend()) return;
    const auto closing = std::prev(found.base());
    for (auto style = closing; style != m_open.end(); ++style) {
        closeStyle(*style);
        style->begin.reset();
    }
    m_open.erase(closing);
}

void ArticleBuilder::closeStyle(const OpenStyle& style) {
    if (!style.begin || *style.begin >= size()) return;
    m_styles.push_back({{*style.begin, size()}, style.kind, style.target});
}

Article ArticleBuilder::finish() {
    endBlock();
    placeImages();
    std::erase_if(m_styles, [](const InlineStyle& style) { return style.span.empty(); });
    // Of two with the same span the one closed later is the outer.
    std::reverse(m_styles.begin(), m_styles.end());
    std::stable_sort(
        m_styles.begin(), m_styles.end(), [](const InlineStyle& one, const InlineStyle& other) {
            return one.span.begin != other.span.begin ? one.span.begin < other.span.begin
                                                      : one.span.end > other.span.end;
        });
    Article article;
    article.text = std::move(m_text);
    article.blocks = std::move(m_blocks);
    article.styles = std::move(m_styles);
    article.images = std::move(m_images);
    return article;
}

}  // namespace quotelight
