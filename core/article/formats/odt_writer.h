// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writes the body of an OpenDocument text as blocks and styles.
//
// Deletions that are kept for a change record are out, and so are annotations, hidden text, hidden
// sections and tables of contents. Text boxes follow the paragraph they hang on; notes come last.
// One loop over the nodes; one thread at a time. ODF 1.3 part 3.

#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "article/article_builder.h"
#include "article/formats/odt_lists.h"
#include "article/formats/odt_styles.h"
#include "article/formats/odt_tags.h"
#include "article/formats/xml_tree.h"

namespace quotelight {

// What is left out of the article, to be said.
struct OdtFindings {
    std::size_t deleted = 0, hidden = 0, comments = 0, contents = 0;
};

// The bytes of a draw:image, or null.
using OdtPictures = std::function<std::shared_ptr<const std::string>(XmlNode image)>;

class OdtWriter {
public:
    OdtWriter(const XmlTree& tree, const OdtStyles& styles, OdtPictures pictures,
              ArticleBuilder& builder);

    // All below `at`, then the notes that it refers to.
    void write(XmlNode at);
    const OdtFindings& findings() const { return m_findings; }

private:
    // An element that is open; what ends with it.
    struct Open {
        XmlNode end;
        OdtTag tag;
        bool link = false;
        OdtText before;  // what text was like around a span
    };
    // A text box that is being written; where to go on after it.
    struct Box {
        XmlNode end, resume;
        std::size_t open;
    };

    void writePart(XmlNode at);
    void writeNotes();
    XmlNode step(XmlNode at);
    bool enter(XmlNode at, Open& open);
    bool enterBlock(XmlNode at, Open& open);
    bool enterHidden(XmlNode at, OdtTag tag);
    bool enterInline(XmlNode at, Open& open);
    void leave(const Open& open);
    bool enterParagraph(XmlNode at, OdtTag tag);
    void enterItem(XmlNode at, bool header);
    void enterCell(XmlNode at);
    bool inCell() const { return !m_cells.empty() && m_cells.back(); }
    void enterFrame(XmlNode at);
    void image(XmlNode at);
    void text(std::string_view utf8);
    void setStyles(const OdtText& wanted);
    void placePictures();

    const XmlTree& m_tree;
    const OdtStyles& m_styles;
    const OdtPictures m_pictures;
    ArticleBuilder& m_builder;
    OdtFindings m_findings;
    OdtLists m_lists;
    std::vector<OdtTag> m_tags;  // by name id
    std::vector<Open> m_open;
    std::vector<Box> m_boxes;
    std::deque<XmlNode> m_waiting;  // text boxes of the open paragraph
    std::vector<XmlNode> m_notes, m_endnotes;
    std::vector<bool> m_cells;    // open ones; whether each is one block
    std::vector<Image> m_images;  // to stand after the open block
    XmlNode m_paragraph = noNode;
    bool m_note = false;
    bool m_verbatim = false;
    OdtText m_text;             // what the text at hand is like
    OdtText m_written;          // what the text written last was like
    std::string m_alternative;  // of the open frame
    bool m_framed = false;      // the open frame has shown its picture
};

}  // namespace quotelight
