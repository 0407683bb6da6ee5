// SPDX-License-Identifier: Apache-2.0
#include "article/formats/wire_story.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include "article/formats/language_marks.h"
#include "article/links.h"
#include "text/utf.h"

namespace quotelight {

namespace {

enum class Act : std::uint8_t {
    None,       // its content counts
    Skip,       // never read
    Block,      // a block of `kind`
    Paragraph,  // one of the kind that stands around it
    List,
    Item,
    Row,
    Quote,  // <q>
    Style,
    Link,
    Break,
    Picture,
    Note
};

struct Meaning {
    std::string_view name;
    Act act;
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    StyleKind style = StyleKind::Emphasis;
};

constexpr std::array<Meaning, 50> meanings = {{{"a", Act::Link},
                                               {"abstract", Act::Skip},
                                               {"b", Act::Style, {}, 0, StyleKind::Strong},
                                               {"blockquote", Act::Block, BlockKind::BlockQuote, 1},
                                               {"bq", Act::Block, BlockKind::BlockQuote, 1},
                                               {"block", Act::Paragraph},
                                               {"body", Act::None},
                                               {"br", Act::Break},
                                               {"byline", Act::Skip},
                                               {"caption", Act::Block, BlockKind::Caption},
                                               {"cite", Act::Style},
                                               {"credit", Act::Paragraph},
                                               {"custom-table", Act::Skip},
                                               {"dateline", Act::Paragraph},
                                               {"dd", Act::Paragraph},
                                               {"div", Act::Paragraph},
                                               {"dt", Act::Paragraph},
                                               {"em", Act::Style},
                                               {"figcaption", Act::Block, BlockKind::Caption},
                                               {"figure", Act::Paragraph},
                                               {"fn", Act::Note},
                                               {"h1", Act::Block, BlockKind::Heading, 1},
                                               {"h2", Act::Block, BlockKind::Heading, 2},
                                               {"h3", Act::Block, BlockKind::Heading, 3},
                                               {"h4", Act::Block, BlockKind::Heading, 4},
                                               {"head", Act::Skip},
                                               {"hl1", Act::Block, BlockKind::Heading, 1},
                                               {"hl2", Act::Block, BlockKind::Heading, 2},
                                               {"i", Act::Style},
                                               {"img", Act::Picture},
                                               {"li", Act::Item},
                                               {"media-caption", Act::Block, BlockKind::Caption},
                                               {"media-metadata", Act::Skip},
                                               {"media-object", Act::Skip},
                                               {"media-producer", Act::Skip},
                                               {"media-reference", Act::Picture},
                                               {"note", Act::Skip},
                                               {"ol", Act::List},
                                               {"p", Act::Paragraph},
                                               {"pre", Act::Block, BlockKind::Code},
                                               {"q", Act::Quote},
                                               {"rights", Act::Skip},
                                               {"script", Act::Skip},
                                               {"strong", Act::Style, {}, 0, StyleKind::Strong},
                                               {"style", Act::Skip},
                                               {"td", Act::Block, BlockKind::TableCell},
                                               {"th", Act::Block, BlockKind::TableCell},
                                               {"tagline", Act::Paragraph},
                                               {"tr", Act::Row},
                                               {"ul", Act::List}}};

Meaning meaningOf(std::string_view name) {
    for (const Meaning& meaning : meanings)
        if (meaning.name == name) return meaning;
    return {name, Act::None};
}

class StoryWriter {
public:
    StoryWriter(const XmlTree& tree, std::string_view language, ArticleBuilder& builder)
        : m_tree(tree), m_builder(builder), m_marks(languageMarks(std::string(language))) {}

    void write(XmlNode root);

private:
    struct Open {
        XmlNode end;
        Meaning meaning;
        bool kind = false;   // began a kind of block
        bool marks = false;  // of a <q> that has none
        bool style = false;
    };
    struct Kind {
        BlockKind kind = BlockKind::Paragraph;
        int level = 0;
    };

    void writeBelow(XmlNode root);
    bool enter(XmlNode at);
    void openElement(XmlNode at, const Meaning& meaning);
    void leave(const Open& open);
    void setKind(Open& open, BlockKind kind, int level, std::string marker = {});
    void enterItem(Open& open);
    void enterQuote(XmlNode at, Open& open);
    void picture(XmlNode at);
    bool hasMarks(XmlNode at) const;

    const XmlTree& m_tree;
    ArticleBuilder& m_builder;
    const LanguageMarks m_marks;
    std::vector<Open> m_open;
    std::vector<Kind> m_kinds{{}};
    std::vector<int> m_lists;  // the number reached; -1 without numbers
    std::vector<XmlNode> m_notes;
    XmlNode m_pictured = noNode;  // the element whose picture was shown last
    bool m_inNotes = false;
    int m_quoted = 0;
};

void StoryWriter::write(XmlNode root) {
    writeBelow(root);
    m_inNotes = true;
    for (std::size_t note = 0; note < m_notes.size(); ++note) {
        m_kinds.push_back({BlockKind::Footnote, 0});
        m_builder.beginBlock(BlockKind::Footnote);
        writeBelow(m_notes[note]);
        m_kinds.pop_back();
    }
    m_builder.endBlock();
}

void StoryWriter::writeBelow(XmlNode root) {
    for (XmlNode at = root + 1; at < m_tree.end(root);) {
        for (; !m_open.empty() && m_open.back().end <= at; m_open.pop_back())
            leave(m_open.back());
        at = enter(at) ? at + 1 : m_tree.end(at);
    }
    for (; !m_open.empty(); m_open.pop_back())
        leave(m_open.back());
}

// Returns whether to go on with what is inside.
bool StoryWriter::enter(XmlNode at) {
    if (m_tree.isText(at)) {
        m_builder.write(toUtf16(m_tree.text(at)));
        return true;
    }
    const Meaning meaning = meaningOf(m_tree.localName(at));
    switch (meaning.act) {
        case Act::None:
            return true;
        case Act::Skip:
            return false;
        case Act::Note:
            if (!m_inNotes) m_notes.push_back(at);
            return false;
        case Act::Picture:
            picture(at);
            return false;
        case Act::Break:
            m_builder.breakLine();
            return false;
        case Act::Row:
            m_builder.beginRow();
            return true;
        default:
            openElement(at, meaning);
            return true;
    }
}

// What ends with its element.
void StoryWriter::openElement(XmlNode at, const Meaning& meaning) {
    Open open{m_tree.end(at), meaning};
    switch (meaning.act) {
        case Act::Block:
            setKind(open, meaning.kind, meaning.level);
            break;
        case Act::Paragraph:
            m_builder.continueBlock();
            break;
        case Act::List:
            m_lists.push_back(m_tree.localName(at) == "ol" ? 0 : -1);
            m_builder.endBlock();
            break;
        case Act::Item:
            enterItem(open);
            break;
        case Act::Quote:
            enterQuote(at, open);
            break;
        case Act::Link: {
            std::string target = safeLink(m_tree.attribute(at, "href"));
            open.style = !target.empty();
            if (open.style) m_builder.beginStyle(StyleKind::Link, std::move(target));
            break;
        }
        default:
            open.style = true;
            m_builder.beginStyle(meaning.style);
            break;
    }
    m_open.push_back(open);
}

void StoryWriter::setKind(Open& open, BlockKind kind, int level, std::string marker) {
    open.kind = true;
    m_kinds.push_back({kind, level});
    m_builder.beginBlock(kind, level, std::move(marker));
}

void StoryWriter::enterItem(Open& open) {
    std::string marker = "•";
    if (!m_lists.empty() && m_lists.back() >= 0) marker = std::to_string(++m_lists.back()) + ".";
    setKind(open, BlockKind::ListItem, std::max(1, static_cast<int>(m_lists.size())),
            std::move(marker));
}

// Services write the marks into the text as well as not.
bool StoryWriter::hasMarks(XmlNode at) const {
    static constexpr std::u16string_view marks = u"\"“”„‟«»‹›‘’‚'「『";
    const std::u16string words = toUtf16(m_tree.innerText(at, 16));
    return words.empty() || marks.find(words.front()) != std::u16string_view::npos;
}

void StoryWriter::enterQuote(XmlNode at, Open& open) {
    // Around whole paragraphs it says who speaks; the marks are theirs.
    const bool around = m_tree.find(at, "p") != noNode;
    open.marks = !around && !hasMarks(at);
    if (open.marks) m_builder.write(m_quoted++ % 2 == 0 ? m_marks.open : m_marks.innerOpen);
}

void StoryWriter::picture(XmlNode at) {
    const std::string_view type = m_tree.attribute(m_tree.parent(at), "media-type");
    const bool other = !type.empty() && type != "image" && type != "graphic";
    if (other || m_inNotes) return;
    std::string_view words = m_tree.attribute(at, "alternate-text");
    if (words.empty()) words = m_tree.attribute(at, "alt");
    // One picture may come in several sizes.
    if (m_tree.localName(at) == "media-reference" &&
        std::exchange(m_pictured, m_tree.parent(at)) == m_tree.parent(at))
        return;
    m_builder.addImage(std::string(words));
}

void StoryWriter::leave(const Open& open) {
    if (open.style)
        m_builder.endStyle(open.meaning.act == Act::Link ? StyleKind::Link : open.meaning.style);
    if (open.marks) m_builder.write(--m_quoted % 2 == 0 ? m_marks.close : m_marks.innerClose);
    if (open.meaning.act == Act::List && !m_lists.empty()) m_lists.pop_back();
    if (open.kind) {
        m_kinds.pop_back();
        m_builder.beginBlock(m_kinds.back().kind, m_kinds.back().level);
    } else if (open.meaning.act == Act::Paragraph) {
        m_builder.continueBlock();
    }
}

}  // namespace

void writeWireStory(const XmlTree& tree, XmlNode root, std::string_view language,
                    ArticleBuilder& builder) {
    StoryWriter(tree, language, builder).write(root);
}

}  // namespace quotelight
