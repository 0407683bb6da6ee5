// SPDX-License-Identifier: Apache-2.0
#include "article/formats/epub_chapter.h"

#include <utility>

#include "article/formats/html_blocks.h"
#include "article/formats/html_names.h"
#include "article/formats/html_notes.h"
#include "article/formats/package_article.h"
#include "article/formats/xml_decode.h"
#include "article/formats/xml_guard.h"
#include "article/text_notices.h"
#include "package/member_path.h"
#include "text/utf.h"

namespace quotelight {

namespace {

// A page with less is a title or a picture.
constexpr std::size_t proseBegins = 200;

bool isPageBreak(const HtmlDom& dom, std::uint32_t node) {
    return dom.attribute(node, Attribute::Role) == "doc-pagebreak" ||
           hasWord(dom.attribute(node, Attribute::EpubType), "pagebreak");
}

Notice simplified() {
    return {NoticeCode::LimitReached,
            "A chapter’s markup is nested deeper, or has more attributes, than any page needs; its "
            "structure was simplified.",
            {}};
}

Notice cut() {
    return {NoticeCode::StoppedEarly,
            "A chapter could not be read to its end: its markup is too much for this program.",
            {}};
}

}  // namespace

EpubChapter::EpubChapter(std::string_view bytes, std::string member, PackagePictures& pictures)
    : m_member(std::move(member)), m_pictures(pictures) {
    const Decoded decoded = decodeXml(bytes);
    m_encoding = decoded.encoding;
    addTo(m_noticed, decodingNotices(decoded));
    const std::string utf8 = toUtf8(decoded.text);
    const GuardedXml guarded = guardXml(utf8);
    m_dom = parseHtml(guarded.touched ? guarded.markup : utf8);
    if (m_dom.flattened || guarded.simplified) m_noticed.push_back(simplified());
    if (m_dom.cut) m_noticed.push_back(cut());
    markLinkedNotes(m_dom);
    m_content = findContent(m_dom, Pruning::Unread);
    dropParts();
}

void EpubChapter::dropParts() {
    for (std::uint32_t at = 1; at < m_dom.nodes.size();) {
        const bool note = !m_content.dropped[at] && isNote(m_dom, at);
        if (note) m_notes.push_back(at);
        if (note || m_dom.nodes[at].tag == Tag::Nav || isPageBreak(m_dom, at))
            m_content.dropped[at] = true;
        at = m_content.dropped[at] ? m_dom.nodes[at].end : at + 1;
    }
}

bool EpubChapter::hasHeading() const {
    for (std::uint32_t at = 1; at < m_dom.nodes.size();) {
        if (!m_content.dropped[at] && headingLevel(m_dom.nodes[at].tag) > 0) return true;
        at = m_content.dropped[at] ? m_dom.nodes[at].end : at + 1;
    }
    return false;
}

bool EpubChapter::hasProse() const {
    std::size_t letters = 0;
    for (std::uint32_t at = 1; at < m_dom.nodes.size() && letters < proseBegins;) {
        if (!m_content.dropped[at]) letters += m_dom.text(at).size();
        at = m_content.dropped[at] ? m_dom.nodes[at].end : at + 1;
    }
    return letters >= proseBegins;
}

bool EpubChapter::beginsWith(std::string_view words) const {
    for (std::uint32_t at = 1; at < m_dom.nodes.size();) {
        const bool dropped = m_content.dropped[at];
        if (!dropped && m_dom.nodes[at].tag == Tag::P)
            if (const std::string first = m_dom.innerText(at, 1000); !first.empty())
                return first == words;
        at = dropped ? m_dom.nodes[at].end : at + 1;
    }
    return false;
}

void EpubChapter::write(ArticleBuilder& builder) const {
    PageContext context;
    context.images = [this](std::string_view address) {
        const std::string member = resolveMember(m_member, address);
        return member.empty() ? nullptr : m_pictures.get(member);
    };
    writeHtmlBlocks(m_dom, m_content, context, builder);
    HtmlContent notes = m_content;
    for (const std::uint32_t note : m_notes) {
        notes.root = note;
        notes.dropped[note] = false;
        writeHtmlBlocks(m_dom, notes, context, builder);
    }
}

}  // namespace quotelight
