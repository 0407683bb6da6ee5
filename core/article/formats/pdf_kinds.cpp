// SPDX-License-Identifier: Apache-2.0
#include "article/formats/pdf_kinds.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <utility>

#include "text/utf.h"

namespace quotelight {

namespace {

// Letters so much larger than the text's are a heading's.
constexpr float larger = 1.15F;
constexpr std::size_t longestHeading = 250;

// Smaller ones, this far down the page, are a note's.
constexpr float smaller = 0.93F;
constexpr float low = 0.5F;

// The last two are those of symbol fonts.
constexpr std::string_view bullets[] = {"•",           "◦", "▪", "■", "●", "‣", "⁃",
                                        "∙",           "·", "○", "□", "➢", "✓", "\xEF\x82\xB7",
                                        "\xEF\x82\xA7"};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// The bytes of a number with its point and the space behind; 0: none.
std::size_t numberSize(std::string_view words) {
    std::size_t size = 0;
    while (size < words.size() && size < 3 && isDigit(words[size]))
        ++size;
    if (size == 0 || size + 2 >= words.size()) return 0;
    const bool marked = (words[size] == '.' || words[size] == ')') && words[size + 1] == ' ';
    return marked ? size + 2 : 0;
}

int numberOf(std::string_view words) {
    int number = 0;
    for (const char c : words.substr(0, 3)) {
        if (!isDigit(c)) break;
        number = number * 10 + (c - '0');
    }
    return number;
}

void makeItem(PdfParagraph& paragraph, std::size_t size) {
    const bool bullet = !isDigit(paragraph.words.front());
    paragraph.marker = bullet ? "•" : paragraph.words.substr(0, size - 1);
    paragraph.words.erase(0, size);
    paragraph.kind = BlockKind::ListItem;
    paragraph.level = 1;
}

// Numbers only in a row: a single "12. " may begin a sentence.
void findItems(std::vector<PdfParagraph>& paragraphs) {
    for (std::size_t at = 0; at < paragraphs.size(); ++at) {
        PdfParagraph& paragraph = paragraphs[at];
        if (paragraph.kind != BlockKind::Paragraph) continue;
        if (const std::size_t size = bulletSize(paragraph.words); size > 0) {
            makeItem(paragraph, size);
            continue;
        }
        const std::size_t size = numberSize(paragraph.words);
        if (size == 0) continue;
        const int number = numberOf(paragraph.words);
        const bool follows = at > 0 && paragraphs[at - 1].kind == BlockKind::ListItem &&
                             numberOf(paragraphs[at - 1].marker) + 1 == number;
        const bool leads = number == 1 && at + 1 < paragraphs.size() &&
                           numberSize(paragraphs[at + 1].words) > 0 &&
                           numberOf(paragraphs[at + 1].words) == 2;
        if (follows || leads) makeItem(paragraph, size);
    }
}

bool isLarge(const PdfParagraph& paragraph, const PdfMeasures& usual) {
    return paragraph.row == 0 && paragraph.size >= larger * usual.size &&
           paragraph.words.size() <= longestHeading && paragraph.words.size() > 2;
}

// Sizes that differ make levels; the largest is the headline's.
void findHeadings(std::vector<PdfParagraph>& paragraphs, const PdfMeasures& usual) {
    std::vector<float> sizes;
    for (const PdfParagraph& paragraph : paragraphs)
        if (isLarge(paragraph, usual)) sizes.push_back(paragraph.size);
    std::sort(sizes.begin(), sizes.end(), std::greater<>());
    sizes.erase(std::unique(sizes.begin(), sizes.end(), sameSize), sizes.end());
    for (PdfParagraph& paragraph : paragraphs) {
        if (!isLarge(paragraph, usual)) continue;
        int level = 1;
        for (const float size : sizes) {
            if (sameSize(size, paragraph.size) || level == 6) break;
            ++level;
        }
        paragraph.kind = BlockKind::Heading;
        paragraph.level = level;
    }
}

// A large first letter stands alone, and its word goes on behind it.
void joinInitials(std::vector<PdfParagraph>& paragraphs, const PdfMeasures& usual) {
    for (std::size_t at = 0; at + 1 < paragraphs.size(); ++at) {
        PdfParagraph& initial = paragraphs[at];
        const bool one = toUtf16(initial.words).size() <= 2 && initial.size > 1.5F * usual.size;
        if (!one || initial.row > 0) continue;
        // A whole word, as "A" is, is followed by another; what goes on begins with a small letter.
        PdfParagraph& next = paragraphs[at + 1];
        next.words.insert(0, initial.words);
        initial.words.clear();
    }
}

// What goes on behind a number that is no note's: "4,000", "9.30", "3rd".
bool isSentencePart(char c) {
    return isDigit(c) || c == ',' || c == '.' || c == '%' || c == ':' || c == ')' || c == '-' ||
           (c >= 'a' && c <= 'z');
}

}  // namespace

std::size_t bulletSize(std::string_view words) {
    for (const std::string_view bullet : bullets)
        if (words.starts_with(bullet) && words.size() > bullet.size() + 1 &&
            words[bullet.size()] == ' ')
            return bullet.size() + 1;
    return 0;
}

bool beginsItem(std::string_view words) {
    return bulletSize(words) > 0 || numberSize(words) > 0;
}

bool beginsNote(const PdfLine& line) {
    if (line.raised) return true;
    const std::string_view words = line.words;
    if (words.starts_with("* ") || words.starts_with("† ")) return true;
    std::size_t size = 0;
    while (size < words.size() && size < 3 && isDigit(words[size]))
        ++size;
    // The number may stand close to the words, as it does where it is not raised.
    return size > 0 && size + 1 < words.size() && !isSentencePart(words[size]);
}

bool isNoteLine(const PdfLine& line, const PdfMeasures& usual, const PdfLayout& layout,
                const PdfLine* last) {
    if (line.size > smaller * usual.size) return false;
    if (line.box.top < low * layout.pages[line.page].height) return false;
    const bool follows = last != nullptr && last->page == line.page &&
                         sameSize(last->size, line.size) && line.box.top >= last->box.top;
    return follows || beginsNote(line);
}

std::string withoutNoteMark(std::string_view words) {
    std::size_t size = 0;
    while (size < words.size() && size < 4 && (isDigit(words[size]) || words[size] == '*'))
        ++size;
    if (size == 0 && words.starts_with("†")) size = std::string_view("†").size();
    while (size < words.size() && words[size] == ' ')
        ++size;
    return std::string(words.substr(size));
}

void tellKinds(std::vector<PdfParagraph>& paragraphs, const PdfMeasures& usual) {
    joinInitials(paragraphs, usual);
    std::erase_if(paragraphs, [](const PdfParagraph& one) { return one.words.empty(); });
    findHeadings(paragraphs, usual);
    findItems(paragraphs);
}

}  // namespace quotelight
