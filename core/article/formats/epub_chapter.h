// SPDX-License-Identifier: Apache-2.0
#pragma once

// A chapter of a book: XHTML, written whole. Its notes come at its end, page numbers and lists of
// contents not at all. Linear; one thread at a time.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "article/article_builder.h"
#include "article/formats/html_content.h"
#include "article/formats/html_dom.h"
#include "article/formats/package_pictures.h"
#include "text/notice.h"

namespace quotelight {

class EpubChapter {
public:
    // `member`: where in the container it stands, for the pictures beside it.
    EpubChapter(std::string_view bytes, std::string member, PackagePictures& pictures);

    bool hasHeading() const;
    bool hasProse() const;
    bool holdsNotes() const { return !m_notes.empty(); }
    // Whether its first words are those.
    bool beginsWith(std::string_view words) const;

    void write(ArticleBuilder& builder) const;

    const std::string& encoding() const { return m_encoding; }
    const std::vector<Notice>& notices() const { return m_noticed; }

private:
    void dropParts();

    std::string m_member;
    PackagePictures& m_pictures;
    std::string m_encoding;
    std::vector<Notice> m_noticed;
    HtmlDom m_dom;
    HtmlContent m_content;
    std::vector<std::uint32_t> m_notes;  // outermost elements that are one
};

}  // namespace quotelight
