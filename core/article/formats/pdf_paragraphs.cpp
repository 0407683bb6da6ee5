// SPDX-License-Identifier: Apache-2.0
#include "article/formats/pdf_paragraphs.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

#include "article/formats/pdf_hyphens.h"
#include "article/formats/pdf_kinds.h"
#include "article/formats/pdf_measures.h"
#include "article/lines.h"
#include "text/utf.h"

namespace quotelight {

namespace {

// Lines further apart than this many times the usual are of two paragraphs.
constexpr float apart = 1.3F;

bool endsSentenceUtf8(std::string_view words) {
    return endsSentence(toUtf16(words));
}

bool beginsLow(std::string_view words) {
    const std::u16string units = toUtf16(words.substr(0, 16));
    return !units.empty() && u_islower(units.front()) != 0;
}

class ParagraphFinder {
public:
    explicit ParagraphFinder(const PdfLayout& layout)
        : m_layout(layout), m_usual(measure(layout)), m_hyphens(layout) {}

    std::vector<PdfParagraph> find();

private:
    // What is known of a block's lines: where they begin and end at most.
    struct Edges {
        float left = 1e6F, right = 0;
    };

    void findEdges();
    bool continues(const PdfLine& before, const PdfLine& line) const;
    bool continuesInBlock(const PdfLine& before, const PdfLine& line) const;
    bool continuesElsewhere(const PdfLine& before, const PdfLine& line) const;
    bool wasBroken(const PdfLine& before, const PdfLine& line) const;
    bool isIndented(const PdfLine& line) const;
    void add(const PdfLine& line);
    const Edges& edges(const PdfLine& line) const { return m_edges[line.block]; }

    const PdfLayout& m_layout;
    const PdfMeasures m_usual;
    const PdfHyphens m_hyphens;
    std::vector<Edges> m_edges;         // by block
    std::vector<PdfParagraph> m_found;  // in reading order
    std::vector<PdfParagraph> m_notes;
    const PdfLine* m_last = nullptr;      // of the text
    const PdfLine* m_lastNote = nullptr;  // of the notes
};

void ParagraphFinder::findEdges() {
    for (const PdfLine& line : m_layout.lines) {
        if (line.block >= m_edges.size()) m_edges.resize(line.block + 1);
        Edges& edges = m_edges[line.block];
        edges.left = std::min(edges.left, line.box.left);
        edges.right = std::max(edges.right, line.box.right);
    }
}

// Whether the line before ends where it does because the next one's first word had no room on it. A
// block may be a single line; its column is then as wide as the text usually is.
bool ParagraphFinder::wasBroken(const PdfLine& before, const PdfLine& line) const {
    const float right = before.block == line.block
                            ? edges(before).right
                            : std::max(edges(before).right, edges(before).left + m_usual.width);
    const auto letters = static_cast<float>(toUtf16(line.words).size());
    const auto word =
        static_cast<float>(toUtf16(line.words.substr(0, line.words.find(' '))).size());
    constexpr float space = 1.5F;  // and what letters differ in width
    return before.box.right + (word + space) * line.box.width() / letters >= right;
}

bool ParagraphFinder::isIndented(const PdfLine& line) const {
    const float shift = line.box.left - edges(line).left;
    return shift > 0.5F * line.size && shift < 4 * line.size;
}

bool ParagraphFinder::continues(const PdfLine& before, const PdfLine& line) const {
    if (before.row > 0 || line.row > 0) return false;
    if (!sameSize(before.size, line.size) || beginsItem(line.words)) return false;
    if (PdfHyphens::endsInHyphen(before.words)) return true;
    return before.block == line.block ? continuesInBlock(before, line)
                                      : continuesElsewhere(before, line);
}

bool ParagraphFinder::continuesInBlock(const PdfLine& before, const PdfLine& line) const {
    const float step = line.box.top - before.box.top;
    const float usual =
        std::max(m_usual.leading * line.size / std::max(m_usual.size, 1.0F), line.size * 0.9F);
    if (step > apart * usual) return false;
    if (isIndented(line) && !isIndented(before) && m_usual.indents) return false;
    // Headlines are broken where it looks well.
    if (line.size > 1.15F * m_usual.size || wasBroken(before, line)) return true;
    // How wide the next word would have been is an estimate; a sentence in its middle is none.
    return beginsLow(line.words) && !endsSentenceUtf8(before.words);
}

// The next column or page, or a block that was split: only what is cut short within a sentence goes
// on, and what ends one where paragraphs would show by their first line.
bool ParagraphFinder::continuesElsewhere(const PdfLine& before, const PdfLine& line) const {
    if (!wasBroken(before, line) || before.box.width() < 0.5F * m_usual.width) return false;
    const float step = line.box.top - before.box.top;
    const bool below = before.page == line.page && step > 0 &&
                       std::abs(edges(line).left - edges(before).left) < 3 * line.size;
    if (below && step > apart * std::max(m_usual.leading, line.size * 0.9F)) {
        return beginsLow(line.words) && !endsSentenceUtf8(before.words) && step < 3 * line.size;
    }
    if (!endsSentenceUtf8(before.words)) return true;
    return m_usual.indents && !isIndented(line);
}

void ParagraphFinder::add(const PdfLine& line) {
    const bool note = line.row == 0 && isNoteLine(line, m_usual, m_layout, m_lastNote);
    auto& paragraphs = note ? m_notes : m_found;
    const PdfLine*& last = note ? m_lastNote : m_last;
    const bool goesOn = last != nullptr && !paragraphs.empty() &&
                        (note ? !beginsNote(line) : continues(*last, line));
    if (goesOn) {
        m_hyphens.join(paragraphs.back().words, line.words);
    } else {
        PdfParagraph paragraph;
        paragraph.words = line.words;
        paragraph.size = line.size;
        paragraph.row = line.row;
        paragraph.kind = note           ? BlockKind::Footnote
                         : line.row > 0 ? BlockKind::TableCell
                                        : BlockKind::Paragraph;
        paragraphs.push_back(std::move(paragraph));
    }
    last = &line;
}

std::vector<PdfParagraph> ParagraphFinder::find() {
    findEdges();
    for (const PdfLine& line : m_layout.lines)
        add(line);
    tellKinds(m_found, m_usual);
    for (PdfParagraph& note : m_notes)
        note.words = withoutNoteMark(note.words);
    std::move(m_notes.begin(), m_notes.end(), std::back_inserter(m_found));
    std::erase_if(m_found, [](const PdfParagraph& paragraph) { return paragraph.words.empty(); });
    return std::move(m_found);
}

}  // namespace

std::vector<PdfParagraph> findPdfParagraphs(const PdfLayout& layout) {
    return ParagraphFinder(layout).find();
}

}  // namespace quotelight
