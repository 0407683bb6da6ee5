// SPDX-License-Identifier: Apache-2.0
#include "reading_view/type_sheet.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <algorithm>
#include <cmath>

namespace quotelight {

namespace {

// Text faces made for screens first, then what every system has.
QString usualFamily() {
    static const QString family = [] {
        const QStringList installed = QFontDatabase::families();
        for (const char* wanted :
             {"Source Serif 4", "Source Serif Pro", "Literata", "Charter", "Noto Serif", "Georgia",
              "Gelasio", "DejaVu Serif", "Liberation Serif", "Times New Roman"})
            if (installed.contains(QLatin1String(wanted))) return QString::fromLatin1(wanted);
        return QStringLiteral("serif");
    }();
    return family;
}

// Letters about as often as English has them; other languages in Latin script differ by a few in
// a hundred.
double averageCharacterWidth(const QFont& font) {
    const QString sample = QStringLiteral(
        "One evening the old harbour clock stopped, and nobody who lived along the quay could say "
        "at first what had become so strangely quiet about the place.");
    return QFontMetricsF(font).horizontalAdvance(sample) / static_cast<double>(sample.size());
}

int rounded(double value) {
    return static_cast<int>(std::lround(value));
}

}  // namespace

TypeSheet::TypeSheet(const Typography& typography) : m_typography(typography.clamped()) {
    const QString family = m_typography.family.isEmpty() ? usualFamily() : m_typography.family;
    m_body = QFont(family);
    m_body.setStyleHint(QFont::Serif);
    m_body.setPointSizeF(m_typography.pointSize * m_typography.zoom);
    // Unhinted advances: the same line breaks at every scale of the screen.
    m_body.setHintingPreference(QFont::PreferNoHinting);

    m_code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_code.setPointSizeF(m_body.pointSizeF() * 0.88);
    m_code.setHintingPreference(QFont::PreferNoHinting);

    m_tag = QGuiApplication::font();
    m_tag.setPointSizeF(std::max(6.5, m_body.pointSizeF() * 0.62));
    m_tag.setBold(true);

    m_lineStep = lineStepOf(m_body, m_typography.lineSpacing);
    m_characterWidth = std::max(1.0, averageCharacterWidth(m_body));
    m_columnWidth = rounded(m_characterWidth * m_typography.measure);
    m_indentStep = rounded(QFontMetricsF(m_body).height() * 1.25);
    // A doubtful speaker's tag, the room inside it, and the gaps on its sides.
    m_gutter = rounded(QFontMetricsF(m_tag).horizontalAdvance(QLatin1String("MM?"))) + 10 + 14;
}

QFont TypeSheet::sized(double factor) const {
    QFont font = m_body;
    font.setPointSizeF(m_body.pointSizeF() * factor);
    return font;
}

int TypeSheet::lineStepOf(const QFont& font, double spacing) const {
    // In ems, as style sheets do: faces differ in how much room they claim above their capitals.
    return std::max(1, rounded(QFontInfo(font).pixelSize() * spacing));
}

BlockLook TypeSheet::headingLook(const Block& block) const {
    static constexpr std::array sizes{1.85, 1.45, 1.2, 1.08, 1.0, 1.0};
    const std::size_t level = std::clamp<std::size_t>(block.level, 1, sizes.size()) - 1;
    BlockLook look;
    look.font = sized(sizes[level]);
    look.font.setBold(true);
    look.font.setItalic(level >= 4);
    look.lineStep = lineStepOf(look.font, std::min(m_typography.lineSpacing, 1.32));
    look.ink = InkRole::Heading;
    return look;
}

BlockLook TypeSheet::look(const Block& block, const Block* before) const {
    BlockLook look;
    look.font = m_body;
    look.lineStep = m_lineStep;
    const int levels = std::clamp<int>(block.level, 1, 8);
    switch (block.kind) {
        case BlockKind::Heading:
            look = headingLook(block);
            break;
        case BlockKind::Paragraph:
        case BlockKind::TableCell:
            break;
        case BlockKind::ListItem:
            look.indent = m_indentStep * levels;
            break;
        case BlockKind::BlockQuote:
            look.indent = m_indentStep * levels;
            look.bar = true;
            break;
        case BlockKind::Caption:
        case BlockKind::Footnote:
            look.font = sized(0.86);
            look.lineStep = lineStepOf(look.font, m_typography.lineSpacing);
            look.ink = InkRole::Quiet;
            break;
        case BlockKind::Code:
            look.font = m_code;
            look.lineStep = lineStepOf(m_code, std::min(m_typography.lineSpacing, 1.55));
            look.indent = m_indentStep / 2;
            look.box = true;
            look.breakAnywhere = true;
            break;
    }
    look.spaceBefore = before == nullptr ? 0 : spaceBefore(block, before);
    return look;
}

int TypeSheet::spaceBefore(const Block& block, const Block* before) const {
    const bool sameKind = before->kind == block.kind;
    double lines = 0.62;
    switch (block.kind) {
        case BlockKind::Heading:
            lines = before->kind == BlockKind::Heading ? 0.5 : block.level <= 1 ? 1.6 : 1.3;
            break;
        case BlockKind::ListItem:
            lines = sameKind ? 0.25 : 0.5;
            break;
        case BlockKind::TableCell:
            lines = sameKind ? 0.2 : 0.62;
            break;
        case BlockKind::Footnote:
            lines = sameKind ? 0.3 : 1.6;
            break;
        case BlockKind::Code:
            lines = sameKind ? 0.9 : 1.0;
            break;
        case BlockKind::Caption:
            lines = 0.4;
            break;
        case BlockKind::Paragraph:
        case BlockKind::BlockQuote:
            if (before->kind == BlockKind::Code || before->kind == BlockKind::Caption) lines = 1.0;
            if (before->kind == BlockKind::Heading) lines = 0.5;
            break;
    }
    return rounded(m_lineStep * lines);
}

}  // namespace quotelight
