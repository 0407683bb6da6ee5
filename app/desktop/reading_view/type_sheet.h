// SPDX-License-Identifier: Apache-2.0
#pragma once

// A Typography worked out in pixels: the font, distances and indents of every kind of block.
//
// All measures are whole logical pixels. Made anew when the typography or the screen changes;
// cheap.

#include <QFont>
#include <array>

#include "article/article.h"
#include "reading_view/typography.h"

namespace quotelight {

// Which of the theme's colours a block's text has.
enum class InkRole : std::uint8_t { Text, Heading, Quiet };

struct BlockLook {
    QFont font;
    int lineStep = 0;     // from one line's top to the next one's
    int spaceBefore = 0;  // above the block, unless it is the article's first
    int indent = 0;       // at the side the text starts from; nesting included
    InkRole ink = InkRole::Text;
    bool bar = false;  // a rule beside it: block quotes
    bool box = false;  // a background of its own: code
    bool breakAnywhere = false;
};

class TypeSheet {
public:
    explicit TypeSheet(const Typography& typography = {});

    const Typography& typography() const { return m_typography; }

    // `before`: the block above, or null.
    BlockLook look(const Block& block, const Block* before) const;

    const QFont& body() const { return m_body; }
    const QFont& code() const { return m_code; }  // for code inside a line
    const QFont& tag() const { return m_tag; }
    int lineStep() const { return m_lineStep; }  // of body text
    int columnWidth() const { return m_columnWidth; }
    double characterWidth() const { return m_characterWidth; }  // of body text, on average
    int pageMargin() const { return m_lineStep * 2; }           // above and below the article
    int gutter() const { return m_gutter; }  // least room beside the column, for tags

private:
    QFont sized(double factor) const;
    int lineStepOf(const QFont& font, double spacing) const;
    int spaceBefore(const Block& block, const Block* before) const;
    BlockLook headingLook(const Block& block) const;

    Typography m_typography;
    QFont m_body, m_code, m_tag;
    int m_lineStep = 0, m_columnWidth = 0, m_gutter = 0, m_indentStep = 0;
    double m_characterWidth = 0;
};

}  // namespace quotelight
