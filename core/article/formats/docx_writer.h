// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writes a part of a Word document (its body, a note) as blocks and styles.
//
// Insertions are in, deletions out; moved text stands where it was moved to. Comments, hidden text
// and the codes of fields are out, fields' results in. Text boxes follow the paragraph they hang
// on, once. One loop over the nodes; one thread at a time. ECMA-376 part 1.

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "article/article_builder.h"
#include "article/formats/docx_numbering.h"
#include "article/formats/docx_styles.h"
#include "article/formats/docx_tags.h"
#include "article/formats/opc_relations.h"
#include "article/formats/package_pictures.h"
#include "article/formats/xml_tree.h"

namespace quotelight {

// What a document gathers while its parts are written.
struct DocxFindings {
    struct Note {
        std::string id;
        bool end = false;  // an endnote
    };
    std::vector<Note> notes;  // in order of reference
    std::string author, date;
    std::size_t deleted = 0, hidden = 0, comments = 0, chunks = 0;
    bool contents = false;  // a table of them
};

struct DocxContext {
    const DocxStyles& styles;
    DocxNumbering& numbering;
    PackagePictures& pictures;
    ArticleBuilder& builder;
    DocxFindings& findings;
};

class DocxWriter {
public:
    DocxWriter(const XmlTree& tree, const OpcRelations& relations, const DocxContext& context);

    // All below `at`. `note`: its paragraphs are a footnote's.
    void write(XmlNode at, bool note = false);

private:
    // An element that is open; what ends with it.
    struct Open {
        XmlNode end;
        DocxTag tag;
        bool link = false;
    };
    // A text box that is being written; where to go on after it.
    struct Box {
        XmlNode end, resume;
        std::size_t open;
    };
    struct Field {
        bool code = true;  // before its result
        bool link = false;
        std::string instruction;
    };
    struct Picture {
        std::string alternative;
        std::string member;  // empty: not in the file
    };

    // docx_writer.cpp: what text stands in.
    XmlNode step(XmlNode at);
    bool enter(XmlNode at, Open& open);
    bool enterBlock(XmlNode at, Open& open);
    void leave(const Open& open);
    bool enterParagraph(XmlNode at);
    void beginParagraph(const DocxParagraph& own, const DocxParagraph& style);
    void leaveParagraph();
    void noteRole(XmlNode at, DocxParagraph::Role role);
    bool enterRow(XmlNode at);
    void enterCell(XmlNode at);
    bool inCell() const { return !m_cells.empty() && m_cells.back(); }
    bool isSkippedAlternative(XmlNode at) const;
    bool isDeletion(XmlNode at);
    void placePictures();

    // docx_runs.cpp: the text itself.
    bool enterInline(XmlNode at, Open& open);
    void enterRun(XmlNode at);
    void text(XmlNode at);
    void words(std::string_view utf8);
    void lineBreak(XmlNode at);
    void symbol(XmlNode at);
    bool enterLink(XmlNode at);
    void fieldCharacter(XmlNode at);
    bool beginLink(std::string_view target);
    void endLink();
    void endFields();
    void setStyles(bool bold, bool italic, bool code);
    void drawing(XmlNode at);
    void picture(std::string_view relation);
    void leaveDrawing();
    void noteReference(XmlNode at, bool end);
    bool silent() const { return m_hidden || m_codes > 0; }

    const XmlTree& m_tree;
    const OpcRelations& m_relations;
    const DocxContext& m_context;
    ArticleBuilder& m_builder;
    std::vector<DocxTag> m_tags;  // by name id
    std::vector<Open> m_open;
    std::vector<Box> m_boxes;
    std::deque<XmlNode> m_waiting;  // text boxes of the open paragraph
    std::vector<bool> m_cells;      // open ones; whether each is one block
    std::vector<Field> m_fields;
    std::vector<Picture> m_pictures;  // to stand after the open block
    std::size_t m_codes = 0;          // fields before their results
    XmlNode m_paragraph = noNode;
    DocxRun m_paragraphRun;  // of the paragraph's style
    bool m_note = false;
    bool m_verbatim = false;
    bool m_wrote = false;   // text in the open paragraph
    bool m_joined = false;  // the paragraph's end is deleted: the next one goes on
    bool m_hidden = false;
    bool m_bold = false, m_italic = false, m_code = false;        // of the run
    bool m_isBold = false, m_isItalic = false, m_isCode = false;  // of the text written last
    std::string m_alternative;                                    // of the open drawing
    bool m_pictured = false;  // the open drawing has a picture or a text box
};

}  // namespace quotelight
